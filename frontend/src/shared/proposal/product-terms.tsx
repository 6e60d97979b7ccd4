import type { Product } from "@/shared/api/model";
import { formatRate } from "@/shared/format/figures";
import { type Language, type Text, text, useLanguage, useText } from "@/shared/i18n/language";
import { Facts } from "@/shared/ui/page";

/** What a product charges besides interest and who bears the risk; every charge is named. */
export function ProductTerms({ terms }: { terms: Product["terms"] }) {
  const t = useText();
  const { language } = useLanguage();
  return <Facts items={termsOf(terms, t, language)} />;
}

function termsOf(terms: Product["terms"], t: ReturnType<typeof useText>, language: Language) {
  const items: { name: Text; value: string }[] = [
    { name: text("还款方式", "Repayment"), value: t(terms.repayment) },
    {
      name: text("放款时费用", "Charges at payout"),
      value:
        terms.fees
          .map(
            (fee) =>
              `${t(fee.name)} ${fee.formula ? `${t(fee.formula)}${t(text("，不超过 ", ", at most "))}` : ""}${formatRate(fee.most, language)}`,
          )
          .join("、") || t(text("无", "none")),
    },
  ];
  const { guarantee, bridge, interestSubsidy } = terms;
  if (guarantee) {
    items.push(
      {
        name: text("担保费率（年，最高）", "Guarantee fee a year, at most"),
        value: `${formatRate(guarantee.feeRate, language)} · ${guarantee.guarantor.name}`,
      },
      {
        name: text("风险分担", "Who bears a loss"),
        value: guarantee.shares
          .map((it) => `${t(it.name)} ${formatRate(it.share, language, 0)}`)
          .join("、"),
      },
    );
  }
  if (bridge) {
    items.push({
      name: text("过桥", "Bridge"),
      value: `${bridge.tenorMonths} ${t(text("个月", "months"))} · ${formatRate(bridge.annualRate, language)}`,
    });
  }
  if (interestSubsidy) {
    items.push({
      name: text("贷款贴息", "Interest subsidy"),
      value: `${formatRate(interestSubsidy.share, language, 0)} · ${interestSubsidy.from} – ${
        interestSubsidy.until ?? t(text("未定", "open"))
      } · ${interestSubsidy.source}`,
    });
  }
  return items;
}
