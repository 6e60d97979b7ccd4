package io.rongqiao.matching.allocation;

/**
 * Finds the best assignment of a few requests while all others keep what they have: depth first
 * over their options in order of regret. The regrets of a better assignment stay below what the
 * present one wastes, in regret and in priced room left over, and that cuts the search short.
 */
final class RegretSearch {

  private final AllocationProblem problem;
  private final Options options;
  private final int[] seen;
  private int stamp;

  private final Assignment assignment;
  private int[] group = new int[0];
  private int size;
  private int[] best = new int[0];
  private long bestValue;
  private double budget;
  private long nodes;

  RegretSearch(AllocationProblem problem, Options options, Assignment assignment) {
    this.problem = problem;
    this.options = options;
    this.assignment = assignment;
    this.seen = new int[problem.quotas()];
  }

  /**
   * Gives the requests in {@code members} the best options that are found.
   *
   * @param mostNodes how many choices to try at most
   * @return whether the search was complete, so that nothing better exists among the options
   */
  boolean improve(int[] members, int count, long mostNodes) {
    group = members;
    size = count;
    best = best.length < count ? new int[count] : best;
    long before = assignment.value();
    for (int at = 0; at < count; at++) {
      best[at] = assignment.release(group[at]);
    }
    long released = before - assignment.value();
    bestValue = before;
    budget = roomWorth() - released;
    for (int at = 0; at < count; at++) {
      budget += options.bestReduced[group[at]];
    }
    nodes = mostNodes;
    descend(0, 0);
    for (int at = 0; at < count; at++) {
      assignment.give(group[at], best[at]);
    }
    return nodes > 0;
  }

  /** What the room left is worth at the prices, in the quotas that the group can use. */
  private double roomWorth() {
    stamp++;
    double worth = 0;
    for (int at = 0; at < size; at++) {
      for (int option = options.first[group[at]]; option < options.first[group[at] + 1]; option++) {
        worth += unseenRoom(options.candidates[option]);
      }
    }
    return worth;
  }

  private double unseenRoom(int candidate) {
    double worth = 0;
    if (candidate != Assignment.NONE) {
      for (int use = problem.firstUse[candidate]; use < problem.firstUse[candidate + 1]; use++) {
        int quota = problem.usedQuotas[use];
        if (seen[quota] != stamp) {
          seen[quota] = stamp;
          worth += options.prices[quota] * assignment.left(quota);
        }
      }
    }
    return worth;
  }

  private void descend(int depth, double regret) {
    if (depth == size) {
      if (assignment.value() > bestValue) {
        budget -= assignment.value() - bestValue;
        bestValue = assignment.value();
        for (int at = 0; at < size; at++) {
          best[at] = assignment.chosen(group[at]);
        }
      }
      return;
    }
    int request = group[depth];
    for (int option = options.first[request]; option < options.first[request + 1]; option++) {
      double total = regret + options.regrets[option];
      if (total >= budget || --nodes < 0) {
        return;
      }
      int candidate = options.candidates[option];
      if (candidate == Assignment.NONE || assignment.fits(candidate)) {
        assignment.give(request, candidate);
        descend(depth + 1, total);
        assignment.release(request);
      }
    }
  }
}
