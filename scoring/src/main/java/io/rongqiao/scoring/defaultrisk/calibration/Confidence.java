package io.rongqiao.scoring.defaultrisk.calibration;

/**
 * How sure a conclusion is, from 0 to 1: what was known of what the model asks, how fresh it was,
 * and how far two models agree, multiplied, since a lack of one is not made up for by the others.
 *
 * @param coverage the share of the model's weight whose inputs were known
 * @param recency 1 for evidence as fresh as its source can be, a half for each half-life since
 * @param agreement 1 where both models say the same, a half where their odds differ fourfold
 */
public record Confidence(double coverage, double recency, double agreement) {

  /** Months after which evidence that should have been renewed says half as much. */
  private static final double HALF_LIFE_MONTHS = 6;

  /** Models whose odds of default differ so often disagree by half. */
  private static final double HALF_AGREED = StrictMath.log(4);

  private static final double HIGH = 0.7;
  private static final double MEDIUM = 0.4;

  public Confidence {
    refuse("coverage", coverage);
    refuse("recency", recency);
    refuse("agreement", agreement);
  }

  /** How the value is called. */
  public enum Level {
    HIGH,
    MEDIUM,
    LOW
  }

  /**
   * Reckons the confidence.
   *
   * @param monthsLate how long ago the newest evidence should have been renewed; 0 if it is fresh
   * @param champion the champion's probability of default
   * @param challenger the challenger's
   */
  public static Confidence of(
      double coverage, double monthsLate, double champion, double challenger) {
    return new Confidence(
        coverage,
        halved(Math.max(0, monthsLate) / HALF_LIFE_MONTHS),
        halved(Math.abs(LogOdds.of(champion) - LogOdds.of(challenger)) / HALF_AGREED));
  }

  public double value() {
    return coverage * recency * agreement;
  }

  public Level level() {
    if (value() >= HIGH) {
      return Level.HIGH;
    }
    return value() >= MEDIUM ? Level.MEDIUM : Level.LOW;
  }

  private static double halved(double times) {
    return StrictMath.pow(0.5, times);
  }

  private static void refuse(String name, double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("%s of %s is no share".formatted(name, share));
    }
  }
}
