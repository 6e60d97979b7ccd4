package io.rongqiao.scoring.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnualRateTest {

  private static final SplittableRandom RANDOM = new SplittableRandom(11);

  @Test
  void exceedsEveryBoundOfAShare() {
    assertThat(AnnualRate.ofPercent("120").isGreaterThan(AnnualRate.ofPercent("24"))).isTrue();
    assertThat(AnnualRate.ofPercent("1").minus(AnnualRate.ofPercent("2")).isNegative()).isTrue();
    assertThat(AnnualRate.ofBasisPoints(435)).isEqualTo(AnnualRate.ofFraction("0.0435"));
    assertThat(AnnualRate.ofPercent("4.350")).hasToString("4.35 %");
  }

  @ParameterizedTest(name = "{0} yuan at {1} % from {2} to {3} by {4} cost {5}")
  @CsvSource({
    "1000000, 4.35, 2019-01-01, 2020-01-01, ACT_365, 43500.00",
    "1000000, 4.35, 2019-01-01, 2020-01-01, ACT_360, 44104.17",
    "1000000, 4.35, 2019-01-01, 2020-01-01, THIRTY_360, 43500.00",
    "1000000, 4.35, 2020-01-01, 2021-01-01, ACT_365, 43619.18",
    "500000, 6, 2020-02-29, 2020-02-29, ACT_360, 0.00",
    "500000, -1, 2020-01-31, 2020-03-31, THIRTY_360, -833.33",
  })
  void costsByTheDay(
      String principal, String percent, LocalDate from, LocalDate to, DayCount by, String cost) {
    Money interest =
        AnnualRate.ofPercent(percent)
            .interest(Money.yuan(principal), from, to, by, RoundingMode.HALF_UP);

    assertThat(interest).isEqualTo(Money.yuan(cost));
  }

  @RepeatedTest(100)
  void costsTheSameInOneSpanOrTwoButForRounding() {
    Money principal = Money.fen(RANDOM.nextLong(1_000_000_00L));
    var rate = new AnnualRate(BigDecimal.valueOf(RANDOM.nextInt(3_000), 4));
    LocalDate start = LocalDate.of(2019, 1, 1);
    LocalDate middle = start.plusDays(RANDOM.nextInt(400));
    LocalDate end = middle.plusDays(RANDOM.nextInt(400));

    Money whole = rate.interest(principal, start, end, DayCount.ACT_360, RoundingMode.DOWN);
    Money parts =
        rate.interest(principal, start, middle, DayCount.ACT_360, RoundingMode.DOWN)
            .plus(rate.interest(principal, middle, end, DayCount.ACT_360, RoundingMode.DOWN));

    assertThat(whole.minus(parts)).isBetween(Money.NO_YUAN, Money.fen(1));
  }

  @Test
  void dividesIntoTwelveMonths() {
    assertThat(AnnualRate.ofPercent("6").monthlyFraction()).isEqualByComparingTo("0.005");
  }
}
