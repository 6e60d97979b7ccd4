package io.rongqiao.scoring.scorecard.fitted;

import io.rongqiao.scoring.binning.Binning;
import io.rongqiao.scoring.binning.PreBins;
import io.rongqiao.scoring.portfolio.Column;
import io.rongqiao.scoring.portfolio.LabelledPortfolio;
import io.rongqiao.scoring.portfolio.Trend;
import io.rongqiao.scoring.scorecard.Bin;
import io.rongqiao.scoring.scorecard.Characteristic;
import io.rongqiao.scoring.scorecard.Scorecard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the expert's card already says of a portfolio whose columns are features of the platform.
 * Its bins and points are kept; outcomes decide how steeply its sum moves the odds and, as far as
 * they are pulled together no harder, how much each characteristic weighs beside the others. So a
 * few dozen outcomes sharpen a judgement instead of replacing it.
 */
final class ExpertPrior {

  /** Below this share of the card's points the columns are not what the card was written for. */
  private static final double LEAST_SHARE = 0.25;

  /** Holds the common slope, in log-odds for a standard deviation of points, only very loosely. */
  private static final double SLOPE_PENALTY = 0.1;

  private final String version;
  private final List<PreBins> columns;
  private final List<Trend> trends;
  private final double[][] points;

  private ExpertPrior(
      String version, List<PreBins> columns, List<Trend> trends, double[][] points) {
    this.version = version;
    this.columns = List.copyOf(columns);
    this.trends = List.copyOf(trends);
    this.points = points;
  }

  /**
   * Finds the columns that a card judges.
   *
   * @param asked trends that somebody asked for: where they differ from what the card's bins do,
   *     the card is not followed
   */
  static Optional<ExpertPrior> of(
      Scorecard card, LabelledPortfolio sample, List<Double> special, Trends asked) {
    List<PreBins> columns = new ArrayList<>();
    List<Trend> trends = new ArrayList<>();
    List<double[]> points = new ArrayList<>();
    int known = 0;
    for (Characteristic characteristic : card.characteristics()) {
      Optional<Column> column =
          sample.inputs().columns().stream()
              .filter(it -> it.name().equals(characteristic.feature()))
              .filter(it -> !it.isCategorical() && Unfit.reason(it) == null)
              .findFirst();
      Trend trend = trend(characteristic);
      if (column.isPresent() && agrees(asked.of(characteristic.feature()), trend)) {
        columns.add(PreBins.at(column.orElseThrow(), special, cuts(characteristic)));
        trends.add(trend);
        points.add(points(characteristic, special.size()));
        known += characteristic.best().value();
      }
    }
    return known < LEAST_SHARE * card.best().value()
        ? Optional.empty()
        : Optional.of(
            new ExpertPrior(card.version(), columns, trends, points.toArray(double[][]::new)));
  }

  String version() {
    return version;
  }

  int characteristics() {
    return columns.size();
  }

  /**
   * What the card's bins add to the log-odds of good.
   *
   * @param pull how strongly the weights of the characteristics are drawn to their common mean, as
   *     so many units of curvature
   */
  BinEffects effects(int[] rows, boolean[] bad, double pull) {
    int width = columns.size();
    double spread = spread(rows);
    double[] solved =
        new LogisticProblem(
                new SparseRows(width + 1, index(rows.length, width), values(rows, spread)),
                BinEffects.goods(rows, bad),
                penalty(width, pull),
                bound(width))
            .solve();
    List<Binning> binnings = new ArrayList<>();
    double[][] effects = new double[width][];
    for (int k = 0; k < width; k++) {
      PreBins column = columns.get(k);
      binnings.add(
          Binning.asCut(
              column,
              column.counts(rows, bad, false),
              column.counts(rows, bad, true),
              trends.get(k)));
      double weight = solved[k] / spread;
      effects[k] = Arrays.stream(points[k]).map(it -> weight * it).toArray();
    }
    return new BinEffects(binnings, solved[width + 1], effects);
  }

  /** The standard deviation of the card's sum. */
  private double spread(int[] rows) {
    double[] sums = new double[rows.length];
    double mean = 0;
    for (int next = 0; next < rows.length; next++) {
      for (int k = 0; k < points.length; k++) {
        sums[next] += points[k][columns.get(k).cell(rows[next])];
      }
      mean += sums[next] / rows.length;
    }
    double squares = 0;
    for (double sum : sums) {
      squares += (sum - mean) * (sum - mean) / rows.length;
    }
    return squares == 0 ? 1 : Math.sqrt(squares);
  }

  private double[][] values(int[] rows, double spread) {
    double[][] values = new double[rows.length][points.length];
    for (int next = 0; next < rows.length; next++) {
      for (int k = 0; k < points.length; k++) {
        values[next][k] = points[k][columns.get(k).cell(rows[next])] / spread;
      }
    }
    return values;
  }

  private static int[][] index(int rows, int width) {
    int[] all = IntStream.range(0, width).toArray();
    int[][] index = new int[rows][];
    Arrays.fill(index, all);
    return index;
  }

  /**
   * Of weights {@code w} and their common mean {@code m}, which stands in the last column and no
   * row: {@code pull · Σ (w − m)² + SLOPE_PENALTY · m²}.
   */
  private static double[][] penalty(int width, double pull) {
    double[][] penalty = LogisticProblem.ridge(width + 1, pull);
    for (int k = 0; k < width; k++) {
      penalty[k][width] = -pull;
      penalty[width][k] = -pull;
    }
    penalty[width][width] = width * pull + SLOPE_PENALTY;
    return penalty;
  }

  private static boolean[] bound(int width) {
    boolean[] bound = new boolean[width + 1];
    Arrays.fill(bound, 0, width, true);
    return bound;
  }

  private static List<Double> cuts(Characteristic characteristic) {
    List<Double> cuts = new ArrayList<>();
    for (Bin bin : characteristic.bins()) {
      if (bin.from() != null) {
        cuts.add(bin.from());
      }
    }
    return cuts;
  }

  /** By cell: the bins, the special values, which the card does not know, and what is missing. */
  private static double[] points(Characteristic characteristic, int specials) {
    double[] points = new double[characteristic.bins().size() + specials + 1];
    Arrays.fill(points, characteristic.missing().value());
    for (int bin = 0; bin < characteristic.bins().size(); bin++) {
      points[bin] = characteristic.bins().get(bin).points().value();
    }
    return points;
  }

  private static boolean agrees(Trend asked, Trend card) {
    return asked == card || asked == Trend.AUTO || asked == Trend.NONE;
  }

  /** How the risk moves over the card's bins. */
  private static Trend trend(Characteristic characteristic) {
    List<Integer> points = characteristic.bins().stream().map(it -> it.points().value()).toList();
    boolean rises = false;
    boolean falls = false;
    for (int bin = 1; bin < points.size(); bin++) {
      rises |= points.get(bin) > points.get(bin - 1);
      falls |= points.get(bin) < points.get(bin - 1);
    }
    if (rises && falls) {
      return Trend.VALLEY;
    }
    return rises ? Trend.DOWN : Trend.UP;
  }
}
