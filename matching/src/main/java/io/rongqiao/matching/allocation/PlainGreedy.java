package io.rongqiao.matching.allocation;

/**
 * What one would do by hand: requests come in a given order, and each gets the candidate that is
 * worth most among those that still fit. Stands beside an allocation to show what it is worth.
 */
public final class PlainGreedy {

  private PlainGreedy() {}

  /** Serves the requests in {@code order}. */
  public static Filled fill(AllocationProblem problem, int[] order) {
    Assignment assignment = new Assignment(problem);
    for (int request : order) {
      assignment.give(request, mostThatFits(problem, assignment, request));
    }
    return new Filled(new Allocation.Choices(problem, assignment), assignment.value());
  }

  private static int mostThatFits(AllocationProblem problem, Assignment assignment, int request) {
    int best = Assignment.NONE;
    int end = problem.firstCandidate[request + 1];
    for (int candidate = problem.firstCandidate[request]; candidate < end; candidate++) {
      if (problem.values[candidate] > assignment.valueOf(best) && assignment.fits(candidate)) {
        best = candidate;
      }
    }
    return best;
  }

  /** Who got what, and what that is worth together. */
  public record Filled(Allocation.Choices choices, long value) {}
}
