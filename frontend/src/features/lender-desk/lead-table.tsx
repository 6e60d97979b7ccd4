import { Link } from "react-router";
import type { Lead } from "@/shared/api/model";
import { formatMoney } from "@/shared/format/figures";
import { text, useLanguage, useText } from "@/shared/i18n/language";
import { LEAD_STATES, SIZE_CLASSES, wordFor } from "@/shared/i18n/words";
import { GradeMark, StateTag } from "@/shared/ui/marks";
import { AnswerClock } from "./answer-clock";

const ENTERPRISE = text("企业", "Enterprise");
const PRODUCT = text("产品", "Product");
const GRADE = text("等级（暂定）", "Grade (provisional)");
const AMOUNT = text("金额", "Amount");
const TENOR = text("期限", "Tenor");
const ANSWER_BY = text("答复时限", "Answer by");
const STATE = text("状态", "State");

/** Leads, one a row; on a phone each becomes a card. */
export function LeadTable({ leads }: { leads: Lead[] }) {
  const t = useText();
  return (
    <table className="table cards">
      <thead>
        <tr>
          {[ENTERPRISE, GRADE, AMOUNT, TENOR, PRODUCT, ANSWER_BY, STATE].map((head) => (
            <th
              key={head.en}
              scope="col"
              className={head === AMOUNT || head === TENOR ? "numeric" : undefined}
            >
              {t(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {leads.map((lead) => (
          <LeadRow key={lead.id} lead={lead} />
        ))}
      </tbody>
    </table>
  );
}

function LeadRow({ lead }: { lead: Lead }) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <tr className="linked">
      <td className="heading">
        <Link to={`/leads/${lead.id}`}>
          <strong>{lead.enterprise.name}</strong>
        </Link>
        <div className="quiet small">
          {[
            t(lead.enterprise.industry?.name ?? lead.enterprise.industry?.code),
            lead.enterprise.sizeClass && t(wordFor(SIZE_CLASSES, lead.enterprise.sizeClass)),
          ]
            .filter(Boolean)
            .join(" · ")}
        </div>
      </td>
      <td data-label={t(GRADE)}>
        <span className="row lead-grade">
          <GradeMark small grade={lead.grade} />
          <span className="figure">
            {lead.points} {t(text("分", "points"))}
          </span>
        </span>
      </td>
      <td data-label={t(AMOUNT)} className="numeric">
        {formatMoney(lead.amount, language)}
      </td>
      <td data-label={t(TENOR)} className="numeric">
        {lead.tenorMonths} {t(text("个月", "months"))}
      </td>
      <td data-label={t(PRODUCT)}>{t(lead.product.name)}</td>
      <td data-label={t(ANSWER_BY)}>
        <AnswerClock lead={lead} />
      </td>
      <td data-label={t(STATE)}>
        <StateTag state={lead.state} label={wordFor(LEAD_STATES, lead.state)} />
      </td>
    </tr>
  );
}
