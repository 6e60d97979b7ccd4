package io.rongqiao.scoring.portfolio;

import java.util.Optional;

/** A column that is taken for names though nearly all its values are numbers. */
public final class OddText {

  /** So many of a hundred values make a column of numbers with a slip. */
  private static final double NEARLY_ALL = 0.9;

  private OddText() {}

  /** The sentence that says so of a column, with its first value that is no number. */
  public static Optional<String> of(Column column) {
    if (!column.isCategorical()) {
      return Optional.empty();
    }
    boolean[] number = new boolean[column.levels().size()];
    for (int level = 0; level < number.length; level++) {
      number[level] = !Double.isNaN(NumberText.parse(column.levels().get(level)));
    }
    int known = 0;
    int numbers = 0;
    int odd = -1;
    for (int row = 0; row < column.rows(); row++) {
      if (!column.isMissing(row)) {
        known++;
        boolean isNumber = number[(int) column.value(row)];
        numbers += isNumber ? 1 : 0;
        odd = odd < 0 && !isNumber ? row : odd;
      }
    }
    return odd < 0 || numbers < NEARLY_ALL * known
        ? Optional.empty()
        : Optional.of(
            "%s is read as names: %d of its %d values are numbers, but row %d holds '%s'"
                .formatted(column.name(), numbers, known, odd + 1, column.text(odd)));
  }
}
