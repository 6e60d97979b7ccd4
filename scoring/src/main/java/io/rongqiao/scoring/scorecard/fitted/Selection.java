package io.rongqiao.scoring.scorecard.fitted;

import io.rongqiao.scoring.binning.Binning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Which characteristics stay: none that says what another one says better. */
final class Selection {

  /** Above this correlation of a pair textbooks speak of serious collinearity (Gujarati). */
  static final double COLLINEAR = 0.8;

  /** Correlation is judged on about so many rows. */
  private static final int ENOUGH_ROWS = 20_000;

  private final double[][] standardised;

  private Selection(List<Binning> binnings, int[] rows) {
    standardised = new double[binnings.size()][];
    int stride = Math.max(1, rows.length / ENOUGH_ROWS);
    for (int k = 0; k < standardised.length; k++) {
      standardised[k] = standardise(binnings.get(k), rows, stride);
    }
  }

  /** Those that are not collinear with one of more information value, in their given order. */
  static List<Binning> distinct(List<Binning> binnings, int[] rows) {
    Selection selection = new Selection(binnings, rows);
    List<Integer> byValue = new ArrayList<>();
    for (int k = 0; k < binnings.size(); k++) {
      byValue.add(k);
    }
    byValue.sort(
        Comparator.comparingDouble((Integer k) -> -binnings.get(k).informationValue())
            .thenComparing(k -> k));
    List<Integer> kept = new ArrayList<>();
    for (int candidate : byValue) {
      if (kept.stream().noneMatch(other -> selection.correlation(candidate, other) > COLLINEAR)) {
        kept.add(candidate);
      }
    }
    return kept.stream().sorted().map(binnings::get).toList();
  }

  private double correlation(int one, int other) {
    double sum = 0;
    double[] a = standardised[one];
    double[] b = standardised[other];
    for (int row = 0; row < a.length; row++) {
      sum += a[row] * b[row];
    }
    return Math.abs(sum);
  }

  /** The weights of evidence of the rows, with mean nought and length one. */
  private static double[] standardise(Binning binning, int[] rows, int stride) {
    double[] evidence = binning.weights(BinEffects.PSEUDO_ROWS);
    double[] values = new double[(rows.length + stride - 1) / stride];
    double mean = 0;
    for (int next = 0; next < values.length; next++) {
      int bin = binning.binOfRow(rows[next * stride]);
      values[next] = bin == Binning.NONE ? 0 : evidence[bin];
      mean += values[next] / values.length;
    }
    double square = 0;
    for (int next = 0; next < values.length; next++) {
      values[next] -= mean;
      square += values[next] * values[next];
    }
    double length = Math.sqrt(square);
    for (int next = 0; next < values.length && length > 0; next++) {
      values[next] /= length;
    }
    return values;
  }
}
