package io.rongqiao.scoring.binning;

import io.rongqiao.scoring.portfolio.Trend;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A column in bins: first those of its ordinary values, then one for each special value, last one
 * for what is missing.
 */
public final class Binning {

  /** The bin of a category that no row had. */
  public static final int NONE = -1;

  private final PreBins preBins;
  private final Trend trend;
  private final int[] binOf;
  private final int ordinary;
  private final long[] good;
  private final long[] bad;

  private Binning(
      PreBins preBins, Trend trend, int[] binOf, int ordinary, long[] goods, long[] bads) {
    this.preBins = preBins;
    this.trend = trend;
    this.binOf = binOf;
    this.ordinary = ordinary;
    this.good = new long[ordinary + preBins.specials().size() + 1];
    this.bad = new long[good.length];
    for (int cell = 0; cell < binOf.length; cell++) {
      if (binOf[cell] != NONE) {
        good[binOf[cell]] += goods[cell];
        bad[binOf[cell]] += bads[cell];
      }
    }
  }

  /**
   * Bins a column by the counts of its cells.
   *
   * @param good how many good rows each cell holds
   * @param bad how many bad rows each cell holds
   */
  public static Binning of(
      PreBins preBins, long[] good, long[] bad, Trend trend, BinningRules rules) {
    int[] order = preBins.input().isCategorical() ? byRisk(preBins, good, bad) : upTo(preBins);
    if (order.length == 0) {
      return new Binning(preBins, Trend.NONE, cells(preBins, order, new int[0], 0), 0, good, bad);
    }
    long[] goods = Arrays.stream(order).mapToLong(cell -> good[cell]).toArray();
    long[] bads = Arrays.stream(order).mapToLong(cell -> bad[cell]).toArray();
    Trend shape = preBins.input().isCategorical() ? Trend.NONE : trend;
    Partition partition = OptimalBinning.solve(goods, bads, shape, rules);
    int[] binOf = cells(preBins, order, partition.binOf(order.length), partition.bins());
    return new Binning(preBins, partition.trend(), binOf, partition.bins(), good, bad);
  }

  /** Leaves every cell a bin of its own: for cuts that were decided elsewhere. */
  public static Binning asCut(PreBins preBins, long[] good, long[] bad, Trend trend) {
    int[] order = upTo(preBins);
    return new Binning(
        preBins, trend, cells(preBins, order, order, order.length), order.length, good, bad);
  }

  public PreBins preBins() {
    return preBins;
  }

  /** The shape asked for or, where it was to be chosen, found. */
  public Trend trend() {
    return trend;
  }

  /** How many bins hold ordinary values. */
  public int ordinary() {
    return ordinary;
  }

  /** All bins: ordinary, special, missing. */
  public int size() {
    return good.length;
  }

  public int missing() {
    return size() - 1;
  }

  public long good(int bin) {
    return good[bin];
  }

  public long bad(int bin) {
    return bad[bin];
  }

  public int binOfCell(int cell) {
    return binOf[cell];
  }

  public int binOfRow(int row) {
    return binOf[preBins.cell(row)];
  }

  /** The same bins with bin {@code bin} and the one after it in one. */
  public Binning merged(int bin) {
    int[] fewer = binOf.clone();
    for (int cell = 0; cell < fewer.length; cell++) {
      fewer[cell] = fewer[cell] > bin ? fewer[cell] - 1 : fewer[cell];
    }
    var merged =
        new Binning(
            preBins, trend, fewer, ordinary - 1, new long[fewer.length], new long[fewer.length]);
    for (int old = 0; old < size(); old++) {
      merged.good[old > bin ? old - 1 : old] += good[old];
      merged.bad[old > bin ? old - 1 : old] += bad[old];
    }
    return merged;
  }

  /**
   * The weight of evidence of each bin, the logarithm of how much likelier good is in it than
   * everywhere, drawn towards nothing as if so many more rows at the average had been seen.
   */
  public double[] weights(double pseudoRows) {
    double goods = Arrays.stream(good).sum();
    double bads = Arrays.stream(bad).sum();
    double rate = bads / (goods + bads);
    double[] weights = new double[size()];
    for (int bin = 0; bin < weights.length; bin++) {
      double g = good[bin] + pseudoRows * (1 - rate);
      double b = bad[bin] + pseudoRows * rate;
      weights[bin] = good[bin] + bad[bin] == 0 ? 0 : StrictMath.log(g / b * (rate / (1 - rate)));
    }
    return weights;
  }

  /** The information value over all bins, with half a row added where a side is empty. */
  public double informationValue() {
    double goods = Arrays.stream(good).sum();
    double bads = Arrays.stream(bad).sum();
    double value = 0;
    for (int bin = 0; bin < size(); bin++) {
      if (good[bin] + bad[bin] > 0) {
        double g = Math.max((double) good[bin], 0.5) / goods;
        double b = Math.max((double) bad[bin], 0.5) / bads;
        value += (g - b) * StrictMath.log(g / b);
      }
    }
    return value;
  }

  private static int[] upTo(PreBins preBins) {
    return IntStream.range(0, preBins.ordinary()).toArray();
  }

  /** Categories that rows had, the least risky first, a rare one counted partly as the average. */
  private static int[] byRisk(PreBins preBins, long[] good, long[] bad) {
    double rate =
        (double) Arrays.stream(bad).sum() / (Arrays.stream(bad).sum() + Arrays.stream(good).sum());
    List<String> names = preBins.input().levels();
    return IntStream.range(0, preBins.ordinary())
        .filter(cell -> good[cell] + bad[cell] > 0)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingDouble(
                    cell -> (bad[cell] + rate) / (good[cell] + bad[cell] + 1))
                .thenComparing(names::get))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static int[] cells(PreBins preBins, int[] order, int[] bins, int ordinary) {
    int[] binOf = new int[preBins.size()];
    Arrays.fill(binOf, 0, preBins.ordinary(), NONE);
    for (int place = 0; place < order.length; place++) {
      binOf[order[place]] = bins[place];
    }
    for (int cell = preBins.ordinary(); cell < binOf.length; cell++) {
      binOf[cell] = ordinary + cell - preBins.ordinary();
    }
    return binOf;
  }
}
