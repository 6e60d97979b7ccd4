package io.rongqiao.scoring.synthetic;

import java.time.LocalDate;
import java.time.YearMonth;

/** How the business of one trade falls on the days and months of the generated period. */
final class TradingDays {

  /** Days of the Spring Festival from 2015 on. */
  private static final int[] SPRING_FESTIVALS = {
    day(2015, 2, 19), day(2016, 2, 8), day(2017, 1, 28), day(2018, 2, 16), day(2019, 2, 5),
    day(2020, 1, 25), day(2021, 2, 12), day(2022, 2, 1), day(2023, 1, 22), day(2024, 2, 10),
    day(2025, 1, 29), day(2026, 2, 17), day(2027, 2, 6)
  };

  private static final int DAYS_BEFORE_FESTIVAL = 8;
  private static final int DAYS_AFTER_FESTIVAL = 12;

  /** Most of the country stayed shut after the festival of 2020. */
  private static final int EPIDEMIC_FIRST = day(2020, 1, 27);

  private static final int EPIDEMIC_LAST = day(2020, 3, 8);
  private static final double EPIDEMIC_ACTIVITY = 0.4;

  private final int[] firstDay;
  private final double[][] upTo;
  private final double[] activity;

  TradingDays(Trade trade, YearMonth first, int months) {
    firstDay = new int[months];
    upTo = new double[months][];
    activity = new double[months];
    double ordinaryDay = (5 + 2 * trade.weekend()) / 7;
    for (int month = 0; month < months; month++) {
      YearMonth calendarMonth = first.plusMonths(month);
      firstDay[month] = (int) calendarMonth.atDay(1).toEpochDay();
      upTo[month] = runningWeights(trade, firstDay[month], calendarMonth.lengthOfMonth());
      double whole = upTo[month][upTo[month].length - 1];
      activity[month] =
          whole / (ordinaryDay * 30.4) * seasonOf(trade, calendarMonth.getMonthValue());
    }
  }

  /** Sales expected in a month beside an average one. */
  double activity(int month) {
    return activity[month];
  }

  /** The epoch day below which a share of the month's business is done. */
  int dayAt(int month, double share) {
    double[] weights = upTo[month];
    double sought = share * weights[weights.length - 1];
    int day = 0;
    while (weights[day] <= sought && day < weights.length - 1) {
      day++;
    }
    return firstDay[month] + day;
  }

  private static double[] runningWeights(Trade trade, int first, int length) {
    double[] running = new double[length];
    double sum = 0;
    for (int i = 0; i < length; i++) {
      sum += weight(trade, first + i);
      running[i] = sum;
    }
    return running;
  }

  private static double weight(Trade trade, int day) {
    double weight = isWeekend(day) ? trade.weekend() : 1;
    if (day >= EPIDEMIC_FIRST && day <= EPIDEMIC_LAST) {
      weight *= EPIDEMIC_ACTIVITY;
    }
    for (int festival : SPRING_FESTIVALS) {
      if (day >= festival - DAYS_BEFORE_FESTIVAL && day <= festival + DAYS_AFTER_FESTIVAL) {
        weight *= 1 - trade.festivalDip();
      }
    }
    return weight;
  }

  private static double seasonOf(Trade trade, int month) {
    double turn = 2 * StrictMath.PI * (month - trade.peakMonth()) / 12;
    return 1 + trade.season() * StrictMath.cos(turn);
  }

  /** Epoch day 0 was a Thursday. */
  private static boolean isWeekend(int day) {
    return Math.floorMod(day + 3, 7) >= 5;
  }

  private static int day(int year, int month, int dayOfMonth) {
    return (int) LocalDate.of(year, month, dayOfMonth).toEpochDay();
  }
}
