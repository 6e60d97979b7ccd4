package io.rongqiao.scoring.profile;

import io.rongqiao.scoring.feature.FeatureVector;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.scorecard.RiskGrade;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * How much credit the sales carry, by the judgement that goes with the expert card. A year's sales
 * are lent against by a share that falls with the grade; all credit together stays under three
 * tenths of a year's sales; and one small borrower gets no more than the ten million yuan within
 * which credit counts as inclusive (L17425-17427). The weaker year counts.
 */
final class SalesCapacity {

  private static final Map<RiskGrade, Percentage> SHARE_OF_SALES =
      new EnumMap<>(
          Map.of(
              RiskGrade.A, Percentage.ofPercent("20"),
              RiskGrade.B, Percentage.ofPercent("15"),
              RiskGrade.C, Percentage.ofPercent("10"),
              RiskGrade.D, Percentage.ofPercent("5")));

  private static final Percentage ALL_CREDIT = Percentage.ofPercent("30");
  private static final Money CEILING = Money.yuan(10_000_000);
  private static final BigDecimal STEP = new BigDecimal("10000");

  private SalesCapacity() {}

  /** The limit; nothing for the worst grade, or where two years of sales are not known. */
  static Optional<Limit> limit(RiskGrade grade, FeatureVector features) {
    Percentage share = SHARE_OF_SALES.get(grade);
    if (share == null || features.isMissing("sales_net_12m")) {
      return Optional.empty();
    }
    Money lastYear = yuan(features.value("sales_net_12m"));
    Money average = yuan(features.value("sales_net_24m") / 2);
    Money sales = lastYear.min(average);
    Limit limit =
        new Limit(
            stepped(sales.portion(share, RoundingMode.DOWN)),
            lastYear.isGreaterThan(average)
                ? LimitConstraint.SALES_TWO_YEARS
                : LimitConstraint.SALES_LAST_YEAR);
    limit = tighter(limit, new Limit(CEILING, LimitConstraint.INCLUSIVE_CEILING));
    return Optional.of(
        tighter(limit, new Limit(room(sales, features), LimitConstraint.EXISTING_CREDIT)));
  }

  /**
   * What remains for new credit beside what is owed; what is unknown is not held against anyone.
   */
  private static Money room(Money sales, FeatureVector features) {
    Money owed =
        features.isMissing("credit_exposure_balance")
            ? Money.NO_YUAN
            : yuan(features.value("credit_exposure_balance"));
    return stepped(sales.portion(ALL_CREDIT, RoundingMode.DOWN).minus(owed));
  }

  private static Limit tighter(Limit one, Limit other) {
    return other.amount().isLessThan(one.amount()) ? other : one;
  }

  /** Down to whole ten thousands, and never below nothing. */
  private static Money stepped(Money amount) {
    BigDecimal steps = amount.amount().divide(STEP, 0, RoundingMode.DOWN);
    return new Money(steps.multiply(STEP), Money.CNY).max(Money.NO_YUAN);
  }

  private static Money yuan(double amount) {
    return Money.rounded(BigDecimal.valueOf(amount), Money.CNY, RoundingMode.DOWN);
  }
}
