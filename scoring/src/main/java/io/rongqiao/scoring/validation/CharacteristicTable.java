package io.rongqiao.scoring.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One input and what it says about the outcome.
 *
 * @param stability the characteristic stability index against the training sample; null if that is
 *     not known
 */
public record CharacteristicTable(
    String name, double informationValue, @Nullable Double stability, List<Line> lines) {

  /** Rows that are added to each outcome of a bin, so that an empty one has a finite weight. */
  private static final double PSEUDO_ROWS = 0.5;

  public CharacteristicTable {
    lines = List.copyOf(lines);
  }

  /**
   * One bin.
   *
   * @param weight of evidence: the logarithm of how much more frequent it is among good rows than
   *     among bad ones
   */
  public record Line(String label, int good, int bad, double weight) {}

  /**
   * Reckons the table from counts.
   *
   * @param then rows of each bin in the training sample; null if not known
   */
  static CharacteristicTable of(
      String name, List<String> labels, int[] good, int[] bad, double @Nullable [] then) {
    double goods = sum(good);
    double bads = sum(bad);
    double information = 0;
    Line[] lines = new Line[labels.size()];
    double[] now = new double[labels.size()];
    for (int bin = 0; bin < lines.length; bin++) {
      now[bin] = good[bin] + bad[bin];
      double goodShare = (good[bin] + PSEUDO_ROWS) / (goods + PSEUDO_ROWS * lines.length);
      double badShare = (bad[bin] + PSEUDO_ROWS) / (bads + PSEUDO_ROWS * lines.length);
      double weight = StrictMath.log(goodShare / badShare);
      lines[bin] = new Line(labels.get(bin), good[bin], bad[bin], weight);
      information += now[bin] == 0 ? 0 : (goodShare - badShare) * weight;
    }
    Double stability = then == null ? null : Stability.index(then, now);
    return new CharacteristicTable(name, information, stability, List.of(lines));
  }

  private static double sum(int[] counts) {
    double sum = 0;
    for (int count : counts) {
      sum += count;
    }
    return sum;
  }
}
