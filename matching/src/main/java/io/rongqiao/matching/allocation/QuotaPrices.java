package io.rongqiao.matching.allocation;

/**
 * What one unit of each quota costs, and the most that any allocation can be worth: by weak
 * duality, for prices that are not negative,
 *
 * <pre>Σ_q price_q capacity_q + Σ_i max(0, max_j (value_ij − Σ_q amount_ijq price_q)).</pre>
 */
public final class QuotaPrices {

  /** More than all roundings together can come to, as a share of the sums they happen in. */
  private static final double ROUNDING = 1e-11;

  private final double[] prices;
  private final long bound;

  private QuotaPrices(double[] prices, long bound) {
    this.prices = prices;
    this.bound = bound;
  }

  /** Prices at which the whole quotas are worth so much. */
  static QuotaPrices of(AllocationProblem problem, double[] worths) {
    double[] prices = SmoothedDual.prices(problem, worths);
    double quotas = 0;
    for (int quota = 0; quota < prices.length; quota++) {
      quotas += prices[quota] * problem.capacities[quota];
    }
    double requests = 0;
    for (int request = 0; request < problem.requests(); request++) {
      requests += bestAt(problem, request, prices);
    }
    double margin = ROUNDING * (quotas + problem.valueWithoutQuotas());
    return new QuotaPrices(prices, (long) StrictMath.ceil(quotas + requests + margin));
  }

  /**
   * About what one unit more of a quota would be worth, while it is little that is added; nothing
   * where the quota does not bind.
   */
  public double of(int quota) {
    return prices[quota];
  }

  /** No allocation is worth more. */
  long bound() {
    return bound;
  }

  double[] prices() {
    return prices;
  }

  private static double bestAt(AllocationProblem problem, int request, double[] prices) {
    double best = 0;
    int end = problem.firstCandidate[request + 1];
    for (int candidate = problem.firstCandidate[request]; candidate < end; candidate++) {
      best = Math.max(best, problem.reducedValue(candidate, prices));
    }
    return best;
  }
}
