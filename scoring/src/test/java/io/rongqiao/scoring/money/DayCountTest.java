package io.rongqiao.scoring.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayCountTest {

  private static final SplittableRandom RANDOM = new SplittableRandom(13);

  @ParameterizedTest(name = "{0} to {1}: {2} calendar days, {3} of thirty")
  @CsvSource({
    "2020-01-01, 2020-01-01, 0, 0",
    "2020-01-01, 2020-02-01, 31, 30",
    "2020-01-31, 2020-02-29, 29, 29",
    "2020-01-30, 2020-03-31, 61, 60",
    "2020-01-29, 2020-03-31, 62, 62",
    "2020-02-28, 2020-03-01, 2, 3",
    "2019-02-28, 2020-02-28, 365, 360",
    "2020-02-29, 2021-02-28, 365, 359",
  })
  void countsDays(LocalDate from, LocalDate to, long calendarDays, long daysOfThirty) {
    assertThat(DayCount.ACT_365.days(from, to)).isEqualTo(calendarDays);
    assertThat(DayCount.ACT_360.days(from, to)).isEqualTo(calendarDays);
    assertThat(DayCount.THIRTY_360.days(from, to)).isEqualTo(daysOfThirty);
  }

  @Test
  void refusesToCountBackwards() {
    LocalDate day = LocalDate.of(2020, 2, 29);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> DayCount.ACT_365.days(day, day.minusDays(1)))
        .withMessage("2020-02-28 lies before 2020-02-29");
  }

  @RepeatedTest(100)
  void makesAYearOfTwelveWholeMonths() {
    LocalDate start = LocalDate.of(2000 + RANDOM.nextInt(40), 1 + RANDOM.nextInt(12), 1);

    assertThat(DayCount.THIRTY_360.yearFraction(start, start.plusYears(1)))
        .isEqualByComparingTo("1");
  }

  @Test
  void namesItsConvention() {
    assertThat(DayCount.values())
        .extracting(DayCount::toString)
        .containsExactly("ACT/365", "ACT/360", "30/360");
  }
}
