package io.rongqiao.scoring.leakage;

import java.util.Arrays;

/**
 * How well a number alone tells bad from good: the chance that of a bad and a good row the bad one
 * has more of it, and how far that may be off by chance (Hanley and McNeil, 1982).
 */
record Separation(double chance, double deviation) {

  static Separation of(double[] values, boolean[] bad) {
    double[] bads = sorted(values, bad, true);
    double[] goods = sorted(values, bad, false);
    if (bads.length == 0 || goods.length == 0) {
      return new Separation(0.5, 0.5);
    }
    double wins = 0;
    int below = 0;
    int upTo = 0;
    for (double value : bads) {
      while (below < goods.length && goods[below] < value) {
        below++;
      }
      upTo = Math.max(upTo, below);
      while (upTo < goods.length && goods[upTo] <= value) {
        upTo++;
      }
      wins += (below + upTo) / 2.0;
    }
    double chance = wins / ((double) bads.length * goods.length);
    return new Separation(
        chance, deviation(Math.max(chance, 1 - chance), bads.length, goods.length));
  }

  /** The chance, in whichever direction is greater, less two standard deviations. */
  double atLeast() {
    return Math.max(chance, 1 - chance) - 2 * deviation;
  }

  private static double[] sorted(double[] values, boolean[] bad, boolean wanted) {
    double[] chosen = new double[values.length];
    int count = 0;
    for (int row = 0; row < values.length; row++) {
      if (bad[row] == wanted && !Double.isNaN(values[row])) {
        chosen[count++] = values[row];
      }
    }
    Arrays.sort(chosen, 0, count);
    return Arrays.copyOf(chosen, count);
  }

  private static double deviation(double chance, double bads, double goods) {
    double one = chance / (2 - chance);
    double two = 2 * chance * chance / (1 + chance);
    double square = chance * chance;
    double variance =
        chance * (1 - chance) + (bads - 1) * (one - square) + (goods - 1) * (two - square);
    return Math.sqrt(Math.max(0, variance) / (bads * goods));
  }
}
