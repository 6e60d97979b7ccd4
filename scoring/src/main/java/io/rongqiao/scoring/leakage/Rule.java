package io.rongqiao.scoring.leakage;

import io.rongqiao.scoring.portfolio.Column;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A yes-or-no column that limits on other columns decide: two on one, or one on each of two.
 *
 * @param from the columns that the limits are on
 */
record Rule(String from) {

  /** So many rows in a hundred must obey the rule, and so few may be right by chance. */
  private static final double OBEYED = 0.99;

  private static final double COMMON = 0.95;

  /** The rule that decides a column; null where there is none, or it is no yes or no. */
  static @Nullable Rule find(Column column, List<Column> others) {
    double[] values = column.values();
    double least = Arrays.stream(values).min().orElse(0);
    double most = Arrays.stream(values).max().orElse(0);
    if (Arrays.stream(values).anyMatch(value -> value != least && value != most)) {
      return null;
    }
    int[] all = IntStream.range(0, values.length).toArray();
    boolean[] yes = new boolean[values.length];
    for (int row = 0; row < yes.length; row++) {
      yes[row] = values[row] == most;
    }
    double share = share(all, yes);
    if (Math.max(share, 1 - share) > COMMON) {
      return null;
    }
    for (Column other : others) {
      if (wrongByRange(other, yes, true) <= (1 - OBEYED) * values.length
          || wrongByRange(other, yes, false) <= (1 - OBEYED) * values.length) {
        return new Rule(other.name());
      }
    }
    Cut first = Cut.best(all, yes, others);
    if (first == null) {
      return null;
    }
    Cut low = Cut.best(first.side(all, true), yes, others);
    Cut high = Cut.best(first.side(all, false), yes, others);
    double wrong =
        (low == null ? wrong(first.side(all, true), yes) : low.wrong())
            + (high == null ? wrong(first.side(all, false), yes) : high.wrong());
    return wrong <= (1 - OBEYED) * values.length ? new Rule(first.column().name()) : null;
  }

  /**
   * In how many rows a column is not what the best range of another one says. Of the rows in order,
   * those within the range count for what they have too many, and the range of the greatest sum is
   * the best.
   */
  private static long wrongByRange(Column other, boolean[] yes, boolean within) {
    int[] sorted = sorted(IntStream.range(0, yes.length).toArray(), other);
    long expected = IntStream.range(0, yes.length).filter(row -> yes[row] == within).count();
    long most = 0;
    long ending = 0;
    long group = 0;
    for (int next = 0; next < sorted.length; next++) {
      group += yes[sorted[next]] == within ? 1 : -1;
      boolean last =
          next + 1 == sorted.length || other.value(sorted[next + 1]) > other.value(sorted[next]);
      if (last) {
        ending = Math.max(0, ending) + group;
        most = Math.max(most, ending);
        group = 0;
      }
    }
    return expected - most;
  }

  private static int[] sorted(int[] rows, Column column) {
    return Arrays.stream(rows)
        .filter(row -> !column.isMissing(row))
        .boxed()
        .sorted(Comparator.comparingDouble(column::value))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static double share(int[] rows, boolean[] yes) {
    return Arrays.stream(rows).filter(row -> yes[row]).count() / (double) Math.max(1, rows.length);
  }

  private static double wrong(int[] rows, boolean[] yes) {
    double share = share(rows, yes);
    return Math.min(share, 1 - share) * rows.length;
  }

  /**
   * The limit on one column that leaves its two sides purest.
   *
   * @param mixed how mixed the sides are, by Gini
   * @param wrong how many rows the majority of their side does not speak for
   */
  private record Cut(Column column, double limit, double mixed, double wrong) {

    static @Nullable Cut best(int[] rows, boolean[] yes, List<Column> columns) {
      Cut best = null;
      for (Column column : columns) {
        Cut cut = best(rows, yes, column);
        if (cut != null && (best == null || cut.mixed < best.mixed)) {
          best = cut;
        }
      }
      return best;
    }

    int[] side(int[] rows, boolean below) {
      return Arrays.stream(rows).filter(row -> (column.value(row) < limit) == below).toArray();
    }

    private static @Nullable Cut best(int[] rows, boolean[] yes, Column column) {
      int[] sorted = sorted(rows, column);
      long all = Arrays.stream(sorted).filter(row -> yes[row]).count();
      int below = 0;
      Cut best = null;
      for (int next = 1; next < sorted.length; next++) {
        below += yes[sorted[next - 1]] ? 1 : 0;
        if (column.value(sorted[next]) > column.value(sorted[next - 1])) {
          Cut cut = cut(column, column.value(sorted[next]), next, below, sorted.length, all);
          best = best == null || cut.mixed < best.mixed ? cut : best;
        }
      }
      return best;
    }

    private static Cut cut(Column column, double limit, int rows, int yes, int all, long allYes) {
      double low = yes * (rows - yes) / (double) rows;
      double high = (allYes - yes) * (all - rows - (allYes - yes)) / (double) (all - rows);
      double wrong =
          Math.min(yes, rows - yes) + (double) Math.min(allYes - yes, all - rows - (allYes - yes));
      return new Cut(column, limit, low + high, wrong);
    }
  }
}
