package io.rongqiao.scoring.evidence.loading;

/**
 * Why a row was not taken in.
 *
 * @param line where in the file, counted from 1
 * @param field the column; {@code row} for the row as a whole
 * @param value what stood there, shortened, and masked if it may identify a person
 * @param rule what it broke
 */
public record RowError(long line, String field, String value, String rule) {

  /** The field of an error that concerns the row as a whole. */
  static final String ROW = "row";

  private static final int LONGEST_VALUE = 80;

  public RowError {
    value = shortened(value.replace('\0', '?'));
  }

  /** An error whose value may identify a person: only its length is told. */
  static RowError masked(long line, String field, String value, String rule) {
    return new RowError(line, field, "*".repeat(Math.min(value.length(), LONGEST_VALUE)), rule);
  }

  private static String shortened(String value) {
    if (value.codePointCount(0, value.length()) <= LONGEST_VALUE) {
      return value;
    }
    return value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE - 1)) + "…";
  }
}
