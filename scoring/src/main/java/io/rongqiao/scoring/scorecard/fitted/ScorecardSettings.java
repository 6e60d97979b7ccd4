package io.rongqiao.scoring.scorecard.fitted;

import io.rongqiao.scoring.binning.BinningRules;
import io.rongqiao.scoring.binning.PreBins;
import io.rongqiao.scoring.binning.Worth;
import io.rongqiao.scoring.riskmodel.TrainingOrder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What may be set when a scorecard is trained; each has a usual value.
 *
 * @param preBins into how many pre-bins a number is cut
 * @param populationRate the rate of bad to correct the probability to; null for the sample's own
 * @param special values that are codes rather than measurements
 */
record ScorecardSettings(
    PointScale scale,
    BinningRules rules,
    int preBins,
    @Nullable Double populationRate,
    List<Double> special) {

  private static final Set<String> NAMES =
      Set.of(
          "points-to-double-odds",
          "base-score",
          "base-odds",
          "most-bins",
          "least-share",
          "least-events",
          "pre-bins",
          "population-bad-rate",
          "special-values");

  static ScorecardSettings of(TrainingOrder order) {
    Map<String, String> set = order.settings();
    for (String name : set.keySet()) {
      if (!NAMES.contains(name)) {
        throw new IllegalArgumentException(
            "There is no setting '%s'; there are: %s"
                .formatted(name, String.join(", ", NAMES.stream().sorted().toList())));
      }
    }
    PointScale usual = PointScale.USUAL;
    BinningRules rules = BinningRules.USUAL;
    return new ScorecardSettings(
        new PointScale(
            (int) number(set, "base-score", usual.baseScore()),
            number(set, "base-odds", usual.baseOdds()),
            (int) number(set, "points-to-double-odds", usual.toDouble())),
        new BinningRules(
            (int) number(set, "most-bins", rules.mostBins()),
            number(set, "least-share", rules.leastShare()),
            (int) number(set, "least-events", rules.leastEvents()),
            rules.costOfBin(),
            rules.costOfTurn(),
            Worth.LIKELIHOOD),
        (int) number(set, "pre-bins", PreBins.MOST),
        set.containsKey("population-bad-rate")
            ? (Double) number(set, "population-bad-rate", 0)
            : null,
        Stream.of(set.getOrDefault("special-values", "").split(",", -1))
            .filter(it -> !it.isBlank())
            .map(Double::valueOf)
            .toList());
  }

  private static double number(Map<String, String> set, String name, double usual) {
    String text = set.get(name);
    try {
      return text == null ? usual : Double.parseDouble(text);
    } catch (NumberFormatException none) {
      throw new IllegalArgumentException("%s=%s is no number".formatted(name, text), none);
    }
  }
}
