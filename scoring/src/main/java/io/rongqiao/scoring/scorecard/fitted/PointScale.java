package io.rongqiao.scoring.scorecard.fitted;

/**
 * How odds become points.
 *
 * @param baseScore the points at which good is {@code baseOdds} times as likely as bad
 * @param toDouble how many points more double these odds
 */
public record PointScale(int baseScore, double baseOdds, int toDouble) {

  /** 600 points at 20 to 1, and 40 more for twice that. */
  public static final PointScale USUAL = new PointScale(600, 20, 40);

  public PointScale {
    if (!(baseOdds > 0) || toDouble <= 0) {
      throw new IllegalArgumentException("Odds and the points to double them are above nought");
    }
  }

  /** Points for a unit of log-odds. */
  public double factor() {
    return toDouble / StrictMath.log(2);
  }

  /** The points at even odds. */
  public double offset() {
    return baseScore - factor() * StrictMath.log(baseOdds);
  }

  public double points(double logOdds) {
    return offset() + factor() * logOdds;
  }

  public double logOdds(double points) {
    return (points - offset()) / factor();
  }
}
