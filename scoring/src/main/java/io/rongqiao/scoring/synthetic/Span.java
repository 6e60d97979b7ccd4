package io.rongqiao.scoring.synthetic;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/** The generated period: its months by number from 0, its days as epoch days. */
final class Span {

  private final YearMonth first;
  private final int firstDay;
  private final int lastDay;
  private final int[] monthStarts;
  private final String[] monthTexts;
  private final Map<String, TradingDays> tradingDays = new HashMap<>();

  Span(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("%s lies before %s".formatted(to, from));
    }
    first = YearMonth.from(from);
    firstDay = (int) from.toEpochDay();
    lastDay = (int) to.toEpochDay();
    int months = (int) first.until(YearMonth.from(to), ChronoUnit.MONTHS) + 1;
    monthStarts = new int[months + 1];
    monthTexts = new String[months];
    for (int month = 0; month <= months; month++) {
      monthStarts[month] = (int) first.plusMonths(month).atDay(1).toEpochDay();
    }
    for (int month = 0; month < months; month++) {
      monthTexts[month] = first.plusMonths(month).toString();
    }
    Tables.TRADES.forEach(
        trade -> tradingDays.put(trade.industry(), new TradingDays(trade, first, months)));
  }

  int months() {
    return monthTexts.length;
  }

  int firstDay() {
    return firstDay;
  }

  /** The day of the report: what became known later is not in the files. */
  int lastDay() {
    return lastDay;
  }

  boolean holds(int day) {
    return day >= firstDay && day <= lastDay;
  }

  boolean isKnown(int day) {
    return day <= lastDay;
  }

  /** The day, or none if it is not yet known on the last day. */
  int ifKnown(int day) {
    return day <= lastDay ? day : Row.NO_DAY;
  }

  /** The first day of a month; the month after the last one has one too. */
  int startOf(int month) {
    return monthStarts[month];
  }

  int endOf(int month) {
    return monthStarts[month + 1] - 1;
  }

  /** A day of the following month, 1 for its first. */
  int inNextMonth(int month, int dayOfMonth) {
    return monthStarts[month + 1] + dayOfMonth - 1;
  }

  /** The month as 2019-03. */
  String text(int month) {
    return monthTexts[month];
  }

  YearMonth calendar(int month) {
    return first.plusMonths(month);
  }

  /** The month a day lies in; negative before the period. */
  int monthOf(int day) {
    YearMonth calendarMonth = YearMonth.from(LocalDate.ofEpochDay(day));
    return (int) first.until(calendarMonth, ChronoUnit.MONTHS);
  }

  TradingDays tradingDays(Trade trade) {
    TradingDays days = tradingDays.get(trade.industry());
    if (days == null) {
      throw new IllegalArgumentException("%s is no trade of this world".formatted(trade.word()));
    }
    return days;
  }
}
