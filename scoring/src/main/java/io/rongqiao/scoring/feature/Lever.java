package io.rongqiao.scoring.feature;

/**
 * How far an enterprise can move a feature by its own conduct.
 *
 * @param perMonth the most that a month can add or take away: of the present value where {@code
 *     relative}, else in the feature's unit
 * @param relative whether {@code perMonth} is a share of the present value
 * @param way the only way it can be moved
 */
public record Lever(Way way, double perMonth, boolean relative) {

  /** No plan reaches further than a year. */
  public static final int MOST_MONTHS = 12;

  /** The way an enterprise can move a feature. */
  public enum Way {
    UP,
    DOWN,
    EITHER
  }

  public Lever {
    if (!(perMonth > 0)) {
      throw new IllegalArgumentException("A lever that moves %s moves nothing".formatted(perMonth));
    }
  }

  /**
   * In how many months the value can be brought to the target at best; more than {@link
   * #MOST_MONTHS} where it cannot within a year.
   */
  public int monthsTo(double value, double target) {
    if (value == target) {
      return 0;
    }
    boolean up = target > value;
    double step = relative ? perMonth * Math.abs(value) : perMonth;
    if ((up && way == Way.DOWN) || (!up && way == Way.UP) || step == 0.0) {
      return MOST_MONTHS + 1;
    }
    double months = StrictMath.ceil(Math.abs(target - value) / step - 1e-9);
    return months > MOST_MONTHS ? MOST_MONTHS + 1 : (int) Math.max(1.0, months);
  }
}
