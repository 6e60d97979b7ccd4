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
import { OutlookPanel } from "@/shared/profile/outlook-panel";
import { OverrideNotes } from "@/shared/profile/override-notes";
import { ProvenancePanel } from "@/shared/profile/provenance-panel";
import { ReasonList } from "@/shared/profile/reason-list";
import { GradeMark, Provisional } from "@/shared/ui/marks";
import { Facts, Panel } from "@/shared/ui/page";
import "@/shared/profile/profile.css";

const NOT_GRADED: Record<string, Text> = {
  REFERRED: text(
    "数据之间存在矛盾或超出评分卡适用范围，需人工复核，因此没有给出等级。",
    "The data contradict one another or lie outside the scorecard’s range; a person must look, so there is no grade.",
  ),
  CONSENT_MISSING: text(
    "没有有效授权，平台没有读取任何数据。",
    "There is no live consent, so nothing was read.",
  ),
  IN_LIQUIDATION: text(
    "查到清算公告，不再评级。",
    "A liquidation notice is on record; the enterprise is not graded.",
  ),
  TOO_LITTLE_EVIDENCE: text(
    "已知数据太少，不足以评级。请授权更多数据，或等待新的申报入库。",
    "Too little is known to grade. Consent to more data, or wait until new filings arrive.",
  ),
};

/** A credit profile from grade to digest, as its enterprise and a lender under consent see it. */
export function ProfileSections({ profile }: { profile: Profile }) {
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
