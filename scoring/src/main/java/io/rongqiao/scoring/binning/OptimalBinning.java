package io.rongqiao.scoring.binning;

import io.rongqiao.scoring.portfolio.Trend;
import java.util.Arrays;
import java.util.List;

/**
 * The best way to put neighbouring pre-bins together, by dynamic programming over the last bin and
 * the number of bins. A shape is one or two phases, in each of which the rate of bad never falls,
 * never rises or is free; the states of a phase follow from those of the same phase and the one
 * before. With {@code p} pre-bins and {@code k} bins it takes k·p² steps.
 *
 * <p>Among equally good binnings the one with fewer bins is taken, then the one whose bins begin
 * earlier, then the shape that is named first.
 */
public final class OptimalBinning {

  /** In this order, so that on a tie the simpler shape is taken. */
  private static final List<Trend> CHOICE = List.of(Trend.UP, Trend.DOWN, Trend.VALLEY, Trend.PEAK);

  private OptimalBinning() {}

  /**
   * Finds the best binning.
   *
   * @param good how many good rows each pre-bin holds
   * @param bad how many bad rows each pre-bin holds
   * @return the best binning of the shape, a single bin where the rules allow nothing else
   */
  public static Partition solve(long[] good, long[] bad, Trend trend, BinningRules rules) {
    if (good.length != bad.length || good.length == 0) {
      throw new IllegalArgumentException(
          "%d counts of good, %d of bad".formatted(good.length, bad.length));
    }
    Segments segments = new Segments(good, bad, rules);
    if (trend != Trend.AUTO) {
      return best(segments, trend, rules);
    }
    return choose(segments, rules);
  }

  /** A peak or valley is believed only where it is worth its turn. */
  private static Partition choose(Segments segments, BinningRules rules) {
    Partition chosen = best(segments, CHOICE.getFirst(), rules);
    double most = chosen.worth();
    for (Trend trend : CHOICE.subList(1, CHOICE.size())) {
      Partition other = best(segments, trend, rules);
      double price = trend == Trend.DOWN ? 0 : rules.costOfTurn();
      if (BinningTable.isMore(other.worth() - price, most)) {
        chosen = other;
        most = other.worth() - price;
      }
    }
    return chosen;
  }

  private static Partition best(Segments segments, Trend trend, BinningRules rules) {
    BinningTable table = new BinningTable(segments, phases(trend), rules.mostBins());
    int[] starts = table.starts();
    return new Partition(Arrays.stream(starts).boxed().toList(), trend, table.worth());
  }

  private static BinningTable.Step[] phases(Trend trend) {
    return switch (trend) {
      case UP -> new BinningTable.Step[] {BinningTable.Step.RISE};
      case DOWN -> new BinningTable.Step[] {BinningTable.Step.FALL};
      case PEAK -> new BinningTable.Step[] {BinningTable.Step.RISE, BinningTable.Step.FALL};
      case VALLEY -> new BinningTable.Step[] {BinningTable.Step.FALL, BinningTable.Step.RISE};
      case NONE -> new BinningTable.Step[] {BinningTable.Step.ANY};
      case AUTO -> throw new IllegalArgumentException("auto is no shape of its own");
    };
  }
}
