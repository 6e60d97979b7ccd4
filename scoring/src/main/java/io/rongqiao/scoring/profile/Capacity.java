package io.rongqiao.scoring.profile;

import io.rongqiao.scoring.feature.FeatureVector;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.scorecard.RiskGrade;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much credit the enterprise can be expected to carry: the smallest of what each source of
 * repayment bears, and what is owed elsewhere taken off. Judgement like the card beside it; the
 * documents name the sources (first source of repayment L16333-16335, tax L17708-17712, receivables
 * L12090-12092, credit from many L17368-17370 and L17687-17690, guarantees for others L10072-10078)
 * and give no figure but the ten million yuan within which credit counts as inclusive
 * (L17425-17427).
 *
 * <ul>
 *   <li>sales: a share of a year's sales that falls with the grade, of the weaker of the last year
 *       and the average of two;
 *   <li>tax: a multiple of a year's tax paid, where any was paid; who is exempt is not held to it;
 *   <li>receivables: the same share of what buyers do pay, where receivables are known: less what
 *       is more than 90 days overdue and what dilution takes;
 *   <li>all credit together stays under three tenths of a year's sales, so what is owed to all
 *       lenders and half of what was guaranteed for others comes off that;
 *   <li>nothing while credit is more than a month overdue.
 * </ul>
 */
final class Capacity {

  private static final Map<RiskGrade, Percentage> SHARE_OF_SALES =
      new EnumMap<>(
          Map.of(
              RiskGrade.A, Percentage.ofPercent("20"),
              RiskGrade.B, Percentage.ofPercent("15"),
              RiskGrade.C, Percentage.ofPercent("10"),
              RiskGrade.D, Percentage.ofPercent("5")));

  private static final Map<RiskGrade, Integer> TIMES_TAX =
      new EnumMap<>(Map.of(RiskGrade.A, 10, RiskGrade.B, 8, RiskGrade.C, 6, RiskGrade.D, 3));

  private static final Percentage ALL_CREDIT = Percentage.ofPercent("30");
  private static final Percentage OF_GUARANTEES = Percentage.ofPercent("50");
  private static final Money CEILING = Money.yuan(10_000_000);
  private static final BigDecimal STEP = new BigDecimal("10000");
  private static final double MOST_DAYS_OVERDUE = 30;

  private final RiskGrade grade;
  private final FeatureVector features;
  private final List<Limit.Bound> bounds = new ArrayList<>();

  private Capacity(RiskGrade grade, FeatureVector features) {
    this.grade = grade;
    this.features = features;
  }

  /** The limit; nothing for the worst grade, or where two years of sales are not known. */
  static Optional<Limit> limit(RiskGrade grade, FeatureVector features) {
    Percentage share = SHARE_OF_SALES.get(grade);
    if (share == null || features.isMissing("sales_net_12m")) {
      return Optional.empty();
    }
    return Optional.of(new Capacity(grade, features).limit(share));
  }

  private Limit limit(Percentage share) {
    Money lastYear = yuan("sales_net_12m");
    Money average =
        Money.rounded(
            BigDecimal.valueOf(features.value("sales_net_24m") / 2), Money.CNY, RoundingMode.DOWN);
    Money sales = lastYear.min(average);
    bound(
        sales.portion(share, RoundingMode.DOWN),
        lastYear.isGreaterThan(average)
            ? LimitConstraint.SALES_TWO_YEARS
            : LimitConstraint.SALES_LAST_YEAR);
    boundByReceivables(sales, share);
    boundByTax();
    boundByDebt(sales);
    bound(CEILING, LimitConstraint.INCLUSIVE_CEILING);
    return Limit.smallest(bounds);
  }

  private void boundByReceivables(Money sales, Percentage share) {
    if (features.isMissing("receivable_outstanding")) {
      return;
    }
    Money overdue =
        Money.rounded(
            BigDecimal.valueOf(
                known("receivable_outstanding") * known("receivable_overdue_90d_share")),
            Money.CNY,
            RoundingMode.UP);
    Money diluted =
        Money.rounded(
            sales.amount().multiply(BigDecimal.valueOf(known("receivable_dilution_12m"))),
            Money.CNY,
            RoundingMode.UP);
    Money collected = sales.minus(overdue).minus(diluted).max(Money.NO_YUAN);
    bound(collected.portion(share, RoundingMode.DOWN), LimitConstraint.RECEIVABLES_UNPAID);
  }

  private void boundByTax() {
    Money paid = yuan("tax_paid_12m");
    Integer times = TIMES_TAX.get(grade);
    if (paid.isPositive() && times != null) {
      bound(paid.times(times), LimitConstraint.TAX_PAID);
    }
  }

  private void boundByDebt(Money sales) {
    if (known("credit_days_overdue") > MOST_DAYS_OVERDUE) {
      bound(Money.NO_YUAN, LimitConstraint.CREDIT_OVERDUE);
    }
    Money guaranteed = yuan("guarantee_given_balance").portion(OF_GUARANTEES, RoundingMode.UP);
    Money owed = yuan("credit_exposure_balance").plus(guaranteed);
    bound(
        sales.portion(ALL_CREDIT, RoundingMode.DOWN).minus(owed), LimitConstraint.EXISTING_CREDIT);
  }

  /** Down to whole ten thousands, and never below nothing. */
  private void bound(Money amount, LimitConstraint constraint) {
    BigDecimal steps = amount.amount().divide(STEP, 0, RoundingMode.DOWN);
    Money stepped = new Money(steps.multiply(STEP), Money.CNY).max(Money.NO_YUAN);
    bounds.add(new Limit.Bound(stepped, constraint));
  }

  /** What is unknown is not held against anyone. */
  private double known(String feature) {
    return features.isMissing(feature) ? 0.0 : features.value(feature);
  }

  private Money yuan(String feature) {
    return Money.rounded(BigDecimal.valueOf(known(feature)), Money.CNY, RoundingMode.DOWN);
  }
}
