package io.rongqiao.scoring.scorecard.fitted;

import io.rongqiao.scoring.portfolio.Column;
import io.rongqiao.scoring.portfolio.ColumnKind;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Columns from which nothing can be learnt. */
final class Unfit {

  /** A category that nearly every row has for itself is a name. */
  private static final double NAME_SHARE = 0.5;

  private static final int MANY_ROWS = 50;
  private static final int MOST_CATEGORIES = 10_000;

  private Unfit() {}

  /** Why nothing can be learnt from a column; null where it can. */
  static @Nullable String reason(Column column) {
    if (column.kind() == ColumnKind.DATE) {
      return "a calendar day does not come again";
    }
    Set<Double> different = new HashSet<>();
    int known = 0;
    for (int row = 0; row < column.rows(); row++) {
      if (!column.isMissing(row)) {
        known++;
        different.add(column.value(row));
      }
    }
    if (known == 0) {
      return "it is empty";
    }
    if (different.size() == 1 && known == column.rows()) {
      return "it is always the same";
    }
    boolean many = column.isCategorical() && known > MANY_ROWS;
    if (many && (different.size() > NAME_SHARE * known || different.size() > MOST_CATEGORIES)) {
      return "nearly every row has its own value, so it names the row";
    }
    return isCounter(column, different.size()) ? "it counts the rows" : null;
  }

  /** Whole numbers that rise by the same step from row to row. */
  private static boolean isCounter(Column column, int different) {
    if (!column.isNumeric() || column.rows() < MANY_ROWS || different < column.rows()) {
      return false;
    }
    double step = column.value(1) - column.value(0);
    for (int row = 1; row < column.rows(); row++) {
      if (column.value(row) - column.value(row - 1) != step) {
        return false;
      }
    }
    return true;
  }
}
