package io.rongqiao.scoring.evidence;

import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A tax return for one period, and what became of it. As of a day before it was filed or paid those
 * dates are absent and nothing is paid.
 *
 * @param tax which tax: VAT, CORPORATE_INCOME, SURCHARGE, OTHER
 * @param period the month, or the last month of the quarter or year, that was filed for
 * @param arrears what is overdue and unpaid of this filing
 */
public record TaxFiling(
    Tax tax,
    YearMonth period,
    LocalDate dueOn,
    @Nullable LocalDate filedOn,
    @Nullable LocalDate paidOn,
    Money sales,
    Money payable,
    Money paid,
    Money arrears) {

  /** Which tax a return is for. */
  public enum Tax {
    VAT,
    CORPORATE_INCOME,
    SURCHARGE,
    OTHER
  }

  /** Whether it was filed, and not later than due. */
  public boolean isFiledOnTime() {
    return filedOn != null && !filedOn.isAfter(dueOn);
  }
}
