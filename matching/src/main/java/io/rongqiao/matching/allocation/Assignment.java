package io.rongqiao.matching.allocation;

import java.util.Arrays;

/** Which candidate each request has so far, and what is left of the quotas. Never overdrawn. */
final class Assignment {

  /** A request that goes without. */
  static final int NONE = -1;

  private final AllocationProblem problem;
  private final int[] chosen;
  private final long[] left;
  private long value;

  Assignment(AllocationProblem problem) {
    this.problem = problem;
    this.chosen = new int[problem.requests()];
    Arrays.fill(chosen, NONE);
    this.left = problem.capacities.clone();
  }

  private Assignment(Assignment other) {
    this.problem = other.problem;
    this.chosen = other.chosen.clone();
    this.left = other.left.clone();
    this.value = other.value;
  }

  Assignment copy() {
    return new Assignment(this);
  }

  /** Becomes the same as {@code other}, of the same problem. */
  void become(Assignment other) {
    System.arraycopy(other.chosen, 0, chosen, 0, chosen.length);
    System.arraycopy(other.left, 0, left, 0, left.length);
    value = other.value;
  }

  int chosen(int request) {
    return chosen[request];
  }

  long left(int quota) {
    return left[quota];
  }

  long value() {
    return value;
  }

  long valueOf(int candidate) {
    return candidate == NONE ? 0 : problem.values[candidate];
  }

  /** Whether the quotas have room for {@code candidate} as they stand. */
  boolean fits(int candidate) {
    for (int use = problem.firstUse[candidate]; use < problem.firstUse[candidate + 1]; use++) {
      if (problem.usedAmounts[use] > left[problem.usedQuotas[use]]) {
        return false;
      }
    }
    return true;
  }

  /** Takes from {@code request} what it has; returns it. */
  int release(int request) {
    int had = chosen[request];
    if (had != NONE) {
      draw(had, -1);
      value -= problem.values[had];
      chosen[request] = NONE;
    }
    return had;
  }

  /** Gives {@code candidate}, which must fit, to {@code request}, which must have nothing. */
  void give(int request, int candidate) {
    if (candidate != NONE) {
      draw(candidate, 1);
      value += problem.values[candidate];
      chosen[request] = candidate;
    }
  }

  private void draw(int candidate, int sign) {
    for (int use = problem.firstUse[candidate]; use < problem.firstUse[candidate + 1]; use++) {
      left[problem.usedQuotas[use]] -= sign * problem.usedAmounts[use];
    }
  }
}
