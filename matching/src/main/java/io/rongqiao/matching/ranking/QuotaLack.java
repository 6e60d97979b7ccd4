package io.rongqiao.matching.ranking;

import io.rongqiao.matching.eligibility.Operator;
import io.rongqiao.scoring.money.DigitGroups;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.Bilingual;

/** That of a product's quota less is left than it lends at least, as something that is lacking. */
final class QuotaLack {

  private static final Bilingual CRITERION =
      Bilingual.of("产品额度尚未用完", "the quota of the product is not used up");
  private static final String FEATURE = "product_quota";

  private QuotaLack() {}

  static Unmet.Lack of(Money least, Money left) {
    return new Unmet.Lack(
        CRITERION,
        FEATURE,
        Operator.AT_LEAST,
        plain(least),
        plain(left),
        plain(least.minus(left)),
        Bilingual.of(
            "产品额度已用完：剩余 %s 元，至少需要 %s 元".formatted(grouped(left), grouped(least)),
            "the quota of the product is used up: CNY %s is left, at least CNY %s is needed"
                .formatted(grouped(left), grouped(least))));
  }

  private static String plain(Money money) {
    return money.amount().stripTrailingZeros().toPlainString();
  }

  private static String grouped(Money money) {
    return DigitGroups.of(money.amount());
  }
}
