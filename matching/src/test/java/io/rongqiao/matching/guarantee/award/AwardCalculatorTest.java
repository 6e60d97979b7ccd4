package io.rongqiao.matching.guarantee.award;

import static io.rongqiao.matching.guarantee.award.RankOrder.FILTER_THEN_RANK;
import static io.rongqiao.matching.guarantee.award.RankOrder.RANK_THEN_FILTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AwardCalculatorTest {

  private static final List<Region> REGIONS = List.of(Region.EAST, Region.CENTRAL, Region.WEST);
  private static final Money BUDGET = Money.yuan(3_000_000_000L);

  @ParameterizedTest
  @CsvSource({
    "FIRST,2018,9000",
    "FIRST,2019,10000",
    "FIRST,2020,11000",
    "SECOND,2018,7000",
    "THIRD,2019,6000",
    "FOURTH,2018,4000",
    "FOURTH,2020,6000"
  })
  void aTierGrowsByTenMillionAYear(AwardTier tier, int year, long tenThousands) {
    assertThat(tier.in(year)).isEqualTo(Money.yuan(tenThousands * 10_000));
  }

  @ParameterizedTest
  @ValueSource(ints = {2017, 2021})
  void givesNothingOutsideItsYears(int year) {
    assertThat(AwardCalculator.reckon(year, BUDGET, RANK_THEN_FILTER, List.of()))
        .isEqualTo(new AwardOutcome.NotInForce(year));
  }

  @Test
  void theMedianItselfIsNotAboveAndTheAverageItselfIsNotAboveEither() {
    // Three provinces at the same rate of 1 %: the middle one is the median, and all are the
    // average.
    List<ProvinceAward> awards =
        reckoned(2018, RANK_THEN_FILTER, east("甲", 300, 1), east("乙", 200, 1), east("丙", 100, 1));

    assertThat(awards).extracting(ProvinceAward::aboveMedian).containsExactly(true, false, false);
    assertThat(awards)
        .extracting(ProvinceAward::tier)
        .containsExactly(AwardTier.FIRST, AwardTier.THIRD, AwardTier.THIRD);
  }

  @Test
  void aboveTheAverageCostsTwoTiers() {
    List<ProvinceAward> awards =
        reckoned(2018, RANK_THEN_FILTER, east("甲", 300, 3), east("乙", 200, 1), east("丙", 100, 3));

    assertThat(awards)
        .extracting(ProvinceAward::tier)
        .containsExactly(AwardTier.SECOND, AwardTier.THIRD, AwardTier.FOURTH);
  }

  @Test
  void amongAnEvenNumberTheMedianIsTheMeanOfTheMiddleTwo() {
    List<ProvinceAward> awards =
        reckoned(2018, RANK_THEN_FILTER, east("甲", 300, 1), east("乙", 200, 1));

    assertThat(awards).extracting(ProvinceAward::aboveMedian).containsExactly(true, false);
  }

  @Test
  void awardsTheFirstNineSevenAndNine() {
    List<ReportedBusiness> reports = new ArrayList<>();
    for (Region region : Region.values()) {
      for (int i = 0; i < 12; i++) {
        reports.add(report(region.name() + i, region, 1000 - i, 1, true));
      }
    }
    List<ProvinceAward> awards =
        reckoned(2018, RANK_THEN_FILTER, reports.toArray(ReportedBusiness[]::new));

    assertThat(awards.stream().filter(it -> it.tier() != null)).hasSize(25);
    for (Region region : Region.values()) {
      assertThat(
              awards.stream()
                  .filter(it -> it.region() == region && it.award().isPositive())
                  .mapToInt(it -> it.rank() == null ? 0 : it.rank())
                  .max())
          .hasValue(region == Region.CENTRAL ? 7 : 9);
    }
  }

  @Test
  void whetherOneRanksOrFiltersFirstDecidesWhoMovesUp() {
    List<ReportedBusiness> reports = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      // The largest charges 3 %, the others 1 %.
      reports.add(east("省" + i, 1000 - i, i == 0 ? 3 : 1));
    }
    ReportedBusiness[] all = reports.toArray(ReportedBusiness[]::new);

    List<ProvinceAward> ranked = reckoned(2019, RANK_THEN_FILTER, all);
    List<ProvinceAward> filtered = reckoned(2019, FILTER_THEN_RANK, all);

    assertThat(ranked.getFirst().withinCeiling()).isFalse();
    assertThat(ranked.getFirst().tier()).isNull();
    assertThat(ranked.getFirst().grant()).isEqualTo(Money.NO_YUAN);
    assertThat(ranked.getLast().rank()).isEqualTo(10);
    assertThat(ranked.getLast().tier()).isNull();
    assertThat(filtered.getFirst().rank()).isNull();
    assertThat(filtered.getLast().rank()).isEqualTo(9);
    assertThat(filtered.getLast().award()).isEqualTo(Money.yuan(60_000_000));
    assertThat(reckoned(2018, RANK_THEN_FILTER, all).getFirst().award())
        .isEqualTo(Money.yuan(70_000_000));
  }

  @Test
  void exactlyTwoPercentKeepsTheCeilingAndAFenMoreDoesNot() {
    var just =
        new ReportedBusiness(
            "甲",
            Region.EAST,
            "担保",
            true,
            Money.yuan(1_000_000),
            AnnualisedBusiness.stated(Money.yuan(1_000_000), Money.yuan(20_000)));
    var above =
        new ReportedBusiness(
            "乙",
            Region.WEST,
            "担保",
            true,
            Money.yuan(1_000_000),
            AnnualisedBusiness.stated(Money.yuan(1_000_000), Money.yuan("20000.01")));

    assertThat(reckoned(2020, RANK_THEN_FILTER, just, above))
        .extracting(ProvinceAward::withinCeiling)
        .containsExactly(true, false);
  }

  @Test
  void from2019OnlyPolicyGuarantorsCount() {
    ReportedBusiness policy = report("甲", Region.EAST, 100, 1, true);
    ReportedBusiness other = report("甲", Region.EAST, 900, 1, false);

    assertThat(reckoned(2018, RANK_THEN_FILTER, policy, other).getFirst().newAnnualised())
        .isEqualTo(Money.yuan(1000 * 10_000L));
    assertThat(reckoned(2019, RANK_THEN_FILTER, policy, other).getFirst().newAnnualised())
        .isEqualTo(Money.yuan(100 * 10_000L));
  }

  @Test
  void sharesThePoolByAmountTimesCoefficient() {
    // 13 left over; east 10 and west 10: 13 × 10 / 26 and 13 × 16 / 26.
    Money awards = Money.yuan(2 * 50_000_000L);
    AwardOutcome.Reckoned outcome =
        (AwardOutcome.Reckoned)
            AwardCalculator.reckon(
                2018,
                awards.plus(Money.yuan(13)),
                RANK_THEN_FILTER,
                List.of(
                    report("东", Region.EAST, 10, 1, true), report("西", Region.WEST, 10, 1, true)));

    assertThat(outcome.provinces())
        .extracting(ProvinceAward::grant)
        .containsExactly(Money.yuan(5), Money.yuan(8));
    assertThat(outcome.undistributed()).isEqualTo(Money.NO_YUAN);
  }

  @Test
  void theGrantsAddUpToThePoolToTheFen() {
    Random random = new Random(2018);
    for (int round = 0; round < 100; round++) {
      List<ReportedBusiness> reports = new ArrayList<>();
      for (int i = 0; i < 37; i++) {
        reports.add(
            report(
                "省" + i,
                REGIONS.get(random.nextInt(3)),
                random.nextLong(0, 5000),
                random.nextInt(1, 4),
                true));
      }
      AwardOutcome outcome =
          AwardCalculator.reckon(
              2018 + random.nextInt(3),
              BUDGET.plus(Money.fen(random.nextInt(100))),
              random.nextBoolean() ? RANK_THEN_FILTER : FILTER_THEN_RANK,
              reports);

      assertThat(outcome)
          .isInstanceOfSatisfying(
              AwardOutcome.Reckoned.class,
              it -> {
                assertThat(it.undistributed()).isEqualTo(Money.NO_YUAN);
                assertThat(it.provinces().stream().filter(one -> one.tier() != null))
                    .hasSizeLessThanOrEqualTo(25 + 3);
              });
    }
  }

  @Test
  void awardsBeyondTheBudgetAreNotGiven() {
    assertThat(
            AwardCalculator.reckon(
                2018,
                Money.yuan(49_999_999),
                RANK_THEN_FILTER,
                List.of(report("甲", Region.EAST, 10, 1, true))))
        .isEqualTo(new AwardOutcome.BudgetTooSmall(Money.yuan(49_999_999), Money.yuan(50_000_000)));
  }

  @Test
  void aProvinceLiesInOneRegion() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                reckoned(
                    2018,
                    RANK_THEN_FILTER,
                    report("甲", Region.EAST, 10, 1, true),
                    report("甲", Region.WEST, 10, 1, true)))
        .withMessageContaining("one region");
  }

  private static List<ProvinceAward> reckoned(
      int year, RankOrder order, ReportedBusiness... reports) {
    AwardOutcome outcome = AwardCalculator.reckon(year, BUDGET, order, List.of(reports));
    assertThat(outcome).isInstanceOf(AwardOutcome.Reckoned.class);
    return ((AwardOutcome.Reckoned) outcome).provinces();
  }

  private static ReportedBusiness east(String province, long tenThousands, int percent) {
    return report(province, Region.EAST, tenThousands, percent, true);
  }

  private static ReportedBusiness report(
      String province, Region region, long tenThousands, int percent, boolean policy) {
    Money amount = Money.yuan(tenThousands * 10_000);
    Money fee = new Money(amount.amount().multiply(BigDecimal.valueOf(percent, 2)), Money.CNY);
    return new ReportedBusiness(
        province, region, "担保公司", policy, amount, AnnualisedBusiness.stated(amount, fee));
  }
}
