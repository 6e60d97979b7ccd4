import type { Lead } from "@/shared/api/model";
import { formatMoment } from "@/shared/format/dates";
import { NOTHING } from "@/shared/format/figures";
import { text, useLanguage, useText } from "@/shared/i18n/language";

/** Until when the lender promised to answer, and whether that has passed. */
export function AnswerClock({ lead }: { lead: Lead }) {
  const t = useText();
  const { language } = useLanguage();
  if (!lead.answerBy) {
    return <span>{NOTHING}</span>;
  }
  const waiting = lead.state === "DELIVERED";
  return (
    <span className={waiting && lead.overdue ? "overdue" : undefined}>
      <span className="figure">{formatMoment(lead.answerBy, language)}</span>
      {waiting && lead.overdue && <strong> {t(text("已超时", "overdue"))}</strong>}
    </span>
  );
}
