package io.rongqiao.scoring.defaultrisk.calibration;

/**
 * Carries a probability from a sample to a population in which default is rarer or more frequent,
 * while those who default look alike in both (Elkan 2001; Saerens and others 2002): the log-odds
 * move by as much as those of the bad rates differ.
 *
 * @param sample the bad rate of what the model learnt from
 * @param population the bad rate of those it is used on
 */
public record PriorShift(double sample, double population) {

  public PriorShift {
    if (!(sample > 0 && sample < 1 && population > 0 && population < 1)) {
      throw new IllegalArgumentException(
          "Bad rates lie between 0 and 1, not at %s and %s".formatted(sample, population));
    }
  }

  /** No shift. */
  public static PriorShift none(double sample) {
    return new PriorShift(sample, sample);
  }

  public double apply(double probability) {
    double bad = probability * population / sample;
    double good = (1 - probability) * (1 - population) / (1 - sample);
    return bad / (bad + good);
  }

  /** By how much the log-odds of default move. */
  public double logOdds() {
    return StrictMath.log(population / (1 - population)) - StrictMath.log(sample / (1 - sample));
  }
}
