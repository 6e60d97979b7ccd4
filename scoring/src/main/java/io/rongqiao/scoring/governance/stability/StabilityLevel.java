package io.rongqiao.scoring.governance.stability;

/**
 * What an index means. The thresholds 0.10 and 0.25 are those in general use: below the first no
 * significant change, from the second a major shift (E. M. Lewis, An Introduction to Credit
 * Scoring, 1994; N. Siddiqi, Intelligent Credit Scoring, 2nd ed. 2017). They know nothing of how
 * many were counted, so an index that chance alone explains raises no alarm: without a shift the
 * index over 1/n + 1/m is distributed as chi-square with one degree of freedom fewer than bins (B.
 * Yurdakul, Statistical Properties of the Population Stability Index, 2018).
 */
public enum StabilityLevel {
  STABLE,
  /** Beyond a threshold, but no more than so few enterprises differ by chance. */
  UNSURE,
  SHIFTING,
  SHIFTED;

  /** From this on something is changing. */
  public static final double WATCH = 0.10;

  /** From this on the model meets another population. */
  public static final double ALARM = 0.25;

  static StabilityLevel of(double index, double chance) {
    if (index < WATCH) {
      return STABLE;
    }
    if (index <= chance) {
      return UNSURE;
    }
    return index < ALARM ? SHIFTING : SHIFTED;
  }

  /** Whether somebody must be told. */
  public boolean isAlarming() {
    return this == SHIFTING || this == SHIFTED;
  }
}
