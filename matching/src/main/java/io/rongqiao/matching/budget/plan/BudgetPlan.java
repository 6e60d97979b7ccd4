package io.rongqiao.matching.budget.plan;

import io.rongqiao.matching.budget.BudgetAnswer;
import io.rongqiao.matching.budget.BudgetQuestion;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.policy.Bilingual;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A lender's question as a job, with what has become of it.
 *
 * @param wish what the lender asked for meanwhile
 * @param progress how far it is; none before it began
 * @param totals the sums of the answer; none before there is one
 * @param failure why it failed
 */
public record BudgetPlan(
    BudgetPlanId id,
    InstitutionId lender,
    BudgetQuestion question,
    PlanState state,
    @Nullable Wish wish,
    Course course,
    @Nullable PlanProgress progress,
    BudgetAnswer.@Nullable Totals totals,
    @Nullable Bilingual failure) {

  /**
   * When what happened.
   *
   * @param attempt how often a process has begun it
   * @param stopped whether the lender ended the search
   */
  public record Course(
      Instant orderedAt,
      String orderedBy,
      @Nullable Instant startedAt,
      @Nullable Instant finishedAt,
      int attempt,
      boolean stopped) {}
}
