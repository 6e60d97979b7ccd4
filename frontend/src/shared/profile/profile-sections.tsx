import { Alert } from "antd";
import type { Profile } from "@/shared/api/model";
import { formatDay } from "@/shared/format/dates";
import { formatMoney, formatShare } from "@/shared/format/figures";
import { type Text, text, useLanguage, useText } from "@/shared/i18n/language";
import { LIMIT_CONSTRAINTS, wordFor } from "@/shared/i18n/words";
import { ConnectionsPanel } from "@/shared/profile/connections-panel";
import { FeatureTable } from "@/shared/profile/feature-table";
import { FreshnessPanel } from "@/shared/profile/freshness-panel";
import { LimitBounds } from "@/shared/profile/limit-bounds";
import { MovementPanel } from "@/shared/profile/movement-panel";
import { OutlookPanel } from "@/shared/profile/outlook-panel";
import { OverrideNotes } from "@/shared/profile/override-notes";
import { ProvenancePanel } from "@/shared/profile/provenance-panel";
import { ReasonList } from "@/shared/profile/reason-list";
import { RiskPanel } from "@/shared/profile/risk-panel";
import { GradeMark, Provisional } from "@/shared/ui/marks";
import { Facts, Panel } from "@/shared/ui/page";
import "@/shared/profile/profile.css";

const NOT_GRADED: Record<string, Text> = {
  REFERRED: text(
    "数据之间存在矛盾，需先澄清，因此没有给出等级。请核对下列问题，由数据提供方更正后重新计算。",
    "The data contradict one another and must be cleared up first, so there is no grade. Check the questions below, have the provider correct what is wrong, and recompute.",
  ),
  CONSENT_MISSING: text(
    "没有有效授权，平台没有读取任何数据。在“数据授权”页重新授权后即可评级。",
    "There is no live consent, so nothing was read. Consent anew on the page “Consents” to be graded.",
  ),
  IN_LIQUIDATION: text(
    "查到清算公告，不再评级。如公告有误或已撤销，请向登记机关更正，更正入库后重新计算。",
    "A liquidation notice is on record; the enterprise is not graded. If it is wrong or was withdrawn, have the register corrected and recompute once the correction has arrived.",
  ),
  TOO_LITTLE_EVIDENCE: text(
    "已知数据太少，不足以评级。请授权更多数据，或等待新的申报入库。",
    "Too little is known to grade. Consent to more data, or wait until new filings arrive.",
  ),
};

/**
 * A credit profile from grade to digest, as its enterprise and a lender under consent see it; `of`
 * is the resource that its movement lies under.
 */
export function ProfileSections({ profile, of }: { profile: Profile; of: string }) {
  return (
    <>
      <div className="columns" style={{ marginBottom: 20 }}>
        <div className="stack">
          <GradePanel profile={profile} />
          {profile.outcome === "GRADED" && <ReasonList reasons={profile.reasons} />}
          {profile.outlook && <OutlookPanel outlook={profile.outlook} />}
        </div>
        <div className="stack">
          <FreshnessPanel freshness={profile.freshness} />
          <MovementPanel of={of} />
          <ConnectionsPanel profile={profile} />
        </div>
      </div>
      {profile.features.length > 0 && <FeatureTable features={profile.features} />}
      <ProvenancePanel profile={profile} />
    </>
  );
}

/** The grade and how far to trust it; or why there is none. */
export function GradePanel({ profile }: { profile: Profile }) {
  const t = useText();
  const { language } = useLanguage();
  const graded = profile.outcome === "GRADED";
  return (
    <Panel
      title={text("信用等级", "Credit grade")}
      aside={
        <span className="quiet small">
          {t(text("截至", "As of"))} {formatDay(profile.asOf, language)}
        </span>
      }
    >
      {graded ? (
        <Grade profile={profile} />
      ) : (
        <Alert
          type="warning"
          showIcon
          title={t(NOT_GRADED[profile.outcome])}
          description={
            <>
              <p>{t(profile.message)}</p>
              {profile.furtherQuestions.map((question) => (
                <p key={question.en}>{t(question)}</p>
              ))}
            </>
          }
        />
      )}
      <OverrideNotes notes={profile.overrides} />
      <div className="profile-facts">
        <Facts
          items={[
            {
              name: text("数据覆盖度", "Coverage"),
              value: formatShare(profile.coverage, language),
              wanted: true,
            },
            {
              name: text("可信度", "Confidence"),
              value: formatShare(profile.confidence, language),
              wanted: true,
            },
            ...(profile.limit
              ? [
                  {
                    name: text("参考额度", "Indicative limit"),
                    value: (
                      <>
                        {formatMoney(profile.limit.amount, language)}
                        <span className="limit-binding">
                          {t(text("受限于", "bound by"))}
                          {t(wordFor(LIMIT_CONSTRAINTS, profile.limit.binding))}
                        </span>
                      </>
                    ),
                    wanted: true,
                  },
                ]
              : []),
          ]}
        />
        {profile.limit && <LimitBounds limit={profile.limit} />}
      </div>
    </Panel>
  );
}

function Grade({ profile }: { profile: Profile }) {
  const t = useText();
  return (
    <>
      <div className="grade">
        <GradeMark grade={profile.grade} />
        <div>
          <div className="row">
            <span className="grade-points">
              {profile.points} {t(text("分", "points"))}
            </span>
            {profile.provisional && <Provisional />}
          </div>
          <p className="quiet small">{t(text("A 最优，E 最弱", "A is best, E weakest"))}</p>
        </div>
      </div>
      {profile.risk && <RiskPanel risk={profile.risk} />}
      {profile.provisional && (
        <p className="profile-caution">
          {t(
            text(
              "分数来自专家评分卡，等级为暂定：它只排先后，不是违约概率。",
              "The points come from an expert scorecard and the grade is provisional: an ordering, not a probability of default.",
            ),
          )}
        </p>
      )}
    </>
  );
}
