package io.rongqiao.scoring.leakage;

import static java.util.Objects.requireNonNull;

import io.rongqiao.scoring.portfolio.Column;
import io.rongqiao.scoring.portfolio.LabelledPortfolio;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds marks that were drawn by lot, such as those that tell a training half from its rest. Such a
 * mark says yes or no in every row, yes in a common share of the rows to the very row, and goes
 * with nothing: neither with the outcome nor with any other column further than chance lets it.
 * What describes a borrower hits a common share to the row by accident only, and then still goes
 * with something.
 */
final class Lot {

  /** The shares that people draw, of which the rest is one, too. */
  private static final double[] SHARES = {0.5, 1 / 3.0, 0.4, 0.3, 0.25, 0.2, 0.1};

  /** Below so many rows common shares are hit by accident. */
  private static final int FEW_ROWS = 300;

  /** With fewer columns beside it, going with none of them means little. */
  private static final int FEW_COLUMNS = 5;

  /** Of a column of categories so many are looked at. */
  private static final int MOST_LEVELS = 20;

  /** Standard deviations that the largest of some dozens of correlations stays below by chance. */
  private static final double CHANCE = 3;

  private Lot() {}

  /** Why a column is such a mark; null where it is none. */
  static @Nullable String why(Column column, LabelledPortfolio sample) {
    double[] mark = column.values();
    double least = Arrays.stream(mark).min().orElse(0);
    double most = Arrays.stream(mark).max().orElse(0);
    boolean yesOrNo =
        least < most && Arrays.stream(mark).allMatch(value -> value == least || value == most);
    if (mark.length < FEW_ROWS || !yesOrNo) {
      return null;
    }
    long yes = Arrays.stream(mark).filter(value -> value == most).count();
    if (Arrays.stream(SHARES).noneMatch(share -> isShare(yes, mark.length, share))
        || goesWith(mark, outcomes(sample))) {
      return null;
    }
    int others = 0;
    for (Column other : sample.inputs().columns()) {
      if (!other.name().equals(column.name())) {
        others++;
        if (goesWith(mark, other)) {
          return null;
        }
      }
    }
    return others < FEW_COLUMNS
        ? null
        : "it marks %d of %d rows as if drawn by lot".formatted(yes, mark.length);
  }

  private static boolean isShare(long yes, int rows, double share) {
    return Math.abs(yes - share * rows) < 1 || Math.abs(rows - yes - share * rows) < 1;
  }

  private static double[] outcomes(LabelledPortfolio sample) {
    double[] outcomes = new double[sample.rows()];
    Arrays.setAll(outcomes, row -> sample.isBad(row) ? 1 : 0);
    return outcomes;
  }

  private static boolean goesWith(double[] mark, Column other) {
    if (!other.isCategorical()) {
      return goesWith(mark, other.values());
    }
    for (int level = 0; level < Math.min(MOST_LEVELS, other.levels().size()); level++) {
      int place = level;
      if (goesWith(mark, Arrays.stream(other.values()).map(it -> it == place ? 1 : 0).toArray())) {
        return true;
      }
    }
    return false;
  }

  /** Whether mark and number correlate by rank, where the number is known. */
  private static boolean goesWith(double[] mark, double[] other) {
    int[] known =
        IntStream.range(0, other.length).filter(row -> !Double.isNaN(other[row])).toArray();
    double[] marks = ranks(Arrays.stream(known).mapToDouble(row -> mark[row]).toArray());
    double[] ranks = ranks(Arrays.stream(known).mapToDouble(row -> other[row]).toArray());
    double product = 0;
    double squares = 0;
    double markSquares = 0;
    for (int next = 0; next < known.length; next++) {
      product += marks[next] * ranks[next];
      squares += ranks[next] * ranks[next];
      markSquares += marks[next] * marks[next];
    }
    double both = squares * markSquares;
    return both > 0 && product * product / both * (known.length - 1) > CHANCE * CHANCE;
  }

  /** The rank of each value, equal ones sharing theirs, counted from the middle. */
  private static double[] ranks(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    Map<Double, Double> rank = new HashMap<>();
    for (int from = 0, to = 0; from < sorted.length; from = to) {
      while (to < sorted.length && sorted[to] == sorted[from]) {
        to++;
      }
      rank.put(sorted[from], (from + to - 1 - (sorted.length - 1)) / 2.0);
    }
    return Arrays.stream(values).map(it -> requireNonNull(rank.get(it))).toArray();
  }
}
