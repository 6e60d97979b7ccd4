package io.rongqiao.scoring.defaultrisk.calibration;

import java.util.List;

/** Turns the log-odds that a model says into a probability of default; never against its order. */
public sealed interface Calibration {

  /** The probability of default. */
  double probability(double logOdds);

  /** Believes the model. */
  record AsSaid() implements Calibration {

    @Override
    public double probability(double logOdds) {
      return LogOdds.probability(logOdds);
    }
  }

  /** A line through the log-odds (Platt 1999). */
  record Platt(double intercept, double slope) implements Calibration {

    public Platt {
      if (!(slope >= 0) || !Double.isFinite(intercept)) {
        throw new IllegalArgumentException(
            "A line of slope %s and intercept %s turns the model around"
                .formatted(slope, intercept));
      }
    }

    @Override
    public double probability(double logOdds) {
      return LogOdds.probability(intercept + slope * logOdds);
    }
  }

  /**
   * Steps that never fall, joined by straight lines (pool adjacent violators).
   *
   * @param logOdds where the corners stand, rising
   * @param probabilities at the corners, never falling
   */
  record Isotonic(List<Double> logOdds, List<Double> probabilities) implements Calibration {

    public Isotonic {
      logOdds = List.copyOf(logOdds);
      probabilities = List.copyOf(probabilities);
      if (logOdds.isEmpty() || logOdds.size() != probabilities.size()) {
        throw new IllegalArgumentException("Every corner has a place and a probability");
      }
      for (int next = 1; next < logOdds.size(); next++) {
        if (logOdds.get(next - 1) >= logOdds.get(next)
            || probabilities.get(next - 1) > probabilities.get(next)) {
          throw new IllegalArgumentException("Corner %d falls back".formatted(next));
        }
      }
    }

    @Override
    public double probability(double said) {
      int after = 0;
      while (after < logOdds.size() && logOdds.get(after) <= said) {
        after++;
      }
      if (after == 0) {
        return probabilities.getFirst();
      }
      if (after == logOdds.size()) {
        return probabilities.getLast();
      }
      double from = logOdds.get(after - 1);
      double share = (said - from) / (logOdds.get(after) - from);
      double low = probabilities.get(after - 1);
      return low + share * (probabilities.get(after) - low);
    }
  }
}
