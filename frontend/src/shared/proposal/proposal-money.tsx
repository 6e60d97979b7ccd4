import type { Proposal, ProposalBenefit } from "@/shared/api/model";
import { formatMoney } from "@/shared/format/figures";
import { text, useLanguage, useText } from "@/shared/i18n/language";
import { STANDINGS, wordFor } from "@/shared/i18n/words";
import "@/shared/proposal/proposal.css";

/** What policies pay or waive, and every sum received and paid by its day. */
export function ProposalMoney({ cost }: { cost: Proposal["cost"] }) {
  const t = useText();
  return (
    <>
      {cost.benefits.length > 0 && (
        <section className="benefits" aria-label={t(text("政策优惠", "Policy benefits"))}>
          <h4>{t(text("政策优惠：按政策日判断", "Policy benefits, as of the policy date"))}</h4>
          <ul>
            {cost.benefits.map((benefit) => (
              <Benefit key={benefit.source} benefit={benefit} />
            ))}
          </ul>
        </section>
      )}
      {cost.flows.length > 0 && <CashFlows flows={cost.flows} />}
    </>
  );
}

function Benefit({ benefit }: { benefit: ProposalBenefit }) {
  const t = useText();
  const { language } = useLanguage();
  const until = benefit.inForceUntil ?? t(text("未定", "open"));
  return (
    <li className={benefit.standing === "COUNTED" ? "benefit benefit-counted" : "benefit"}>
      <span>
        {t(benefit.name)} <strong className="figure">{formatMoney(benefit.worth, language)}</strong>
      </span>
      <span className="benefit-standing">{t(wordFor(STANDINGS, benefit.standing))}</span>
      <span className="quiet small">
        {benefit.inForceFrom} – {until} · {benefit.source}
      </span>
    </li>
  );
}

function CashFlows({ flows }: { flows: Proposal["cost"]["flows"] }) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <details className="flows">
      <summary>{t(text("逐笔现金流", "Every payment by its day"))}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t(text("日期", "Day"))}</th>
            <th scope="col">{t(text("收到（付出）", "Received (paid)"))}</th>
          </tr>
        </thead>
        <tbody>
          {flows.map((flow) => (
            <tr key={flow.on}>
              <td>{flow.on}</td>
              <td className="figure">{formatMoney(flow.amount, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
