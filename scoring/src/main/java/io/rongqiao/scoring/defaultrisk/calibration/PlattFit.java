package io.rongqiao.scoring.defaultrisk.calibration;

/**
 * Fits the line by Newton's method, towards Platt's targets: a bad row counts as a little less than
 * certain and a good one as a little more than impossible, by as much as one row in each class
 * could tell, so that a sample that is told apart without error still has a finite line.
 */
final class PlattFit {

  private static final int MOST_STEPS = 100;
  private static final double CLOSE = 1e-12;

  /** Keeps the step finite where all log-odds are alike. */
  private static final double RIDGE = 1e-9;

  private PlattFit() {}

  static Calibration.Platt fit(double[] logOdds, boolean[] bad) {
    int bads = 0;
    for (boolean one : bad) {
      bads += one ? 1 : 0;
    }
    double high = (bads + 1.0) / (bads + 2.0);
    double low = 1.0 / (bad.length - bads + 2.0);
    double intercept = 0;
    double slope = 1;
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] sums = sums(logOdds, bad, high, low, intercept, slope);
      double determinant = sums[2] * sums[4] - sums[3] * sums[3];
      double up = (sums[4] * sums[0] - sums[3] * sums[1]) / determinant;
      double turn = (sums[2] * sums[1] - sums[3] * sums[0]) / determinant;
      intercept += Math.clamp(up, -2, 2);
      slope += Math.clamp(turn, -2, 2);
      if (Math.abs(up) + Math.abs(turn) < CLOSE) {
        break;
      }
    }
    return new Calibration.Platt(intercept, Math.max(0, slope));
  }

  /** The gradient's two sums, and the three of the curvature. */
  private static double[] sums(
      double[] logOdds, boolean[] bad, double high, double low, double intercept, double slope) {
    double[] sums = {0, 0, RIDGE, 0, RIDGE};
    for (int row = 0; row < bad.length; row++) {
      double x = logOdds[row];
      double said = LogOdds.probability(intercept + slope * x);
      double weight = said * (1 - said);
      double gap = (bad[row] ? high : low) - said;
      sums[0] += gap;
      sums[1] += gap * x;
      sums[2] += weight;
      sums[3] += weight * x;
      sums[4] += weight * x * x;
    }
    return sums;
  }
}
