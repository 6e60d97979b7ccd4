package io.rongqiao.matching.guarantee.book;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/** Days from one to another, both included; at most ten years of them. */
public record Period(LocalDate from, LocalDate to) {

  private static final int MOST_YEARS = 10;

  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("A period from %s does not end on %s".formatted(from, to));
    }
    if (!to.isBefore(from.plusYears(MOST_YEARS))) {
      throw new IllegalArgumentException(
          "A period of more than %d years is none".formatted(MOST_YEARS));
    }
  }

  public static Period of(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth());
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** The months that it touches, each cut to it. */
  public List<Period> months() {
    return Stream.iterate(
            YearMonth.from(from), it -> !it.isAfter(YearMonth.from(to)), it -> it.plusMonths(1))
        .map(
            month ->
                new Period(
                    month.atDay(1).isBefore(from) ? from : month.atDay(1),
                    month.atEndOfMonth().isAfter(to) ? to : month.atEndOfMonth()))
        .toList();
  }

  /** The day before it begins. */
  public LocalDate eve() {
    return from.minusDays(1);
  }
}
