package io.rongqiao.scoring.binning;

import org.jspecify.annotations.Nullable;

/**
 * Whether bins keep their order of risk over time. Two bins turn in a slice of time when the one
 * that is riskier over all times has fewer bad rows there, further than chance lets it: by a test
 * of two proportions, where both outcomes are seen often enough for one.
 */
public final class OrderOverTime {

  /** So many standard deviations a difference reaches by chance in fewer than one of a hundred. */
  private static final double BEYOND_CHANCE = 2.5;

  /** Rows of each outcome that a test of two proportions needs. */
  private static final int ENOUGH = 5;

  private final long[][] good;
  private final long[][] bad;
  private final double[] rates;

  private OrderOverTime(long[][] good, long[][] bad) {
    this.good = good;
    this.bad = bad;
    this.rates = new double[good.length == 0 ? 0 : good[0].length];
    for (int bin = 0; bin < rates.length; bin++) {
      long goods = 0;
      long bads = 0;
      for (int slice = 0; slice < good.length; slice++) {
        goods += good[slice][bin];
        bads += bad[slice][bin];
      }
      rates[bin] = goods + bads == 0 ? Double.NaN : (double) bads / (goods + bads);
    }
  }

  /**
   * Two bins that change places.
   *
   * @param closest of the bins from the one to the other that whose risk is nearest to the next
   *     one's
   * @param slice of time in which they do
   */
  public record Turn(int first, int second, int closest, int slice) {}

  /**
   * Finds the turn that is furthest beyond chance.
   *
   * @param good how many good rows each bin holds in each slice of time, by slice and bin
   * @param bad the same of bad rows
   * @return null where the order stays
   */
  public static @Nullable Turn worst(long[][] good, long[][] bad) {
    return new OrderOverTime(good, bad).worst();
  }

  private @Nullable Turn worst() {
    Turn worst = null;
    double furthest = BEYOND_CHANCE;
    for (int slice = 0; slice < good.length; slice++) {
      for (int first = 0; first < rates.length; first++) {
        for (int second = first + 1; second < rates.length; second++) {
          double against = against(slice, first, second);
          if (against > furthest) {
            furthest = against;
            worst = new Turn(first, second, closest(first, second), slice);
          }
        }
      }
    }
    return worst;
  }

  /** By how many standard deviations two bins stand the other way round than over all times. */
  private double against(int slice, int first, int second) {
    double one = (double) good[slice][first] + bad[slice][first];
    double two = (double) good[slice][second] + bad[slice][second];
    double bads = (double) bad[slice][first] + bad[slice][second];
    double goods = one + two - bads;
    if (one == 0 || two == 0 || bads < ENOUGH || goods < ENOUGH) {
      return 0;
    }
    double pooled = bads / (one + two);
    double deviation = Math.sqrt(pooled * (1 - pooled) * (1 / one + 1 / two));
    double difference = bad[slice][second] / two - bad[slice][first] / one;
    return -Math.signum(rates[second] - rates[first]) * difference / deviation;
  }

  private int closest(int first, int second) {
    int closest = first;
    for (int bin = first; bin < second; bin++) {
      if (Math.abs(rates[bin + 1] - rates[bin]) < Math.abs(rates[closest + 1] - rates[closest])) {
        closest = bin;
      }
    }
    return closest;
  }
}
