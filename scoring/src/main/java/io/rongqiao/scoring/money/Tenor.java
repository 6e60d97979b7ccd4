package io.rongqiao.scoring.money;

import java.time.LocalDate;

/** How long money is lent, in whole months; at least one. */
public record Tenor(int months) implements Comparable<Tenor> {

  public Tenor {
    if (months < 1) {
      throw new IllegalArgumentException("%d months is no term".formatted(months));
    }
  }

  public static Tenor ofMonths(int months) {
    return new Tenor(months);
  }

  public static Tenor ofYears(int years) {
    return new Tenor(Math.multiplyExact(years, 12));
  }

  /** The day that ends a term begun on {@code start}; the last of the month where there is none. */
  public LocalDate endFrom(LocalDate start) {
    return start.plusMonths(months);
  }

  public boolean isLongerThan(Tenor other) {
    return compareTo(other) > 0;
  }

  @Override
  public int compareTo(Tenor other) {
    return Integer.compare(months, other.months);
  }

  @Override
  public String toString() {
    return months + " months";
  }
}
