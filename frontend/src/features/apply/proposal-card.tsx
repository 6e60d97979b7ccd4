import { Checkbox } from "antd";
import type { Money, Proposal } from "@/shared/api/model";
import { formatDay } from "@/shared/format/dates";
import { formatMoney, formatRate } from "@/shared/format/figures";
import { type Text, text, useLanguage, useText } from "@/shared/i18n/language";
import { REPAYMENTS, STRUCTURES, wordFor } from "@/shared/i18n/words";
import { ProposalMoney } from "@/shared/proposal/proposal-money";
import { ProposalPapers } from "@/shared/proposal/proposal-papers";
import { ProposalWhy } from "@/shared/proposal/proposal-why";
import { Facts } from "@/shared/ui/page";
import { ProposalProduct } from "./proposal-product";

/** One proposal: its cost first, its terms, and why it stands where it stands. */
export function ProposalCard(props: {
  proposal: Proposal;
  chosen: boolean;
  lapsed: boolean;
  onToggle?: (() => void) | undefined;
}) {
  const t = useText();
  const { language } = useLanguage();
  const { proposal } = props;
  const product = t(proposal.product.name);
  return (
    <article
      className={props.chosen ? "panel proposal proposal-chosen" : "panel proposal"}
      aria-label={product}
    >
      <header className="proposal-head">
        <span className="proposal-rank" aria-hidden="true">
          {proposal.rank}
        </span>
        <div className="proposal-name">
          <h3>{product}</h3>
          <p className="quiet">
            {proposal.product.lender.name} · {t(wordFor(STRUCTURES, proposal.structure))}
            {proposal.guarantor && ` · ${proposal.guarantor.name}`}
          </p>
        </div>
        <div className="proposal-cost">
          <span className="quiet small">{t(text("综合年化成本", "All-in annual cost"))}</span>
          <strong>{formatRate(proposal.allInAnnualCost, language)}</strong>
        </div>
      </header>
      <p className="proposal-sentence">{t(proposal.sentence)}</p>
      <Facts items={termsOf(proposal, t, language)} />
      <WholeCost cost={proposal.cost} />
      <ProposalPapers proposal={proposal} />
      <ProposalMoney cost={proposal.cost} />
      <ProposalProduct product={proposal.product.id} />
      <ProposalWhy proposal={proposal} />
      <footer className="proposal-foot">
        {props.onToggle ? (
          <Checkbox checked={props.chosen} onChange={props.onToggle}>
            {t(text("选择这个方案", "Choose this proposal"))}
            <span className="visually-hidden">{product}</span>
          </Checkbox>
        ) : (
          <span className="quiet">{t(whyNotChosen(proposal, props.lapsed))}</span>
        )}
      </footer>
    </article>
  );
}

function whyNotChosen(proposal: Proposal, lapsed: boolean): Text {
  if (proposal.leadId) {
    return text("已推送给资金方", "Sent to the lender");
  }
  return lapsed
    ? text(
        "方案已过期，不能再推送；平台每日为仍有效的申请重新匹配。",
        "This proposal has lapsed and cannot be sent; open applications are matched anew every day.",
      )
    : text("", "");
}

/** What the whole term costs, in its parts; parts that cost nothing are left out. */
function WholeCost({ cost }: { cost: Proposal["cost"] }) {
  const t = useText();
  const { language } = useLanguage();
  const parts = [
    { name: text("利息", "interest"), money: cost.interest },
    { name: text("担保费", "guarantee fee"), money: cost.guaranteeFee },
    { name: text("其他费用", "other fees"), money: cost.otherFees },
    { name: text("财政补贴", "subsidy"), money: less(cost.subsidy) },
  ].filter((part) => !/^-?0*(\.0*)?$/.test(part.money.amount));
  return (
    <p className="proposal-total">
      {t(text("全程总成本", "Cost over the whole term"))}{" "}
      <strong className="figure">{formatMoney(cost.total, language)}</strong>
      {parts.length > 0 && (
        <span className="quiet">
          {" "}
          {t(text("其中 ", "of which "))}
          {parts
            .map((part) => `${t(part.name)} ${formatMoney(part.money, language)}`)
            .join(t(text("，", ", ")))}
        </span>
      )}
    </p>
  );
}

/** What is taken off, so that the parts come to the total. */
function less(money: Money): Money {
  return { ...money, amount: `-${money.amount}` };
}

/** What is paid each month; where that falls month by month, the first. */
function paymentName(repayment: string): Text {
  switch (repayment) {
    case "EQUAL_PRINCIPAL":
      return text("首月还款（逐月递减）", "First payment, then falling");
    case "INTEREST_ONLY_BULLET":
      return text("每月付息", "Monthly interest");
    default:
      return text("每月还款", "Monthly payment");
  }
}

function termsOf(
  proposal: Proposal,
  t: ReturnType<typeof useText>,
  language: "zh" | "en",
): { name: Text; value: string }[] {
  const terms: { name: Text; value: string }[] = [
    { name: text("金额", "Amount"), value: formatMoney(proposal.amount, language) },
    {
      name: text("期限", "Tenor"),
      value: `${proposal.tenorMonths} ${t(text("个月", "months"))}`,
    },
    { name: text("年利率", "Interest rate"), value: formatRate(proposal.annualRate, language) },
    { name: text("还款方式", "Repayment"), value: t(wordFor(REPAYMENTS, proposal.repayment)) },
    {
      name: text("承诺答复", "Promised within"),
      value: `${proposal.timePromiseDays} ${t(text("天", "days"))}`,
    },
  ];
  if (proposal.monthlyPayment) {
    terms.splice(3, 0, {
      name: paymentName(proposal.repayment),
      value: formatMoney(proposal.monthlyPayment, language),
    });
  }
  if (proposal.guaranteeFeeRate) {
    terms.push({
      name: text("担保费率", "Guarantee fee"),
      value: formatRate(proposal.guaranteeFeeRate, language),
    });
  }
  terms.push({
    name: text("可推送至", "May be sent until"),
    value: formatDay(proposal.expiresAt, language),
  });
  return terms;
}
