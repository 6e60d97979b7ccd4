package io.rongqiao.matching.ranking;

import io.rongqiao.matching.eligibility.Operator;
import io.rongqiao.scoring.money.DigitGroups;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.Bilingual;

/**
 * That less can be lent by a product than it lends at least, as something that is lacking.
 *
 * @param text takes what there is, then what is needed
 */
record AmountLack(String feature, Bilingual criterion, Bilingual text) {

  /** Of the product's quota too little is left. */
  static final AmountLack QUOTA =
      new AmountLack(
          "product_quota",
          Bilingual.of("产品额度尚未用完", "the quota of the product is not used up"),
          Bilingual.of(
              "产品额度已用完：剩余 %s 元，至少需要 %s 元",
              "the quota of the product is used up: CNY %s is left, at least CNY %s is needed"));

  /** Of the procurement contracts that were verified too little is free. */
  static final AmountLack CONTRACTS =
      new AmountLack(
          "verified_contracts",
          Bilingual.of("已核验的政府采购合同足够", "verified procurement contracts suffice"),
          Bilingual.of(
              "已核验且未融资的政府采购合同为 %s 元，该产品至少放款 %s 元",
              "verified procurement contracts of CNY %s are free; the product lends at least CNY %s"));

  /** What the limit comes to, in whole thousands, is too little. */
  static final AmountLack LIMIT =
      new AmountLack(
          "product_limit",
          Bilingual.of("可得额度达到最低金额", "the limit reaches the least amount"),
          Bilingual.of(
              "按该产品公式可得额度为 %s 元（取整到千元），至少需要 %s 元",
              "the limit comes to CNY %s in whole thousands; at least CNY %s is needed"));

  Unmet.Lack of(Money least, Money there) {
    return new Unmet.Lack(
        criterion,
        feature,
        Operator.AT_LEAST,
        plain(least),
        plain(there),
        plain(least.minus(there)),
        Bilingual.of(
            text.zh().formatted(grouped(there), grouped(least)),
            text.en().formatted(grouped(there), grouped(least))));
  }

  private static String plain(Money money) {
    return money.amount().stripTrailingZeros().toPlainString();
  }

  private static String grouped(Money money) {
    return DigitGroups.of(money.amount());
  }
}
