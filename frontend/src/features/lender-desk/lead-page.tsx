import { useQuery } from "@tanstack/react-query";
import { Alert } from "antd";
import { useParams } from "react-router";
import { call } from "@/shared/api/client";
import type { Lead } from "@/shared/api/model";
import { formatMoment } from "@/shared/format/dates";
import { formatMoney, formatRate } from "@/shared/format/figures";
import { text, useLanguage, useText } from "@/shared/i18n/language";
import { LEAD_STATES, REPAYMENTS, STRUCTURES, wordFor } from "@/shared/i18n/words";
import { ProfileSections } from "@/shared/profile/profile-sections";
import { ProposalWhy } from "@/shared/proposal/proposal-why";
import { Asked } from "@/shared/ui/asked";
import { StateTag } from "@/shared/ui/marks";
import { Facts, Page, Panel } from "@/shared/ui/page";
import { AnswerClock } from "./answer-clock";
import { AnswerPanel } from "./answer-panel";
import { OffersMade } from "./offers-made";
import "./lender-desk.css";

/** One lead: what is asked, what is known under consent, and the lender's answer. */
export default function LeadPage() {
  const { id = "" } = useParams();
  const lead = useQuery({
    queryKey: ["leads", "one", id],
    queryFn: () => call<Lead>(`/leads/${id}`),
    refetchOnMount: "always",
  });
  return (
    <Page
      title={lead.data?.enterprise.name ?? text("融资线索", "Lead")}
      lead={lead.data?.enterprise.uscc}
      back={{ to: "/leads", label: text("融资线索", "Leads") }}
    >
      <Asked query={lead}>{(answer) => <Sections lead={answer} />}</Asked>
    </Page>
  );
}

function Sections({ lead }: { lead: Lead }) {
  return (
    <>
      <div className="columns" style={{ marginBottom: 20 }}>
        <Request lead={lead} />
        <div className="stack">
          <AnswerPanel lead={lead} />
          <OffersMade offers={lead.offers ?? []} />
        </div>
      </div>
      <UnderConsent lead={lead} />
    </>
  );
}

function Request({ lead }: { lead: Lead }) {
  const t = useText();
  const { language } = useLanguage();
  const { proposal } = lead;
  return (
    <Panel
      title={text("企业的申请", "What the enterprise asks")}
      aside={<StateTag state={lead.state} label={wordFor(LEAD_STATES, lead.state)} />}
    >
      <Facts
        items={[
          { name: text("金额", "Amount"), value: formatMoney(lead.amount, language), wanted: true },
          {
            name: text("期限", "Tenor"),
            value: `${lead.tenorMonths} ${t(text("个月", "months"))}`,
            wanted: true,
          },
          { name: text("产品", "Product"), value: t(lead.product.name) },
          { name: text("收到时间", "Delivered"), value: formatMoment(lead.deliveredAt, language) },
          { name: text("答复时限", "Answer by"), value: <AnswerClock lead={lead} /> },
          ...(proposal
            ? [
                {
                  name: text("方案", "Structure"),
                  value: t(wordFor(STRUCTURES, proposal.structure)),
                },
                {
                  name: text("方案利率", "Rate proposed"),
                  value: formatRate(proposal.annualRate, language),
                },
                {
                  name: text("综合年化成本", "All-in annual cost"),
                  value: formatRate(proposal.allInAnnualCost, language),
                },
                {
                  name: text("还款方式", "Repayment"),
                  value: t(wordFor(REPAYMENTS, proposal.repayment)),
                },
              ]
            : []),
        ]}
      />
      {lead.refusalReason && (
        <p style={{ marginTop: 16 }}>
          <span className="quiet">{t(text("婉拒原因：", "Reason for declining: "))}</span>
          {lead.refusalReason}
        </p>
      )}
      {proposal && <ProposalWhy proposal={proposal} />}
    </Panel>
  );
}

function UnderConsent({ lead }: { lead: Lead }) {
  const t = useText();
  if (lead.profile) {
    return (
      <>
        <p className="quiet consent-note">
          {t(
            text(
              "以下档案在企业的授权下读取；您的每次查看都会记入企业可见的读取记录。",
              "The profile below is read under the enterprise’s consent; each view is on record where the enterprise sees it.",
            ),
          )}
        </p>
        <ProfileSections profile={lead.profile} of={`/leads/${lead.id}`} />
      </>
    );
  }
  return (
    <Alert
      type="warning"
      showIcon
      title={t(
        lead.consentRevoked
          ? text(
              "授权已撤销或到期，档案不再可见",
              "The consent was revoked or has lapsed; the profile is no longer visible",
            )
          : text("档案暂时不可用", "The profile is not available at present"),
      )}
      description={t(
        text(
          "您仍可根据申请本身答复。如需档案，请联系企业重新授权。",
          "You may still answer on the request itself. To see the profile, ask the enterprise for a new consent.",
        ),
      )}
    />
  );
}
