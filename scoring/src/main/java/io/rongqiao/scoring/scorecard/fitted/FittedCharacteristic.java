package io.rongqiao.scoring.scorecard.fitted;

import io.rongqiao.scoring.portfolio.Trend;
import io.rongqiao.scoring.riskmodel.ModelInput;
import io.rongqiao.scoring.riskmodel.RiskModel;
import io.rongqiao.scoring.scorecard.Bin;
import io.rongqiao.scoring.scorecard.Points;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One input of a learnt scorecard. Its bins are, in this order: those of ordinary values, one for
 * each special value, one for what is missing.
 */
public final class FittedCharacteristic {

  private final ModelInput input;
  private final boolean categorical;
  private final Trend trend;
  private final double informationValue;
  private final double[] cuts;
  private final int[] binOfLevel;
  private final double[] specials;
  private final List<FittedBin> bins;
  private final int neutral;
  private final int[] points;
  private final int most;

  /**
   * Makes a characteristic.
   *
   * @param cuts where a numeric bin ends and the next begins, ascending
   * @param binOfLevel for each category its bin
   * @param neutral what a category earns that no row had
   */
  FittedCharacteristic(
      ModelInput input,
      Trend trend,
      double informationValue,
      double[] cuts,
      int[] binOfLevel,
      double[] specials,
      List<FittedBin> bins,
      int neutral) {
    this.input = input;
    this.categorical = input.isCategorical();
    this.trend = trend;
    this.informationValue = informationValue;
    this.cuts = cuts;
    this.binOfLevel = binOfLevel;
    this.specials = specials;
    this.bins = List.copyOf(bins);
    this.neutral = neutral;
    this.points = bins.stream().mapToInt(FittedBin::points).toArray();
    this.most = Arrays.stream(points).max().orElseThrow();
    int groups = Arrays.stream(binOfLevel).max().orElse(-1) + 1;
    int ordinary = input.isCategorical() ? groups : cuts.length + 1;
    if (bins.size() != ordinary + specials.length + 1) {
      throw new IllegalArgumentException(
          "%s has %d bins where %d are needed"
              .formatted(input.name(), bins.size(), ordinary + specials.length + 1));
    }
  }

  public ModelInput input() {
    return input;
  }

  public String name() {
    return input.name();
  }

  public Trend trend() {
    return trend;
  }

  public double informationValue() {
    return informationValue;
  }

  public List<FittedBin> bins() {
    return bins;
  }

  /** How many bins hold ordinary values. */
  public int ordinary() {
    return bins.size() - specials.length - 1;
  }

  public double cut(int index) {
    return cuts[index];
  }

  public List<Double> specials() {
    return Arrays.stream(specials).boxed().toList();
  }

  /** The categories of a bin. */
  public List<String> levels(int bin) {
    return input.levels().stream()
        .filter(it -> binOfLevel[input.levels().indexOf(it)] == bin)
        .toList();
  }

  /** What a category earns that no row had. */
  public int neutral() {
    return neutral;
  }

  /** What the best bin earns. */
  public int most() {
    return most;
  }

  /** How many points lie between its best bin and its worst. */
  public int span() {
    return most - Arrays.stream(points).min().orElseThrow();
  }

  /** The bins of ordinary numbers as intervals, ascending without a gap. */
  public List<Bin> intervals() {
    List<Bin> intervals = new ArrayList<>();
    for (int bin = 0; bin < ordinary(); bin++) {
      intervals.add(
          new Bin(
              bin == 0 ? null : cuts[bin - 1],
              bin == ordinary() - 1 ? null : cuts[bin],
              new Points(points[bin])));
    }
    return intervals;
  }

  /** The bin of a value; negative for a category that no row had. */
  public int binOf(double value) {
    if (Double.isNaN(value)) {
      return points.length - 1;
    }
    for (int special = 0; special < specials.length; special++) {
      if (specials[special] == value) {
        return points.length - 1 - specials.length + special;
      }
    }
    if (categorical) {
      return value == RiskModel.UNSEEN ? -1 : binOfLevel[(int) value];
    }
    // Counting all cuts takes no branch that could be foretold wrongly.
    int bin = 0;
    for (double cut : cuts) {
      bin += value >= cut ? 1 : 0;
    }
    return bin;
  }

  /** What a value earns. */
  public int award(double value) {
    int bin = binOf(value);
    return bin < 0 ? neutral : points[bin];
  }

  /** In words, what a bin holds. */
  public String describe(int bin) {
    if (bin < 0) {
      return "unknown category";
    }
    if (bin == bins.size() - 1) {
      return "missing";
    }
    if (bin >= ordinary()) {
      return "= " + specials[bin - ordinary()];
    }
    if (input.isCategorical()) {
      return String.join(" | ", levels(bin));
    }
    String from = bin == 0 ? "" : "from " + cuts[bin - 1];
    String below = bin == cuts.length ? "" : "below " + cuts[bin];
    return cuts.length == 0 ? "any" : (from + " " + below).strip();
  }
}
