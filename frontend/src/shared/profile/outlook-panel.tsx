import type { Outlook } from "@/shared/api/model";
import { text, useText } from "@/shared/i18n/language";
import { GradeMark } from "@/shared/ui/marks";
import { Panel } from "@/shared/ui/page";

/** The smallest set of changes that reaches the next grade, or why a year does not. */
export function OutlookPanel({ outlook }: { outlook: Outlook }) {
  const t = useText();
  return (
    <Panel
      title={text("怎样达到下一等级", "How to reach the next grade")}
      note={text(
        "只算企业自己一年内能改变的事；所需改动最少，其次最快。",
        "Only what the enterprise itself can change within a year; the fewest changes, then the soonest.",
      )}
    >
      {outlook.kind === "BEST" && (
        <p>{t(text("已是最优等级。", "This is the best grade already."))}</p>
      )}
      {outlook.kind === "OUT_OF_REACH" && (
        <p>
          {t(
            text(
              `距 ${outlook.grade} 级还差 ${outlook.missing} 分，一年内自身可改善 ${outlook.reachable} 分。继续经营、授权更多数据，分数会随时间增长。`,
              `Grade ${outlook.grade} is ${outlook.missing} points away; a year of own efforts earns ${outlook.reachable}. Staying in business and consenting to more data earn points with time.`,
            ),
          )}
        </p>
      )}
      {outlook.kind === "REACHABLE" && (
        <>
          <div className="outlook-goal">
            <GradeMark grade={outlook.grade} />
            <p>
              {t(
                text(
                  `做到以下 ${outlook.changes.length} 项，最快约 ${outlook.months} 个月。`,
                  `By ${outlook.changes.length === 1 ? "one change" : `these ${outlook.changes.length} changes`}, in ${outlook.months} months at best.`,
                ),
              )}
            </p>
          </div>
          <ol className="lines">
            {outlook.changes.map((change) => (
              <li key={change.feature} className="outlook-change">
                <span>{t(change.text)}</span>
                <span className="outlook-gain">
                  +{change.gain} {t(text("分", "points"))}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </Panel>
  );
}
