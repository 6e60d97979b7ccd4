package io.rongqiao.scoring.scorecard.fitted;

import java.util.List;

/**
 * What a scorecard was learnt from and what was decided on the way.
 *
 * @param rows how many rows were learnt from
 * @param bad how many of them were bad
 * @param populationRate the rate of bad where the card is to be used; the sample's own where
 *     nothing else was said
 * @param weightPenalty see {@link Penalties}
 * @param freedomPenalty see {@link Penalties}; infinite where no bin departs from its evidence
 * @param decisions in sentences, for the file of the model
 */
public record TrainingRecord(
    int rows,
    int bad,
    double populationRate,
    double weightPenalty,
    double freedomPenalty,
    List<String> decisions) {

  public TrainingRecord {
    decisions = List.copyOf(decisions);
    if (!(populationRate > 0 && populationRate < 1)) {
      throw new IllegalArgumentException(populationRate + " is no rate of bad");
    }
  }

  double sampleRate() {
    return (double) bad / rows;
  }

  /** By how much the log-odds of bad differ between the population and the sample. */
  double priorShift() {
    return populationRate == sampleRate() ? 0 : logOdds(populationRate) - logOdds(sampleRate());
  }

  private static double logOdds(double rate) {
    return StrictMath.log(rate / (1 - rate));
  }
}
