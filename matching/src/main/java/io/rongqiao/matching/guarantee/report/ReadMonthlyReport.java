package io.rongqiao.matching.guarantee.report;

import io.rongqiao.matching.guarantee.book.Period;
import io.rongqiao.matching.guarantee.book.ReadBook;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.YearMonth;

/** Gives a guarantor its data set of a month; the month under way is given as it stands. */
public final class ReadMonthlyReport {

  private final ReadBook books;
  private final BusinessDate businessDate;

  public ReadMonthlyReport(ReadBook books, BusinessDate businessDate) {
    this.books = books;
    this.businessDate = businessDate;
  }

  /**
   * Makes the data set.
   *
   * @throws IllegalArgumentException for a month before reporting began or one to come
   */
  public MonthlyReport read(InstitutionId guarantor, String actor, YearMonth month) {
    if (month.isBefore(MonthlyReport.FIRST)) {
      throw new IllegalArgumentException(
          "Nothing is reported before %s".formatted(MonthlyReport.FIRST));
    }
    if (month.atDay(1).isAfter(businessDate.today())) {
      throw new IllegalArgumentException(month + " has not begun");
    }
    return new ReportReckoning(books.read(guarantor, actor, Period.of(month).to()), month).report();
  }
}
