package io.rongqiao.matching.allocation;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Looks for the prices at which the dual bound is least: Newton's method on the smoothed dual,
 * projected onto prices that are not negative, while the temperature falls. A sample of the
 * requests brings the prices near; all of them finish.
 */
final class PriceSearch {

  /** The temperature starts at so much of a request's mean best value, and falls by the factor. */
  private static final double HOTTEST = 0.3;

  private static final double COOLING = 0.3;
  private static final double COLDEST = 1e-5;
  private static final double LUKEWARM = 0.01;

  /** The search ends when a temperature lowers the bound by less than this share. */
  private static final double SETTLED = 3e-6;

  /** A sample of so many requests for each quota is enough to bring the prices near. */
  private static final int SAMPLED_PER_QUOTA = 24;

  private static final int STEPS_AT_A_TEMPERATURE = 4;
  private static final int HALVINGS = 12;
  private static final int HOLDINGS = 6;
  private static final double LEAST_DAMPING = 1e-10;

  /** Where nothing is near a tie the curvature is rounding; this stands in for it. */
  private static final double FLATTEST = 1e-6;

  /** A temperature is done with when a step promises less than this share of the value. */
  private static final double SMALL_GAIN = 1e-7;

  private final AllocationProblem problem;
  private final SmoothedDual dual;
  private final int size;
  private final double meanBest;
  private final double[] gradient;
  private final double[][] hessian;
  private final double[][] factors;
  private final double[] right;
  private final int[] free;

  PriceSearch(AllocationProblem problem) {
    this.problem = problem;
    this.dual = new SmoothedDual(problem);
    this.size = problem.quotas();
    this.meanBest =
        Math.max(1, (double) problem.valueWithoutQuotas() / Math.max(1, problem.requests()));
    this.gradient = new double[size];
    this.hessian = new double[size][];
    this.factors = new double[size][];
    for (int quota = 0; quota < size; quota++) {
      hessian[quota] = new double[quota + 1];
      factors[quota] = new double[quota + 1];
    }
    this.right = new double[size];
    this.free = new int[size];
  }

  /**
   * The best prices found from nothing: a sample brings them near, then all requests count.
   *
   * @param wanted asked after each temperature; false ends the search
   */
  QuotaPrices run(Predicate<QuotaPrices> wanted) {
    double[] worths = new double[size];
    int stride = Math.max(1, problem.requests() / Math.max(1, SAMPLED_PER_QUOTA * size));
    double warm = HOTTEST;
    for (; stride > 1 && warm > HOTTEST * COOLING * COOLING * COOLING; warm *= COOLING) {
      descend(worths, warm * meanBest, stride);
    }
    return cool(worths, stride > 1 ? warm : HOTTEST, wanted);
  }

  /** The best prices found near {@code prices}. */
  QuotaPrices refine(double[] prices) {
    double[] worths = new double[size];
    for (int quota = 0; quota < size; quota++) {
      worths[quota] = prices[quota] * problem.capacities[quota];
    }
    return cool(worths, LUKEWARM, _ -> true);
  }

  private QuotaPrices cool(double[] worths, double from, Predicate<QuotaPrices> wanted) {
    QuotaPrices best = QuotaPrices.of(problem, worths);
    boolean going = wanted.test(best);
    for (double share = from; going && share > COLDEST; share *= COOLING) {
      descend(worths, share * meanBest, 1);
      QuotaPrices found = QuotaPrices.of(problem, worths);
      double gain = (double) (best.bound() - found.bound()) / Math.max(1, found.bound());
      best = gain > 0 ? found : best;
      going = wanted.test(best) && (gain > SETTLED || share > LUKEWARM);
    }
    return best;
  }

  private boolean descend(double[] worths, double temperature, int stride) {
    boolean moved = false;
    for (int step = 0; step < STEPS_AT_A_TEMPERATURE; step++) {
      double value = dual.evaluate(worths, temperature, stride, gradient, hessian);
      double promised = direction(worths);
      if (promised < SMALL_GAIN * value || !walk(worths, temperature, stride, value)) {
        return moved;
      }
      moved = true;
    }
    return moved;
  }

  /**
   * Puts the step to the least of the quadratic model into {@code right}, prices that would turn
   * negative held at nothing; returns the gain it promises.
   */
  private double direction(double[] worths) {
    Arrays.fill(right, 0);
    int count = 0;
    for (int quota = 0; quota < size; quota++) {
      if (worths[quota] > 0 || gradient[quota] < 0) {
        free[count++] = quota;
      }
    }
    int before = size + 1;
    for (int round = 0; count < before && round < HOLDINGS; round++) {
      before = count;
      solve(count);
      count = hold(worths, count);
    }
    double promised = 0;
    for (int quota = 0; quota < size; quota++) {
      right[quota] = Math.max(right[quota], -worths[quota]);
      promised -= right[quota] * gradient[quota] / 2;
    }
    return promised;
  }

  /** Solves for the free prices, given what the held ones do. */
  private void solve(int count) {
    double greatest = FLATTEST / meanBest;
    double[] step = new double[count];
    for (int at = 0; at < count; at++) {
      greatest = Math.max(greatest, hessian[free[at]][free[at]]);
      right[free[at]] = 0;
    }
    for (int at = 0; at < count; at++) {
      step[at] = -gradient[free[at]] - heldPart(free[at]);
    }
    double[] solution = step.clone();
    for (double damping = LEAST_DAMPING; !solved(solution, count, damping * greatest); ) {
      damping *= 100;
      System.arraycopy(step, 0, solution, 0, count);
    }
    for (int at = 0; at < count; at++) {
      right[free[at]] = solution[at];
    }
  }

  private double heldPart(int quota) {
    double sum = 0;
    for (int other = 0; other < size; other++) {
      if (right[other] != 0) {
        sum += right[other] * hessian[Math.max(quota, other)][Math.min(quota, other)];
      }
    }
    return sum;
  }

  private boolean solved(double[] solution, int count, double added) {
    for (int at = 0; at < count; at++) {
      double[] from = hessian[free[at]];
      for (int other = 0; other < at; other++) {
        factors[at][other] = from[free[other]];
      }
      factors[at][at] = from[free[at]] + added + Double.MIN_NORMAL;
    }
    return SymmetricSystem.solve(factors, solution, count);
  }

  /** Holds at nothing the prices that would turn negative; returns how many stay free. */
  private int hold(double[] worths, int count) {
    int left = 0;
    for (int at = 0; at < count; at++) {
      int quota = free[at];
      if (worths[quota] + right[quota] < 0) {
        right[quota] = -worths[quota];
      } else {
        free[left++] = quota;
      }
    }
    return left;
  }

  /** Goes along the step, shortened until the smoothed dual falls. */
  private boolean walk(double[] worths, double temperature, int stride, double value) {
    double[] tried = new double[size];
    double length = 1;
    for (int halving = 0; halving < HALVINGS; halving++) {
      for (int quota = 0; quota < size; quota++) {
        tried[quota] = Math.max(0, worths[quota] + length * right[quota]);
      }
      if (dual.value(tried, temperature, stride) < value) {
        System.arraycopy(tried, 0, worths, 0, size);
        return true;
      }
      length /= 2;
    }
    return false;
  }
}
