package io.rongqiao.scoring.validation;

import java.util.ArrayList;
import java.util.List;

/**
 * How far probabilities can be believed.
 *
 * @param brier the mean squared distance between probability and outcome
 * @param logLoss the mean negative logarithm of what the outcome was given
 * @param slope of the outcome's log-odds on the model's: below 1 the model is too sure
 * @param intercept of the same line: above 0 more rows went bad than it says
 * @param expectedError the mean distance between probability and bad rate over the bands
 * @param hosmerLemeshow the chi-square of the bands
 * @param significance the chance of at least that chi-square in a calibrated model
 * @param bands ten groups of like probability, each with as many rows
 */
public record Reliability(
    double brier,
    double logLoss,
    double slope,
    double intercept,
    double expectedError,
    double hosmerLemeshow,
    double significance,
    List<Band> bands) {

  private static final int BANDS = 10;

  /** Probabilities are kept so far from certainty where a logarithm is taken. */
  private static final double LEAST = 1e-9;

  public Reliability {
    bands = List.copyOf(bands);
  }

  /**
   * Rows of like probability.
   *
   * @param expected what the model says on average
   */
  public record Band(int rows, int bad, double expected) {

    public double badRate() {
      return (double) bad / rows;
    }
  }

  public static Reliability of(Judged judged) {
    double squared = 0;
    double loss = 0;
    for (int row = 0; row < judged.rows(); row++) {
      double probability = judged.probability(row);
      double outcome = judged.isBad(row) ? 1 : 0;
      squared += (probability - outcome) * (probability - outcome);
      loss -= StrictMath.log(Math.max(LEAST, judged.isBad(row) ? probability : 1 - probability));
    }
    List<Band> bands = bands(judged);
    double chi = 0;
    double distance = 0;
    for (Band band : bands) {
      double gap = band.badRate() - band.expected();
      distance += Math.abs(gap) * band.rows() / judged.rows();
      double variance = Math.max(LEAST, band.expected() * (1 - band.expected()));
      chi += band.rows() * gap * gap / variance;
    }
    double[] line =
        judged.isMixed() ? LogisticLine.fit(judged) : new double[] {Double.NaN, Double.NaN};
    return new Reliability(
        squared / judged.rows(),
        loss / judged.rows(),
        line[1],
        line[0],
        distance,
        chi,
        ChiSquare.above(chi, Math.max(1, bands.size() - 2)),
        bands);
  }

  static double logOdds(double probability) {
    double kept = Math.clamp(probability, LEAST, 1 - LEAST);
    return StrictMath.log(kept / (1 - kept));
  }

  private static List<Band> bands(Judged judged) {
    int[] order = judged.riskiestFirst();
    List<Band> bands = new ArrayList<>();
    int count = Math.min(BANDS, order.length);
    for (int band = count - 1; band >= 0; band--) {
      int from = (int) ((long) order.length * band / count);
      int to = (int) ((long) order.length * (band + 1) / count);
      int bad = 0;
      double sum = 0;
      for (int next = from; next < to; next++) {
        bad += judged.isBad(order[next]) ? 1 : 0;
        sum += judged.probability(order[next]);
      }
      bands.add(new Band(to - from, bad, sum / (to - from)));
    }
    return bands;
  }
}
