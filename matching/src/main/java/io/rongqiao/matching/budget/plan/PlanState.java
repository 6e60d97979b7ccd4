package io.rongqiao.matching.budget.plan;

/** Where a plan stands. */
public enum PlanState {
  QUEUED,
  RUNNING,
  /** It is answered. */
  DONE,
  FAILED,
  /** The lender called it off. */
  CANCELLED;

  /** Whether nothing happens to it any more. */
  public boolean isOver() {
    return this == DONE || this == FAILED || this == CANCELLED;
  }
}
