package io.rongqiao.api.guarantee.figures;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.matching.guarantee.report.ReportCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who reports what by when in a year (财建〔2018〕547号 三). */
@Serdeable
record ReportCalendarView(int year, List<ReportDueView> items) {

  static ReportCalendarView of(int year) {
    return new ReportCalendarView(
        year, ReportCalendar.of(year).stream().map(ReportDueView::of).toList());
  }

  /**
   * One report.
   *
   * @param month the month it is about, where it is about one
   * @param due the last day; null where the notice says no more than every month
   */
  @Serdeable
  record ReportDueView(
      String reporter,
      TextView reporterName,
      TextView what,
      @Nullable String month,
      @Nullable LocalDate due) {

    static ReportDueView of(ReportCalendar.Entry it) {
      YearMonth about = it.about();
      return new ReportDueView(
          it.reporter().name(),
          TextView.of(it.reporter().title()),
          TextView.of(it.what()),
          about == null ? null : about.toString(),
          it.due());
    }
  }
}
