package io.rongqiao.scoring.validation;

/** The line through the log-odds of outcomes against what a model said, by Newton's method. */
final class LogisticLine {

  private static final int MOST_STEPS = 50;
  private static final double CLOSE = 1e-10;
  private static final double LEAST_DETERMINANT = 1e-12;

  private LogisticLine() {}

  /** Intercept and slope. */
  static double[] fit(Judged judged) {
    double intercept = 0;
    double slope = 1;
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] sums = new double[5];
      for (int row = 0; row < judged.rows(); row++) {
        double x = Reliability.logOdds(judged.probability(row));
        double said = 1 / (1 + StrictMath.exp(-(intercept + slope * x)));
        double weight = said * (1 - said);
        double gap = (judged.isBad(row) ? 1 : 0) - said;
        sums[0] += gap;
        sums[1] += gap * x;
        sums[2] += weight;
        sums[3] += weight * x;
        sums[4] += weight * x * x;
      }
      double determinant = sums[2] * sums[4] - sums[3] * sums[3];
      if (!(determinant > LEAST_DETERMINANT)) {
        return new double[] {Double.NaN, Double.NaN};
      }
      double up = (sums[4] * sums[0] - sums[3] * sums[1]) / determinant;
      double turn = (sums[2] * sums[1] - sums[3] * sums[0]) / determinant;
      intercept += up;
      slope += turn;
      if (Math.abs(up) + Math.abs(turn) < CLOSE) {
        break;
      }
    }
    return new double[] {intercept, slope};
  }
}
