package io.rongqiao.scoring.riskmodel;

/**
 * A category that the model never met.
 *
 * @param row counted from 0
 */
public record UnseenCategory(int row, String column, String value) {

  @Override
  public String toString() {
    return "row %d: %s has the unknown category '%s'".formatted(row + 1, column, value);
  }
}
