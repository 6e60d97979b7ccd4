package io.rongqiao.matching.allocation;

import java.util.Arrays;

/**
 * The Lagrangian dual over the quotas, smoothed so that Newton's method applies:
 *
 * <pre>f(y) = Σ_q y_q + Σ_i μ log(1 + Σ_j exp((v_ij − Σ_q a_ijq y_q / c_q) / μ))</pre>
 *
 * <p>{@code y_q} is what the whole quota {@code q} is worth at its price. As the temperature {@code
 * μ} falls to nothing the inner term becomes the best that request {@code i} can have at the
 * prices, and {@code f} the dual itself. Looks at every {@code stride}-th request and counts it so
 * often, which is how a sample is used to start with.
 */
final class SmoothedDual {

  /** Beyond so many temperatures below the best a candidate has no weight. */
  private static final double NEGLIGIBLE = -25;

  private final AllocationProblem problem;
  private final double[] prices;
  private final double[] weights;
  private final int[] weighty;
  private final double[] mean;
  private final int[] touched;

  SmoothedDual(AllocationProblem problem) {
    this.problem = problem;
    this.prices = new double[problem.quotas()];
    this.mean = new double[problem.quotas()];
    this.touched = new int[problem.quotas()];
    int most = 0;
    for (int request = 0; request < problem.requests(); request++) {
      int own = problem.firstCandidate[request + 1] - problem.firstCandidate[request];
      most = Math.max(most, own);
    }
    this.weights = new double[most];
    this.weighty = new int[most];
  }

  /** The price of one unit of each quota at these worths. */
  static double[] prices(AllocationProblem problem, double[] worths) {
    double[] prices = new double[worths.length];
    for (int quota = 0; quota < worths.length; quota++) {
      long capacity = problem.capacities[quota];
      prices[quota] = capacity == 0 ? 0 : worths[quota] / capacity;
    }
    return prices;
  }

  /** The smoothed dual alone. */
  double value(double[] worths, double temperature, int stride) {
    return evaluate(worths, temperature, stride, new double[0], new double[0][]);
  }

  /**
   * The smoothed dual, its gradient and the lower triangle of its Hessian, both overwritten; either
   * may be empty and is then not computed.
   */
  double evaluate(
      double[] worths, double temperature, int stride, double[] gradient, double[][] hessian) {
    System.arraycopy(prices(problem, worths), 0, prices, 0, prices.length);
    Arrays.fill(gradient, 0);
    for (double[] row : hessian) {
      Arrays.fill(row, 0);
    }
    double total = 0;
    for (int request = 0; request < problem.requests(); request += stride) {
      total += request(request, temperature, gradient, hessian);
    }
    total *= stride;
    for (double worth : worths) {
      total += worth;
    }
    if (gradient.length > 0) {
      scale(gradient, hessian, temperature, stride);
    }
    return total;
  }

  private double request(int request, double temperature, double[] gradient, double[][] hessian) {
    int first = problem.firstCandidate[request];
    int end = problem.firstCandidate[request + 1];
    double best = 0;
    for (int candidate = first; candidate < end; candidate++) {
      double reduced = problem.reducedValue(candidate, prices);
      weights[candidate - first] = reduced;
      best = Math.max(best, reduced);
    }
    int count = 0;
    double sum = StrictMath.exp(Math.max(-best / temperature, 2 * NEGLIGIBLE));
    for (int own = 0; own < end - first; own++) {
      double exponent = (weights[own] - best) / temperature;
      if (exponent > NEGLIGIBLE) {
        double weight = exponent == 0 ? 1 : StrictMath.exp(exponent);
        weighty[count] = first + own;
        weights[count++] = weight;
        sum += weight;
      }
    }
    if (gradient.length > 0) {
      spread(count, sum, gradient, hessian);
    }
    return best + (sum == 1 ? 0 : temperature * StrictMath.log(sum));
  }

  /** Adds what the weighty candidates draw, on average, and how that varies. */
  private void spread(int count, double sum, double[] gradient, double[][] hessian) {
    int reached = 0;
    boolean certain = count == 0 || (count == 1 && weights[0] == sum);
    for (int at = 0; at < count; at++) {
      int candidate = weighty[at];
      double share = weights[at] / sum;
      int end = problem.firstUse[candidate + 1];
      for (int use = problem.firstUse[candidate]; use < end; use++) {
        int quota = problem.usedQuotas[use];
        double drawn = share * problem.usedAmounts[use];
        gradient[quota] -= drawn;
        if (!certain && hessian.length > 0) {
          reached = touch(quota, drawn, reached);
          vary(use, end, drawn, hessian);
        }
      }
    }
    for (int at = 0; at < reached; at++) {
      double[] row = hessian[touched[at]];
      double own = mean[touched[at]];
      for (int other = 0; other < reached; other++) {
        if (touched[other] <= touched[at]) {
          row[touched[other]] -= own * mean[touched[other]];
        }
      }
    }
    for (int at = 0; at < reached; at++) {
      mean[touched[at]] = 0;
    }
  }

  private int touch(int quota, double drawn, int reached) {
    int now = reached;
    if (mean[quota] == 0) {
      touched[now++] = quota;
    }
    mean[quota] += drawn;
    return now;
  }

  private void vary(int use, int end, double drawn, double[][] hessian) {
    int quota = problem.usedQuotas[use];
    hessian[quota][quota] += drawn * problem.usedAmounts[use];
    for (int other = use + 1; other < end; other++) {
      int second = problem.usedQuotas[other];
      hessian[Math.max(quota, second)][Math.min(quota, second)] +=
          drawn * problem.usedAmounts[other];
    }
  }

  /** From amounts to shares of a quota, and from the sample to all. */
  private void scale(double[] gradient, double[][] hessian, double temperature, int stride) {
    for (int quota = 0; quota < gradient.length; quota++) {
      double capacity = Math.max(1, problem.capacities[quota]);
      gradient[quota] = 1 + stride * gradient[quota] / capacity;
      for (int other = 0; other <= quota && hessian.length > 0; other++) {
        hessian[quota][other] *=
            stride / (temperature * capacity * Math.max(1, problem.capacities[other]));
      }
    }
  }
}
