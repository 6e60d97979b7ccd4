import type { Reason } from "@/shared/api/model";
import { text, useText } from "@/shared/i18n/language";
import { Nothing } from "@/shared/ui/asked";
import { Bar } from "@/shared/ui/marks";
import { Panel } from "@/shared/ui/page";

/** What cost the most points, and what to change about each. */
export function ReasonList({ reasons }: { reasons: Reason[] }) {
  const t = useText();
  const most = Math.max(1, ...reasons.map((reason) => reason.pointsLost));
  return (
    <Panel
      title={text("分数为什么不更高", "Why the score is not higher")}
      note={text("按失分从多到少，至多四条。", "By points lost, at most four.")}
    >
      {reasons.length === 0 ? (
        <Nothing says={text("各项均已得满分。", "Nothing cost any points.")} />
      ) : (
        <ol className="lines">
          {reasons.map((reason) => (
            <li key={reason.code}>
              <div className="reason-head">
                <h3>{t(reason.text)}</h3>
                <span className="quiet small digest">{reason.code}</span>
              </div>
              <Bar
                brass
                label={t(text("失分", "Points lost"))}
                share={reason.pointsLost / most}
                value={`−${Math.round(reason.pointsLost * 10) / 10}`}
              />
              {reason.improvement && (
                <p className="reason-change">
                  <strong>{t(text("可以这样改善：", "What to change: "))}</strong>
                  {t(reason.improvement)}
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
