package io.rongqiao.matching.budget;

/**
 * How likely an enterprise is to default within a year, and who says so.
 *
 * @param probability from 0 to 1
 */
public record Likelihood(double probability, Source source) {

  public Likelihood {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("%s is no probability".formatted(probability));
    }
  }

  /**
   * Within a year, where the profile speaks of another horizon and defaults are as likely in each
   * month.
   */
  public static Likelihood ofProfile(double probability, int horizonMonths) {
    double survival = StrictMath.pow(1 - probability, 12.0 / horizonMonths);
    return new Likelihood(horizonMonths == 12 ? probability : 1 - survival, Source.PROFILE);
  }

  /** Where a probability comes from. */
  public enum Source {
    /** The sealed profile states it, calibrated. */
    PROFILE,
    /** The bank's own table by grade. */
    TABLE,
    /** The middle of what the master scale says of the grade. */
    BAND
  }
}
