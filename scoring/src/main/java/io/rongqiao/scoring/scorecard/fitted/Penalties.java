package io.rongqiao.scoring.scorecard.fitted;

/**
 * How hard the data must pull.
 *
 * @param weight holds the weight of a characteristic back, as so many units of curvature
 * @param freedom holds a bin to what its weight of evidence says; infinite where it may not differ
 */
record Penalties(double weight, double freedom) {

  boolean isRigid() {
    return Double.isInfinite(freedom);
  }
}
