package io.rongqiao.scoring.validation;

import java.util.Arrays;
import java.util.List;

/**
 * How far a distribution has moved from where it was: the population stability index of scores, or
 * the characteristic stability index of one input; the arithmetic is the same.
 */
public final class Stability {

  /** Below this nothing moved that matters. */
  public static final double STABLE = 0.1;

  /** From this on the population is another one. */
  public static final double MOVED = 0.25;

  /** An empty class counts as so small a share, so that the index stays finite. */
  private static final double LEAST_SHARE = 1e-4;

  private Stability() {}

  /** The index of counts by class, then and now. */
  public static double index(double[] then, double[] now) {
    if (then.length != now.length) {
      throw new IllegalArgumentException(
          "%d classes then, %d now".formatted(then.length, now.length));
    }
    double all = Arrays.stream(then).sum();
    double allNow = Arrays.stream(now).sum();
    if (!(all > 0 && allNow > 0)) {
      return Double.NaN;
    }
    double index = 0;
    for (int next = 0; next < then.length; next++) {
      double was = Math.max(LEAST_SHARE, then[next] / all);
      double is = Math.max(LEAST_SHARE, now[next] / allNow);
      index += (is - was) * StrictMath.log(is / was);
    }
    return index;
  }

  /** How many values lie between each two cuts; one more class than cuts. */
  public static double[] counts(double[] values, List<Double> cuts) {
    double[] counts = new double[cuts.size() + 1];
    for (double value : values) {
      int place = 0;
      while (place < cuts.size() && value >= cuts.get(place)) {
        place++;
      }
      counts[place]++;
    }
    return counts;
  }

  /** Where the tenths of the values end, each once: at most nine cuts. */
  public static List<Double> tenths(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return java.util.stream.IntStream.range(1, 10)
        .mapToObj(tenth -> sorted[(int) ((long) sorted.length * tenth / 10)])
        .distinct()
        .toList();
  }
}
