package io.rongqiao.scoring.governance.stability;

import java.util.List;

/** The population stability index between counts over the same bins. */
public final class StabilityIndex {

  /** Half a row stands for none, or an empty bin would make the index infinite. */
  private static final double LEAST = 0.5;

  /** What a standard normal variable exceeds in one case of twenty. */
  private static final double ONE_IN_TWENTY = 1.6448536269514722;

  private StabilityIndex() {}

  /** How far the counts lie from those expected; 0 when their shares are the same. */
  public static double of(List<Long> expected, List<Long> actual) {
    double expectedRows = rows(expected);
    double actualRows = rows(actual);
    double index = 0;
    for (int bin = 0; bin < expected.size(); bin++) {
      if (expected.get(bin) + actual.get(bin) > 0) {
        double before = StrictMath.max(expected.get(bin), LEAST) / expectedRows;
        double now = StrictMath.max(actual.get(bin), LEAST) / actualRows;
        index += (now - before) * StrictMath.log(now / before);
      }
    }
    return index;
  }

  /**
   * What the index exceeds in one case of twenty although nothing has shifted, by Wilson and
   * Hilferty's approximation of the chi-square distribution.
   */
  public static double chance(List<Long> expected, List<Long> actual) {
    int used = 0;
    for (int bin = 0; bin < expected.size(); bin++) {
      used += expected.get(bin) + actual.get(bin) > 0 ? 1 : 0;
    }
    double freedom = used - 1.0;
    if (freedom <= 0) {
      return 0;
    }
    double ninth = 2 / (9 * freedom);
    double root = 1 - ninth + ONE_IN_TWENTY * StrictMath.sqrt(ninth);
    return freedom * root * root * root * (1 / rows(expected) + 1 / rows(actual));
  }

  private static double rows(List<Long> counts) {
    long rows = counts.stream().mapToLong(Long::longValue).sum();
    if (rows == 0) {
      throw new IllegalArgumentException("Nothing was counted");
    }
    return rows;
  }
}
