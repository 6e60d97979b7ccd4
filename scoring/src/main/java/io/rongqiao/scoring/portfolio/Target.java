package io.rongqiao.scoring.portfolio;

/**
 * What is to be foretold.
 *
 * @param column the column that holds the outcome
 * @param bad the value that means default; any other means none
 */
public record Target(String column, String bad) {

  public Target {
    if (column.isBlank() || bad.isBlank()) {
      throw new IllegalArgumentException("A target names a column and its bad value");
    }
  }

  /** Whether a value means default: the same text, or the same number however it is written. */
  boolean isBad(String value) {
    if (value.equals(bad.strip())) {
      return true;
    }
    double number = NumberText.parse(bad);
    return !Double.isNaN(number) && number == NumberText.parse(value);
  }
}
