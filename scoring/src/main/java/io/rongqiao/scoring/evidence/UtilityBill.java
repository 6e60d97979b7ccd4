package io.rongqiao.scoring.evidence;

import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * One month's bill of one meter.
 *
 * @param usage kilowatt-hours of electricity, cubic metres of water or gas
 */
public record UtilityBill(
    Utility utility,
    String meter,
    YearMonth month,
    double usage,
    Money amount,
    LocalDate dueOn,
    @Nullable LocalDate paidOn) {

  /** What was supplied. */
  public enum Utility {
    ELECTRICITY,
    WATER,
    GAS
  }

  /** Whether it was paid, and not later than due. */
  public boolean isPaidOnTime() {
    return paidOn != null && !paidOn.isAfter(dueOn);
  }
}
