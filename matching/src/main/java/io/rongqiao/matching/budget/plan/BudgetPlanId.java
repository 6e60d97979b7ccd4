package io.rongqiao.matching.budget.plan;

import java.util.UUID;

/** Names a plan for a budget. */
public record BudgetPlanId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
