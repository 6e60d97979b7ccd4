package io.rongqiao.scoring.binning;

/** What a bin adds to the worth of a binning; the sum over all bins is maximised. */
public enum Worth {

  /** The information value, as scorecards report it. */
  INFORMATION_VALUE {
    @Override
    double of(long good, long bad, long allGood, long allBad) {
      if (good == 0 || bad == 0) {
        return NOTHING_ON_ONE_SIDE;
      }
      double goods = (double) good / allGood;
      double bads = (double) bad / allBad;
      return (goods - bads) * StrictMath.log(goods / bads);
    }
  },

  /** The logarithm of the likelihood, beyond what the overall rate of bad gives. */
  LIKELIHOOD {
    @Override
    double of(long good, long bad, long allGood, long allBad) {
      double all = (double) allGood + allBad;
      double rows = (double) good + bad;
      return term(good, rows, allGood / all) + term(bad, rows, allBad / all);
    }
  };

  /** A bin whose weight of evidence would be infinite is never wanted. */
  private static final double NOTHING_ON_ONE_SIDE = -1e9;

  abstract double of(long good, long bad, long allGood, long allBad);

  private static double term(long count, double rows, double rate) {
    return count == 0 ? 0 : count * StrictMath.log(count / rows / rate);
  }
}
