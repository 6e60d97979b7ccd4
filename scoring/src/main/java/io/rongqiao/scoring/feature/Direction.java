package io.rongqiao.scoring.feature;

/** Which way of a feature is expected to go with repayment. */
public enum Direction {
  HIGHER_IS_BETTER,
  LOWER_IS_BETTER,
  /** Both ends are worse than the middle. */
  MIDDLE_IS_BEST,
  /** Says nothing by itself. */
  NEITHER
}
