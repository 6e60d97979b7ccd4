import type { Money } from "@/shared/api/model";
import type { Language } from "@/shared/i18n/language";

const LOCALES: Record<Language, string> = { zh: "zh-CN", en: "en-GB" };

/** Decimal strings are formatted as they are: Intl reads them without passing through a float. */
type Exact = Intl.StringNumericLiteral;

export const NOTHING = "—";

/** An amount as people read it: no decimals when there are no fen. */
export function formatMoney(money: Money | null | undefined, language: Language): string {
  if (!money) {
    return NOTHING;
  }
  const whole = /^-?\d+(\.0*)?$/.test(money.amount);
  return new Intl.NumberFormat(LOCALES[language], {
    style: "currency",
    currency: money.currency,
    currencyDisplay: "narrowSymbol",
    minimumFractionDigits: whole ? 0 : 2,
    maximumFractionDigits: whole ? 0 : 2,
  }).format(money.amount as Exact);
}

/** A fraction as a percentage: `"0.0435"` is 4.35 %. */
export function formatRate(
  fraction: string | null | undefined,
  language: Language,
  decimals = 2,
): string {
  if (!fraction) {
    return NOTHING;
  }
  return new Intl.NumberFormat(LOCALES[language], {
    style: "percent",
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(fraction as Exact);
}

export function formatShare(fraction: string | null | undefined, language: Language): string {
  return formatRate(fraction, language, 0);
}

export function formatCount(count: number | string, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 }).format(
    typeof count === "string" ? (count as Exact) : count,
  );
}

/** A percentage as typed ("4.35") to the fraction that is sent ("0.0435"), by moving the point. */
export function fractionOfPercent(percent: string): string {
  const [whole = "0", decimals = ""] = percent.trim().split(".");
  const digits = whole.padStart(3, "0") + decimals;
  const point = digits.length - decimals.length - 2;
  const fraction = `${digits.slice(0, point)}.${digits.slice(point)}`.replace(/^0+(?=\d)/, "");
  return fraction.replace(/0+$/, "").replace(/\.$/, "") || "0";
}

/** A fraction ("0.0435") to the percentage that is typed ("4.35"), by moving the point. */
export function percentOfFraction(fraction: string): string {
  const [whole = "0", decimals = ""] = fraction.split(".");
  const digits = decimals.padEnd(2, "0");
  const percent = `${whole}${digits.slice(0, 2)}.${digits.slice(2)}`.replace(/^0+(?=\d)/, "");
  return percent.replace(/0+$/, "").replace(/\.$/, "");
}

/** What was typed as an amount of yuan, with its two decimals, or null if it is no amount. */
export function moneyOf(typed: string | null | undefined): Money | null {
  const plain = (typed ?? "").replaceAll(",", "").trim();
  const match = /^(\d{1,15})(?:\.(\d{1,2}))?$/.exec(plain);
  if (!match?.[1]) {
    return null;
  }
  return { amount: `${match[1]}.${(match[2] ?? "").padEnd(2, "0")}`, currency: "CNY" };
}

/** Compares two decimal strings that are not negative, without turning them into floats. */
export function compareDecimals(left: string, right: string): number {
  const [leftWhole = "", leftPart = ""] = left.split(".");
  const [rightWhole = "", rightPart = ""] = right.split(".");
  const wide = Math.max(leftWhole.length, rightWhole.length);
  const deep = Math.max(leftPart.length, rightPart.length);
  const a = leftWhole.padStart(wide, "0") + leftPart.padEnd(deep, "0");
  const b = rightWhole.padStart(wide, "0") + rightPart.padEnd(deep, "0");
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
