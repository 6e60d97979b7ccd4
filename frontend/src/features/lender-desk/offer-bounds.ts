import type { Product } from "@/shared/api/model";
import { compareDecimals, fractionOfPercent, moneyOf } from "@/shared/format/figures";
import { type Text, text } from "@/shared/i18n/language";

const OUT_OF_RANGE = text("超出产品范围", "Outside the product’s range");

/** What is wrong with an amount as typed, or nothing. */
export function amountFault(typed: string, product: Product | undefined): Text | null {
  const money = moneyOf(typed);
  if (!money) {
    return text("请填写金额，最多两位小数", "Enter an amount with at most two decimals");
  }
  return product && isOutside(money.amount, product.amount.from.amount, product.amount.to.amount)
    ? OUT_OF_RANGE
    : null;
}

export function tenorFault(typed: string, product: Product | undefined): Text | null {
  if (!/^[1-9]\d{0,2}$/.test(typed)) {
    return text("请填写整月数", "Enter a whole number of months");
  }
  return product &&
    isOutside(typed, String(product.tenorMonths.from), String(product.tenorMonths.to))
    ? OUT_OF_RANGE
    : null;
}

export function rateFault(typed: string, product: Product | undefined): Text | null {
  if (!/^\d{1,2}(\.\d{1,4})?$/.test(typed)) {
    return text("请填写年利率，例如 4.35", "Enter the rate, such as 4.35");
  }
  return product && isOutside(fractionOfPercent(typed), product.rate.from, product.rate.to)
    ? OUT_OF_RANGE
    : null;
}

function isOutside(value: string, from: string, to: string): boolean {
  return compareDecimals(value, from) < 0 || compareDecimals(value, to) > 0;
}
