package io.rongqiao.scoring.binning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rongqiao.scoring.portfolio.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OptimalBinningTest {

  private static final int CASES = 300;

  @ParameterizedTest
  @EnumSource(
      value = Trend.class,
      names = {"UP", "DOWN", "PEAK", "VALLEY", "NONE"})
  void findsWhatTryingEveryPartitionFinds(Trend trend) {
    Random random = new Random(20261120);
    for (int one = 0; one < CASES; one++) {
      int preBins = 1 + random.nextInt(8);
      long[] good = counts(random, preBins, 30);
      long[] bad = counts(random, preBins, 12);
      BinningRules rules =
          new BinningRules(
              1 + random.nextInt(5),
              random.nextInt(3) * 0.08,
              random.nextInt(4),
              random.nextInt(3) * 0.01,
              0,
              random.nextBoolean() ? Worth.LIKELIHOOD : Worth.INFORMATION_VALUE);

      Partition found = OptimalBinning.solve(good, bad, trend, rules);
      List<Integer> tried = byTrying(good, bad, trend, rules);

      double best = tried.isEmpty() ? 0 : worth(good, bad, tried, rules);
      assertThat(found.worth()).as("case %d", one).isCloseTo(best, within(1e-7));
      if (!tried.isEmpty()) {
        assertThat(isAllowed(good, bad, found.starts(), trend, rules)).as("case %d", one).isTrue();
        assertThat(worth(good, bad, found.starts(), rules)).isCloseTo(best, within(1e-7));
      }
    }
  }

  @Test
  void takesTheShapeThatDescribesTheRiskBest() {
    long[] good = {90, 80, 70, 60, 50};
    long[] bad = {10, 20, 30, 40, 50};

    assertThat(auto(good, bad).trend()).isEqualTo(Trend.UP);
    assertThat(auto(bad, good).trend()).isEqualTo(Trend.DOWN);
    assertThat(auto(new long[] {50, 70, 90, 70, 50}, new long[] {50, 30, 10, 30, 50}).trend())
        .isEqualTo(Trend.VALLEY);
    assertThat(auto(new long[] {90, 70, 50, 70, 90}, new long[] {10, 30, 50, 30, 10}).trend())
        .isEqualTo(Trend.PEAK);
  }

  @Test
  void makesOneBinWhereNothingCanBeTold() {
    Partition same = auto(new long[] {90, 90, 90}, new long[] {10, 10, 10});
    Partition scarce = auto(new long[] {9, 9, 9}, new long[] {1, 0, 0});

    assertThat(same.bins()).isEqualTo(1);
    assertThat(scarce.starts()).containsExactly(0);
  }

  private static Partition auto(long[] good, long[] bad) {
    return OptimalBinning.solve(good, bad, Trend.AUTO, BinningRules.USUAL);
  }

  private static long[] counts(Random random, int preBins, int most) {
    return random.longs(preBins, 0, most).toArray();
  }

  /** The best allowed partition among all; none where no partition is allowed. */
  private static List<Integer> byTrying(long[] good, long[] bad, Trend trend, BinningRules rules) {
    List<Integer> best = List.of();
    double most = Double.NEGATIVE_INFINITY;
    for (int mask = 0; mask < 1 << (good.length - 1); mask++) {
      List<Integer> starts = new ArrayList<>(List.of(0));
      for (int boundary = 1; boundary < good.length; boundary++) {
        if ((mask & 1 << (boundary - 1)) != 0) {
          starts.add(boundary);
        }
      }
      if (isAllowed(good, bad, starts, trend, rules) && worth(good, bad, starts, rules) > most) {
        most = worth(good, bad, starts, rules);
        best = starts;
      }
    }
    return best;
  }

  private static boolean isAllowed(
      long[] good, long[] bad, List<Integer> starts, Trend trend, BinningRules rules) {
    if (starts.size() > rules.mostBins()) {
      return false;
    }
    double all = sum(good, 0, good.length) + sum(bad, 0, bad.length);
    List<Double> rates = new ArrayList<>();
    for (int bin = 0; bin < starts.size(); bin++) {
      int to = bin + 1 < starts.size() ? starts.get(bin + 1) : good.length;
      double g = sum(good, starts.get(bin), to);
      double b = sum(bad, starts.get(bin), to);
      if (g + b == 0 || g + b < rules.leastShare() * all || Math.min(g, b) < rules.leastEvents()) {
        return false;
      }
      rates.add(b / (g + b));
    }
    return hasShape(rates, trend);
  }

  private static boolean hasShape(List<Double> rates, Trend trend) {
    for (int turn = 0; turn < rates.size(); turn++) {
      boolean first = rises(rates.subList(0, turn + 1), trend == Trend.UP || trend == Trend.PEAK);
      boolean second = rises(rates.subList(turn, rates.size()), trend == Trend.VALLEY);
      boolean turns = trend == Trend.PEAK || trend == Trend.VALLEY;
      if (first && (turns ? second : turn == rates.size() - 1)) {
        return true;
      }
    }
    return trend == Trend.NONE;
  }

  private static boolean rises(List<Double> rates, boolean up) {
    for (int next = 1; next < rates.size(); next++) {
      double step = rates.get(next) - rates.get(next - 1);
      if (up ? step < 0 : step > 0) {
        return false;
      }
    }
    return true;
  }

  private static double worth(long[] good, long[] bad, List<Integer> starts, BinningRules rules) {
    double worth = 0;
    for (int bin = 0; bin < starts.size(); bin++) {
      int to = bin + 1 < starts.size() ? starts.get(bin + 1) : good.length;
      worth +=
          rules
                  .worth()
                  .of(
                      sum(good, starts.get(bin), to),
                      sum(bad, starts.get(bin), to),
                      sum(good, 0, good.length),
                      sum(bad, 0, bad.length))
              - rules.costOfBin();
    }
    return worth;
  }

  private static long sum(long[] counts, int from, int to) {
    long sum = 0;
    for (int next = from; next < to; next++) {
      sum += counts[next];
    }
    return sum;
  }
}
