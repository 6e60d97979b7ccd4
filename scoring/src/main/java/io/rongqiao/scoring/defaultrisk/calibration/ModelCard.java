package io.rongqiao.scoring.defaultrisk.calibration;

import java.util.List;

/**
 * What a reader must know before relying on a model.
 *
 * @param model the kind of model
 * @param targetColumn the column that held the outcome, {@code bad} the value that means default
 * @param definition what default means, in words
 * @param horizonMonths how long after observation an outcome counts
 * @param observationWindow the days on which the sample was observed, in words
 * @param rows of the sample, {@code badRate} the share of them that went bad
 * @param populationBadRate of those the model is used on; the same as the sample's if not said
 * @param calibration the way chosen, {@code trials} what each way came to
 * @param masterScale the version of the scale
 * @param inputs how many columns the model reads
 * @param tenths where the tenths of the probabilities end that the sample got unseen
 * @param caveats what speaks against relying on it
 */
public record ModelCard(
    String model,
    String targetColumn,
    String bad,
    String definition,
    int horizonMonths,
    String observationWindow,
    int rows,
    double badRate,
    double populationBadRate,
    CalibrationMethod calibration,
    List<CalibrationChoice.Trial> trials,
    String masterScale,
    int inputs,
    List<Double> tenths,
    List<String> caveats) {

  public ModelCard {
    trials = List.copyOf(trials);
    tenths = List.copyOf(tenths);
    caveats = List.copyOf(caveats);
    if (horizonMonths <= 0) {
      throw new IllegalArgumentException(
          "A horizon of %d months sees nothing".formatted(horizonMonths));
    }
  }
}
