package io.rongqiao.matching.guarantee.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ReportCalendarTest {

  @Test
  void monthsAreReportedFromNovember2018() {
    assertThat(ReportCalendar.of(2018))
        .extracting(ReportCalendar.Entry::about)
        .containsExactly(YearMonth.of(2018, 11), YearMonth.of(2018, 12));
    assertThat(ReportCalendar.of(2017)).isEmpty();
  }

  @Test
  void provinceAndMinistryReportByTheEndOfFebruaryMarchAndJuly() {
    assertThat(
            ReportCalendar.of(2020).stream()
                .map(ReportCalendar.Entry::due)
                .filter(Objects::nonNull))
        .containsExactly(
            LocalDate.of(2020, 2, 29), LocalDate.of(2020, 3, 31), LocalDate.of(2020, 7, 31));
    assertThat(ReportCalendar.of(2020)).hasSize(15);
  }

  @Test
  void theLastYearIsStillReportedOnInTheNext() {
    assertThat(ReportCalendar.of(2021))
        .extracting(ReportCalendar.Entry::due)
        .containsExactly(LocalDate.of(2021, 2, 28), LocalDate.of(2021, 3, 31));
    assertThat(ReportCalendar.of(2022)).isEmpty();
  }
}
