import type { Shortfall } from "@/shared/api/model";
import { formatCount, formatMoney, formatRate } from "@/shared/format/figures";
import type { Language } from "@/shared/i18n/language";

/** What a measured thing is counted in, by the endings that names of features have. */
const COUNTED_IN: [ending: RegExp, unit: "share" | "months" | "yuan"][] = [
  [/(_share|_ratio|_growth|_margin|_hhi|_volatility)(_\d+m)?$/, "share"],
  [/(^months_|_months(_\d+m)?$|^tenor)/, "months"],
  [
    /((_net|_paid|_arrears|_outstanding|_balance|^amount)(_\d+m)?|^requested_amount|^product_(quota|limit)|^verified_contracts)$/,
    "yuan",
  ],
];

/** How far off a shortfall is, in the unit of what it measures; nothing where it is no number. */
export function formatDistance(shortfall: Shortfall, language: Language): string | null {
  const { distance, feature } = shortfall;
  if (!distance || !/^-?\d+(\.\d+)?$/.test(distance)) {
    return null;
  }
  const unit = COUNTED_IN.find(([ending]) => ending.test(feature ?? ""))?.[1];
  switch (unit) {
    case "share":
      return formatRate(distance, language, 1);
    case "yuan":
      return formatMoney({ amount: distance, currency: "CNY" }, language);
    case "months":
      return `${formatCount(distance, language)} ${language === "zh" ? "个月" : "months"}`;
    default:
      return formatCount(distance, language);
  }
}
