package io.rongqiao.scoring.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How many days lie between two dates, and how many make a year. */
public enum DayCount {

  /** Calendar days over 365, leap years too. */
  ACT_365("ACT/365", 365) {
    @Override
    long daysInOrder(LocalDate from, LocalDate to) {
      return ChronoUnit.DAYS.between(from, to);
    }
  },

  /** Calendar days over 360, as Chinese banks reckon interest on loans. */
  ACT_360("ACT/360", 360) {
    @Override
    long daysInOrder(LocalDate from, LocalDate to) {
      return ChronoUnit.DAYS.between(from, to);
    }
  },

  /**
   * Every month has thirty days (ISDA 2006 4.16(f), the bond basis): a 31st counts as the 30th at
   * the start always, at the end only if the start was at least the 30th. February's end is left
   * alone.
   */
  THIRTY_360("30/360", 360) {
    @Override
    long daysInOrder(LocalDate from, LocalDate to) {
      int firstDay = Math.min(from.getDayOfMonth(), 30);
      int lastDay = firstDay == 30 ? Math.min(to.getDayOfMonth(), 30) : to.getDayOfMonth();
      long years = (long) to.getYear() - from.getYear();
      long months = (long) to.getMonthValue() - from.getMonthValue();
      return 360 * years + 30 * months + lastDay - firstDay;
    }
  };

  private final String convention;
  private final int daysInYear;

  DayCount(String convention, int daysInYear) {
    this.convention = convention;
    this.daysInYear = daysInYear;
  }

  /** The days from the first date, included, to the second, excluded. */
  public long days(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("%s lies before %s".formatted(to, from));
    }
    return daysInOrder(from, to);
  }

  public int daysInYear() {
    return daysInYear;
  }

  /** The part of a year between two dates, to 34 digits. */
  public BigDecimal yearFraction(LocalDate from, LocalDate to) {
    return BigDecimal.valueOf(days(from, to))
        .divide(BigDecimal.valueOf(daysInYear), MathContext.DECIMAL128);
  }

  abstract long daysInOrder(LocalDate from, LocalDate to);

  @Override
  public String toString() {
    return convention;
  }
}
