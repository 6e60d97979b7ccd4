package io.rongqiao.api.guarantee.calculator;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.matching.guarantee.award.AwardOutcome;
import io.rongqiao.matching.guarantee.award.AwardTier;
import io.rongqiao.matching.guarantee.award.ProvinceAward;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What every province gets.
 *
 * @param outcome NOT_IN_FORCE, BUDGET_TOO_SMALL or RECKONED
 * @param awards the fixed awards together
 * @param grants the grants together
 * @param undistributed what of the budget nobody is entitled to
 * @param nationalFeeRate the average that fee rates are held against
 * @param source the notice
 */
@Serdeable
record AwardView(
    String outcome,
    @Nullable MoneyView awards,
    @Nullable MoneyView grants,
    @Nullable MoneyView undistributed,
    @Nullable String nationalFeeRate,
    List<ProvinceView> provinces,
    String source) {

  private static final String SOURCE = "财建〔2018〕547 号 二（一）、（二）";

  static AwardView of(AwardOutcome it) {
    return switch (it) {
      case AwardOutcome.NotInForce _ ->
          new AwardView("NOT_IN_FORCE", null, null, null, null, List.of(), SOURCE);
      case AwardOutcome.BudgetTooSmall small ->
          new AwardView(
              "BUDGET_TOO_SMALL",
              MoneyView.of(small.awards()),
              null,
              null,
              null,
              List.of(),
              SOURCE);
      case AwardOutcome.Reckoned reckoned ->
          new AwardView(
              "RECKONED",
              MoneyView.of(sum(reckoned.provinces().stream().map(ProvinceAward::award).toList())),
              MoneyView.of(sum(reckoned.provinces().stream().map(ProvinceAward::grant).toList())),
              MoneyView.of(reckoned.undistributed()),
              rate(reckoned.average().rate()),
              reckoned.provinces().stream().map(ProvinceView::of).toList(),
              SOURCE);
    };
  }

  /**
   * One province, and why it gets what it gets.
   *
   * @param rank in its region; null where it is not ranked
   * @param aboveMedian whether its new business exceeds the median of its region
   * @param atMostAverage whether its fee rate is the national average or less
   * @param withinCeiling whether its fee rate keeps the year's ceiling
   * @param tier null where it gets no fixed award
   */
  @Serdeable
  record ProvinceView(
      String province,
      String region,
      MoneyView newAnnualised,
      @Nullable String feeRate,
      @Nullable Integer rank,
      boolean aboveMedian,
      boolean atMostAverage,
      boolean withinCeiling,
      @Nullable String tier,
      MoneyView award,
      MoneyView grant) {

    static ProvinceView of(ProvinceAward it) {
      AwardTier tier = it.tier();
      return new ProvinceView(
          it.province(),
          it.region().name(),
          MoneyView.of(it.newAnnualised()),
          rate(it.business().rate()),
          it.rank(),
          it.aboveMedian(),
          it.atMostAverage(),
          it.withinCeiling(),
          tier == null ? null : tier.name(),
          MoneyView.of(it.award()),
          MoneyView.of(it.grant()));
    }
  }

  private static Money sum(List<Money> some) {
    return some.stream().reduce(Money.NO_YUAN, Money::plus);
  }

  private static @Nullable String rate(Optional<AnnualRate> rate) {
    return rate.map(it -> it.fraction().toPlainString()).orElse(null);
  }
}
