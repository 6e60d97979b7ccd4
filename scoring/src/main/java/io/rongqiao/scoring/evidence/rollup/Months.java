package io.rongqiao.scoring.evidence.rollup;

import java.time.LocalDate;

/** Months counted from January 1970, which is 0. */
public final class Months {

  private static final int FIRST_DAY = (int) LocalDate.of(1990, 1, 1).toEpochDay();
  private static final int LAST_DAY = (int) LocalDate.of(2060, 1, 1).toEpochDay();
  private static final short[] OF_DAY = table();

  private Months() {}

  /** The month of a day counted from the epoch. */
  public static int ofDay(int epochDay) {
    return epochDay >= FIRST_DAY && epochDay < LAST_DAY
        ? OF_DAY[epochDay - FIRST_DAY]
        : of(LocalDate.ofEpochDay(epochDay));
  }

  /** The first day of a month, counted from the epoch. */
  public static int firstDay(int month) {
    return (int)
        LocalDate.of(1970 + Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1).toEpochDay();
  }

  private static int of(LocalDate day) {
    return (day.getYear() - 1970) * 12 + day.getMonthValue() - 1;
  }

  private static short[] table() {
    short[] months = new short[LAST_DAY - FIRST_DAY];
    for (int i = 0; i < months.length; i++) {
      months[i] = (short) of(LocalDate.ofEpochDay(FIRST_DAY + i));
    }
    return months;
  }
}
