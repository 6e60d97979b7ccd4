package io.rongqiao.scoring.defaultrisk.calibration;

/** Probabilities and their log-odds. */
public final class LogOdds {

  /** No probability is kept nearer to certainty. */
  private static final double LEAST = 1e-9;

  private LogOdds() {}

  public static double of(double probability) {
    double kept = Math.clamp(probability, LEAST, 1 - LEAST);
    return StrictMath.log(kept / (1 - kept));
  }

  public static double probability(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds));
  }
}
