package io.rongqiao.scoring.leakage;

import io.rongqiao.scoring.portfolio.Column;
import io.rongqiao.scoring.portfolio.ColumnKind;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the values themselves tell of a column: that it names rows, or days, or nothing. */
public final class Structure {

  private static final int MANY_ROWS = 50;

  /** A whole number with so many digits, new in every row, is a number of something. */
  private static final double LONG_NUMBER = 1e7;

  /** Days since 1900, 1960 or 1970 lie between these for the loans of our time. */
  private static final double FIRST_DAY = 3_000;

  private static final double LAST_DAY = 60_000;
  private static final double LONGEST_SPAN = 20_000;
  private static final int MANY_DAYS = 100;

  private Structure() {}

  /** Why a column cannot be a characteristic; null where nothing speaks against it. */
  static @Nullable String why(Column column) {
    if (column.kind() == ColumnKind.DATE) {
      return "it is a calendar day";
    }
    double[] known =
        Arrays.stream(column.values()).filter(value -> !Double.isNaN(value)).sorted().toArray();
    if (known.length == 0 || known[0] == known[known.length - 1]) {
      return known.length == column.rows() ? "it is always the same here" : null;
    }
    if (isName(column)) {
      return "it names the row";
    }
    return column.isNumeric() && isDays(known) ? "it reads like calendar days" : null;
  }

  /** Whether every row has a value of its own that measures nothing. */
  public static boolean isName(Column column) {
    Set<Double> different = new HashSet<>();
    for (int row = 0; row < column.rows(); row++) {
      if (!column.isMissing(row)) {
        different.add(column.value(row));
      }
    }
    if (column.rows() < MANY_ROWS || different.size() < column.rows()) {
      return column.isCategorical()
          && column.rows() >= MANY_ROWS
          && different.size() > column.rows() / 2;
    }
    return column.isCategorical() || isLongNumber(column) || isCounter(column);
  }

  private static boolean isLongNumber(Column column) {
    for (int row = 0; row < column.rows(); row++) {
      double value = column.value(row);
      if (value != Math.rint(value) || value < LONG_NUMBER) {
        return false;
      }
    }
    return true;
  }

  /** Whole numbers that rise by the same step from row to row. */
  private static boolean isCounter(Column column) {
    double step = column.value(1) - column.value(0);
    for (int row = 1; row < column.rows(); row++) {
      if (column.value(row) - column.value(row - 1) != step) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDays(double[] sorted) {
    double least = sorted[0];
    double most = sorted[sorted.length - 1];
    boolean whole = Arrays.stream(sorted).allMatch(value -> value == Math.rint(value));
    long different = Arrays.stream(sorted).distinct().count();
    double mean = Arrays.stream(sorted).average().orElseThrow();
    double deviation =
        Math.sqrt(
            Arrays.stream(sorted)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0));
    return whole
        && least >= FIRST_DAY
        && most <= LAST_DAY
        && most - least <= LONGEST_SPAN
        && different >= MANY_DAYS
        && deviation < 0.25 * mean;
  }
}
