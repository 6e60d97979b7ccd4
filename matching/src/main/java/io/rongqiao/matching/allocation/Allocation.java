package io.rongqiao.matching.allocation;

/**
 * Who gets what.
 *
 * @param value what the chosen candidates are worth together
 * @param bound no allocation is worth more
 * @param prices what more of a quota would be worth
 */
public record Allocation(
    AllocationProblem problem, Choices choices, long value, long bound, QuotaPrices prices) {

  /** The part of the bound that is not reached; nothing better exists beyond it. */
  public double gap() {
    return AllocationProgress.gap(value, bound);
  }

  /** What is drawn from a quota. */
  public long drawn(int quota) {
    return choices.drawn(quota);
  }

  /** For each request the place of the chosen candidate among those listed for it. */
  public static final class Choices {

    private final int[] labels;
    private final long[] drawn;

    Choices(AllocationProblem problem, Assignment assignment) {
      labels = new int[problem.requests()];
      drawn = new long[problem.quotas()];
      for (int request = 0; request < labels.length; request++) {
        int chosen = assignment.chosen(request);
        labels[request] = chosen == Assignment.NONE ? -1 : problem.labelOf(chosen);
      }
      for (int quota = 0; quota < drawn.length; quota++) {
        drawn[quota] = problem.capacities[quota] - assignment.left(quota);
      }
    }

    /** The place of the request's candidate, the first being 0; negative if it goes without. */
    public int of(int request) {
      return labels[request];
    }

    /** What these choices draw from a quota. */
    public long drawn(int quota) {
      return drawn[quota];
    }
  }
}
