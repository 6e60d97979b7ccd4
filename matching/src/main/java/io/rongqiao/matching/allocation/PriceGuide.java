package io.rongqiao.matching.allocation;

import java.util.Arrays;

/**
 * Builds an assignment along prices: requests that lose most by not getting their best choose
 * first, then what is left over is filled, step by step accepting what the prices hold dear.
 */
final class PriceGuide {

  /** The fill accepts a loss at the prices of these shares of the mean value in turn. */
  private static final double[] ACCEPTED = {0.01, 0.05, 0.2, 1, Double.POSITIVE_INFINITY};

  /** One request in so many waits for new prices, and at least so many for each quota. */
  private static final int LATER = 10;

  private static final int FEW = 2;

  /**
   * So much of a request's worth counts beside its regret: when regrets are small the large choose
   * first, since small ones fill what is left with less loss.
   */
  private static final double LARGE_FIRST = 0.01;

  private final AllocationProblem problem;
  private final double[] prices;
  private final double[] reduced;
  private final double meanBest;

  PriceGuide(AllocationProblem problem, double[] prices) {
    this.problem = problem;
    this.prices = prices;
    this.reduced = new double[problem.candidates()];
    for (int candidate = 0; candidate < reduced.length; candidate++) {
      reduced[candidate] = problem.reducedValue(candidate, prices);
    }
    this.meanBest = (double) problem.valueWithoutQuotas() / Math.max(1, problem.requests());
  }

  Assignment build() {
    Assignment assignment = new Assignment(problem);
    int[] order = byRegret();
    settle(assignment, order);
    for (double accepted : ACCEPTED) {
      fill(assignment, order, accepted * meanBest);
    }
    return assignment;
  }

  /** Gives those who care most their best, and prices what remains anew for the others. */
  private void settle(Assignment assignment, int[] order) {
    int sure = order.length - Math.max(order.length / LATER, FEW * problem.quotas());
    int[] later = new int[order.length];
    int count = 0;
    for (int at = 0; at < order.length; at++) {
      int request = order[at];
      int best = best(request);
      if (at < sure && (best == Assignment.NONE || assignment.fits(best))) {
        assignment.give(request, best);
      } else if (2 * sure > order.length) {
        later[count++] = request;
      } else {
        assignment.give(request, bestThatFits(assignment, request));
      }
    }
    if (count > 0) {
      settleLater(assignment, Arrays.copyOf(later, count));
    }
  }

  private void settleLater(Assignment assignment, int[] later) {
    AllocationProblem rest = problem.rest(later, assignment);
    double[] newPrices = new PriceSearch(rest).refine(prices).prices();
    PriceGuide guide = new PriceGuide(rest, newPrices);
    Assignment part = new Assignment(rest);
    guide.settle(part, guide.byRegret());
    for (int at = 0; at < later.length; at++) {
      assignment.give(later[at], problem.candidateOf(later[at], rest, part.chosen(at)));
    }
  }

  private int best(int request) {
    int best = Assignment.NONE;
    double most = 0;
    int end = problem.firstCandidate[request + 1];
    for (int candidate = problem.firstCandidate[request]; candidate < end; candidate++) {
      if (reduced[candidate] > most) {
        best = candidate;
        most = reduced[candidate];
      }
    }
    return best;
  }

  /** Requests, those first that lose most when they get only their second best. */
  private int[] byRegret() {
    long[] keys = new long[problem.requests()];
    for (int request = 0; request < keys.length; request++) {
      double share = Math.min(1, regret(request) / (meanBest * 4));
      long rank = Math.round((1 - share) * Integer.MAX_VALUE);
      keys[request] = rank << Integer.SIZE | request;
    }
    Arrays.sort(keys);
    int[] order = new int[keys.length];
    for (int at = 0; at < order.length; at++) {
      order[at] = (int) keys[at];
    }
    return order;
  }

  private double regret(int request) {
    double best = 0;
    double second = Double.NEGATIVE_INFINITY;
    long worth = 0;
    int end = problem.firstCandidate[request + 1];
    for (int candidate = problem.firstCandidate[request]; candidate < end; candidate++) {
      double own = reduced[candidate];
      second = Math.max(second, Math.min(best, own));
      best = Math.max(best, own);
      worth = Math.max(worth, problem.values[candidate]);
    }
    return LARGE_FIRST * worth + (second == Double.NEGATIVE_INFINITY ? 0 : best - second);
  }

  private int bestThatFits(Assignment assignment, int request) {
    int best = Assignment.NONE;
    double most = 0;
    int end = problem.firstCandidate[request + 1];
    for (int candidate = problem.firstCandidate[request]; candidate < end; candidate++) {
      if (reduced[candidate] > most && assignment.fits(candidate)) {
        best = candidate;
        most = reduced[candidate];
      }
    }
    return best;
  }

  private void fill(Assignment assignment, int[] order, double accepted) {
    for (int request : order) {
      int had = assignment.release(request);
      double least = (had == Assignment.NONE ? 0 : reduced[had]) - accepted;
      int best = had;
      int end = problem.firstCandidate[request + 1];
      for (int candidate = problem.firstCandidate[request]; candidate < end; candidate++) {
        if (problem.values[candidate] > assignment.valueOf(best)
            && reduced[candidate] >= least
            && assignment.fits(candidate)) {
          best = candidate;
        }
      }
      assignment.give(request, best);
    }
  }
}
