package io.rongqiao.matching.allocation;

import java.util.Arrays;

/**
 * What is still open at the best prices: for each request its options, to go without among them, in
 * order of regret, which is what choosing the option loses against the request's best. Options that
 * lose more than a given amount are left out; by weak duality none of them belongs to a better
 * assignment where that amount is the gap.
 */
final class Options {

  final double[] prices;
  final double[] bestReduced;
  final int[] first;
  final int[] candidates;
  final double[] regrets;
  final int[] open;

  private Options(
      double[] prices, double[] bestReduced, int[] first, int[] candidates, double[] regrets) {
    this.prices = prices;
    this.bestReduced = bestReduced;
    this.first = first;
    this.candidates = candidates;
    this.regrets = regrets;
    this.open = openOnes(first);
  }

  /** The options of all requests that lose no more than {@code most}. */
  static Options of(AllocationProblem problem, double[] prices, double most) {
    int[] first = new int[problem.requests() + 1];
    double[] best = new double[problem.requests()];
    int[] candidates = new int[problem.candidates() + problem.requests()];
    double[] regrets = new double[candidates.length];
    int count = 0;
    for (int request = 0; request < problem.requests(); request++) {
      int start = count;
      candidates[count] = Assignment.NONE;
      regrets[count++] = 0;
      for (int own = problem.firstCandidate[request];
          own < problem.firstCandidate[request + 1];
          own++) {
        candidates[count] = own;
        regrets[count] = problem.reducedValue(own, prices);
        best[request] = Math.max(best[request], regrets[count++]);
      }
      count = keep(candidates, regrets, start, count, best[request], most);
      first[request + 1] = count;
    }
    return new Options(
        prices, best, first, Arrays.copyOf(candidates, count), Arrays.copyOf(regrets, count));
  }

  /** Turns reduced values into regrets, drops what loses too much, and sorts; returns the end. */
  private static int keep(
      int[] candidates, double[] regrets, int start, int end, double best, double most) {
    int left = start;
    for (int at = start; at < end; at++) {
      double regret = best - regrets[at];
      int candidate = candidates[at];
      if (regret <= most) {
        int place = left++;
        while (place > start && regrets[place - 1] > regret) {
          regrets[place] = regrets[place - 1];
          candidates[place] = candidates[place - 1];
          place--;
        }
        regrets[place] = regret;
        candidates[place] = candidate;
      }
    }
    return left;
  }

  private static int[] openOnes(int[] first) {
    int[] open = new int[first.length - 1];
    int count = 0;
    for (int request = 0; request + 1 < first.length; request++) {
      if (first[request + 1] - first[request] > 1) {
        open[count++] = request;
      }
    }
    return Arrays.copyOf(open, count);
  }
}
