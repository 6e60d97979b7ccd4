package io.rongqiao.matching.structure;

/**
 * How many people of the supported groups a small or micro enterprise must have hired in the year,
 * with contracts of a year or longer, to have an entrepreneurship guaranteed loan: 25 % of its
 * staff, and 15 % where it employs more than 100 (R19, L15247–15251).
 *
 * @param staff whom it employs now
 */
record Hiring(int staff) {

  private static final int MANY = 100;
  private static final int PERCENT = 25;
  private static final int PERCENT_OF_MANY = 15;

  Hiring {
    if (staff < 0) {
      throw new IllegalArgumentException("A staff of %d".formatted(staff));
    }
  }

  /** The part of the staff, in percent. */
  int percent() {
    return staff > MANY ? PERCENT_OF_MANY : PERCENT;
  }

  /** The least number that is this part, and one at least. */
  int least() {
    return Math.max(1, Math.ceilDiv(staff * percent(), 100));
  }
}
