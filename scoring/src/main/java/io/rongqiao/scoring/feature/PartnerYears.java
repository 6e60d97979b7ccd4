package io.rongqiao.scoring.feature;

import io.rongqiao.scoring.evidence.CounterpartyMonth;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What each counterparty amounts to in the last twelve months and in the twelve before them, in
 * fen. One whose invoices were all taken back counts for nothing. Sums are exact, so the order in
 * which the map holds them does not matter.
 */
final class PartnerYears {

  private static final int YEAR = 12;

  private final Map<String, long[]> fenByYear;
  private final long[] lastYear;
  private final long[] yearBefore;

  private PartnerYears(Map<String, long[]> fenByYear) {
    this.fenByYear = fenByYear;
    this.lastYear = descending(0);
    this.yearBefore = descending(1);
  }

  static PartnerYears of(List<CounterpartyMonth> months, YearMonth last) {
    Map<String, long[]> fen = new HashMap<>();
    int end = last.getYear() * YEAR + last.getMonthValue();
    for (CounterpartyMonth month : months) {
      int back = end - month.month().getYear() * YEAR - month.month().getMonthValue();
      if (back >= 0 && back < 2 * YEAR) {
        long[] years = fen.computeIfAbsent(month.counterparty(), _ -> new long[2]);
        int year = back / YEAR;
        years[year] = Math.addExact(years[year], InvoiceSeries.fen(month.gross()));
      }
    }
    return new PartnerYears(fen);
  }

  /** The amounts of the last twelve months, the largest first. */
  long[] lastYear() {
    return lastYear;
  }

  /** The amounts of the twelve months before, the largest first. */
  long[] yearBefore() {
    return yearBefore;
  }

  /** What the last twelve months owe to partners of the twelve before. */
  long returningFen() {
    return fenByYear.values().stream()
        .filter(years -> years[0] > 0 && years[1] > 0)
        .mapToLong(years -> years[0])
        .sum();
  }

  /** What the twelve months before owed to partners who did not come again. */
  long lostFen() {
    return fenByYear.values().stream()
        .filter(years -> years[0] <= 0 && years[1] > 0)
        .mapToLong(years -> years[1])
        .sum();
  }

  /** What the last twelve months owe to partners who are also on the other side. */
  long sharedFen(PartnerYears otherSide) {
    return fenByYear.entrySet().stream()
        .filter(entry -> entry.getValue()[0] > 0 && otherSide.dealtLastYear(entry.getKey()))
        .mapToLong(entry -> entry.getValue()[0])
        .sum();
  }

  /** The partners of the last twelve months who are also on the other side, by name. */
  Set<String> shared(PartnerYears otherSide) {
    Set<String> both = new TreeSet<>();
    fenByYear.forEach(
        (name, years) -> {
          if (years[0] > 0 && otherSide.dealtLastYear(name)) {
            both.add(name);
          }
        });
    return both;
  }

  private boolean dealtLastYear(String name) {
    long[] years = fenByYear.get(name);
    return years != null && years[0] > 0;
  }

  private long[] descending(int year) {
    long[] ascending =
        fenByYear.values().stream()
            .mapToLong(years -> years[year])
            .filter(fen -> fen > 0)
            .sorted()
            .toArray();
    long[] descending = new long[ascending.length];
    for (int index = 0; index < ascending.length; index++) {
      descending[index] = ascending[ascending.length - 1 - index];
    }
    return descending;
  }

  static long total(long[] fen) {
    return Arrays.stream(fen).reduce(0L, Math::addExact);
  }

  /** The sum of squared shares, from the largest to the smallest; {@code NaN} without any. */
  static double concentration(long[] fen) {
    if (fen.length == 0) {
      return Double.NaN;
    }
    double total = total(fen);
    double sum = 0.0;
    for (long partner : fen) {
      double share = partner / total;
      sum += share * share;
    }
    return sum;
  }

  /** The share of the largest so many; {@code NaN} without any. */
  static double topShare(long[] fen, int largest) {
    if (fen.length == 0) {
      return Double.NaN;
    }
    long top = Arrays.stream(fen, 0, Math.min(largest, fen.length)).reduce(0L, Math::addExact);
    return (double) top / total(fen);
  }
}
