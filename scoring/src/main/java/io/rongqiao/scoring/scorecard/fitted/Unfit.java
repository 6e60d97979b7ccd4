package io.rongqiao.scoring.scorecard.fitted;

import io.rongqiao.scoring.leakage.Structure;
import io.rongqiao.scoring.portfolio.Column;
import io.rongqiao.scoring.portfolio.ColumnKind;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Columns from which nothing can be learnt. */
final class Unfit {

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
    boolean tooMany = different.size() > MOST_CATEGORIES && column.isCategorical();
    return tooMany || Structure.isName(column) ? "it names the row" : null;
  }
}
