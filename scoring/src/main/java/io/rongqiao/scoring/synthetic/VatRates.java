package io.rongqiao.scoring.synthetic;

import java.time.LocalDate;

/** Value-added tax of general taxpayers by day of supply, in basis points. */
final class VatRates {

  /** What small-scale taxpayers put on anything. */
  static final int SMALL_SCALE = 300;

  private static final int FIRST_CUT = day(2018, 5);
  private static final int SECOND_CUT = day(2019, 4);

  /** What is supplied, as the tax sees it. */
  enum Goods {
    GOODS(1700, 1600, 1300),
    BUILDING(1100, 1000, 900),
    TRANSPORT(1100, 1000, 900),
    SERVICE(600, 600, 600);

    private final int before;
    private final int between;
    private final int after;

    Goods(int before, int between, int after) {
      this.before = before;
      this.between = between;
      this.after = after;
    }

    /** The rate on an epoch day. */
    int onDay(int day) {
      if (day < FIRST_CUT) {
        return before;
      }
      return day < SECOND_CUT ? between : after;
    }
  }

  private VatRates() {}

  private static int day(int year, int month) {
    return (int) LocalDate.of(year, month, 1).toEpochDay();
  }
}
