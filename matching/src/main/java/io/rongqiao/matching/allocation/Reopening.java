package io.rongqiao.matching.allocation;

import java.util.SplittableRandom;

/**
 * Improves an assignment by settling a good part of it anew, exactly or nearly so, while the rest
 * keeps what it has. Which part is the seed's choice.
 */
final class Reopening {

  private static final int GROUP = 28;
  private static final int PARTS = 60;

  private final AllocationProblem problem;
  private final double[] prices;
  private final SplittableRandom chance;

  Reopening(AllocationProblem problem, double[] prices, SplittableRandom chance) {
    this.problem = problem;
    this.prices = prices;
    this.chance = chance;
  }

  /** Reopens a group in {@code assignment}, which is better afterwards or the same. */
  void improve(Assignment assignment) {
    improve(assignment, draw(GROUP), PARTS);
  }

  /** Reopens these requests, looking at no more than so many parts. */
  void improve(Assignment assignment, int[] group, int parts) {
    int[] had = new int[group.length];
    long before = assignment.value();
    for (int at = 0; at < group.length; at++) {
      had[at] = assignment.release(group[at]);
    }
    AllocationProblem rest = problem.rest(group, assignment);
    Assignment start = new Assignment(rest);
    for (int at = 0; at < group.length; at++) {
      start.give(at, inRest(rest, at, group[at], had[at]));
    }
    Branching branching = new Branching(rest, start);
    branching.search(new PriceSearch(rest).refine(prices), parts, (_, _) -> true);
    for (int at = 0; at < group.length; at++) {
      int chosen = branching.best().chosen(at);
      assignment.give(group[at], problem.candidateOf(group[at], rest, chosen));
    }
    if (assignment.value() < before) {
      throw new IllegalStateException("Reopening lost %d".formatted(before - assignment.value()));
    }
  }

  /** Draws so many requests, or all, in any order. */
  int[] draw(int size) {
    int[] all = new int[problem.requests()];
    int[] group = new int[Math.min(size, all.length)];
    for (int request = 0; request < all.length; request++) {
      all[request] = request;
    }
    for (int at = 0; at < group.length; at++) {
      int other = at + chance.nextInt(all.length - at);
      group[at] = all[other];
      all[other] = all[at];
    }
    return group;
  }

  private int inRest(AllocationProblem rest, int at, int request, int candidate) {
    for (int own = rest.firstCandidate[at]; own < rest.firstCandidate[at + 1]; own++) {
      if (problem.candidateOf(request, rest, own) == candidate) {
        return own;
      }
    }
    return Assignment.NONE;
  }
}
