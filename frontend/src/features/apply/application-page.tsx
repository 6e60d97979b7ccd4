import { useQuery } from "@tanstack/react-query";
import { App, Button, Tabs } from "antd";
import { useState } from "react";
import { useParams } from "react-router";
import { call } from "@/shared/api/client";
import { useDeed } from "@/shared/api/deed";
import type { Application } from "@/shared/api/model";
import { applicationQuery, offersQuery } from "@/shared/api/queries";
import { formatDay, formatMoment } from "@/shared/format/dates";
import { formatMoney } from "@/shared/format/figures";
import { text, useLanguage, useText } from "@/shared/i18n/language";
import { APPLICATION_STATES, FINANCING_PURPOSES, wordFor } from "@/shared/i18n/words";
import { Asked, ProblemNotice } from "@/shared/ui/asked";
import { GradeMark, Provisional, StateTag } from "@/shared/ui/marks";
import { Facts, Page } from "@/shared/ui/page";
import { HistoryList } from "./history-list";
import { OfferList } from "./offer-list";
import { ProposalChoice } from "./proposal-choice";
import { UnmetList } from "./unmet-list";
import { WaysPanel } from "./ways-panel";
import "./apply.css";

const BACK = { to: "/applications", label: text("我的申请", "Applications") };

/** One application: what fits, what does not and why, who offered, what happened. */
export default function ApplicationPage() {
  const { id = "" } = useParams();
  const application = useQuery(applicationQuery(id));
  return (
    <Page
      title={text("融资申请", "Application")}
      back={BACK}
      actions={application.data && <Withdraw application={application.data} />}
    >
      <Asked query={application}>{(answer) => <Sections application={answer} />}</Asked>
    </Page>
  );
}

function Sections({ application }: { application: Application }) {
  const t = useText();
  const offers = useQuery(offersQuery(application.id));
  const offered = offers.data?.items.length ?? 0;
  const [section, setSection] = useState<string | null>(null);
  const first = offered > 0 ? "offers" : "proposals";
  const count = (zh: string, en: string, number: number) => `${t(text(zh, en))} ${number}`;
  return (
    <>
      <Summary application={application} />
      <Tabs
        activeKey={section ?? first}
        onChange={setSection}
        items={[
          {
            key: "proposals",
            label: count("可行方案", "Proposals", application.proposals.length),
            children: (
              <ProposalChoice application={application} onSent={() => setSection("history")} />
            ),
          },
          {
            key: "unmet",
            label: count("为什么不行", "Why not", application.unmet.length),
            children: (
              <>
                {application.unmet.length > 0 && <WaysPanel application={application.id} />}
                <UnmetList unmet={application.unmet} />
              </>
            ),
          },
          {
            key: "offers",
            label: count("收到的要约", "Offers", offered),
            children: <OfferList application={application} query={offers} />,
          },
          {
            key: "history",
            label: t(text("经过", "History")),
            children: <HistoryList history={application.history} />,
          },
        ]}
      />
    </>
  );
}

function Summary({ application }: { application: Application }) {
  const t = useText();
  const { language } = useLanguage();
  const { profile } = application;
  return (
    <div className="panel">
      <Facts
        items={[
          {
            name: text("金额", "Amount"),
            value: formatMoney(application.amount, language),
            wanted: true,
          },
          {
            name: text("期限", "Tenor"),
            value: `${application.tenorMonths} ${t(text("个月", "months"))}`,
            wanted: true,
          },
          {
            name: text("用途", "Purpose"),
            value: t(wordFor(FINANCING_PURPOSES, application.purpose)),
          },
          {
            name: text("状态", "State"),
            value: (
              <StateTag
                state={application.state}
                label={wordFor(APPLICATION_STATES, application.state)}
              />
            ),
          },
          {
            name: text("提交时间", "Submitted"),
            value: formatMoment(application.submittedAt, language),
          },
          { name: text("有效至", "Open until"), value: formatDay(application.expiresOn, language) },
          {
            name: text("依据的档案", "Profile used"),
            value: profile?.grade ? (
              <span className="row" style={{ gap: 8 }}>
                <GradeMark small grade={profile.grade} />
                <span>
                  {profile.points} {t(text("分", "points"))}
                </span>
                <Provisional />
              </span>
            ) : (
              "—"
            ),
          },
        ]}
      />
    </div>
  );
}

function Withdraw({ application }: { application: Application }) {
  const t = useText();
  const { modal, message } = App.useApp();
  const withdraw = useDeed(
    (id: string, idempotencyKey) =>
      call<Application>(`/applications/${id}/withdrawal`, { method: "POST", idempotencyKey }),
    {
      refreshes: ["applications", "offers", "consents"],
      onDone: () => {
        message.success(t(text("申请已撤回", "The application was withdrawn")));
      },
    },
  );
  if (application.state !== "OPEN" && application.state !== "LEADS_SENT") {
    return null;
  }

  function ask() {
    modal.confirm({
      title: t(text("撤回这笔申请？", "Withdraw this application?")),
      content: t(
        text(
          "已推送的线索一并撤回，尚未决定的要约作废。撤回后不能恢复，可以重新申请。",
          "Leads already sent are withdrawn and open offers lapse. This cannot be undone; you may apply again.",
        ),
      ),
      okText: t(text("撤回", "Withdraw")),
      okButtonProps: { danger: true },
      cancelText: t(text("保留", "Keep it")),
      onOk: () => withdraw.mutateAsync(application.id).catch(() => undefined),
    });
  }

  return (
    <div>
      {withdraw.isError && <ProblemNotice failure={withdraw.error} />}
      <Button danger onClick={ask} loading={withdraw.isPending}>
        {t(text("撤回申请", "Withdraw"))}
      </Button>
    </div>
  );
}
