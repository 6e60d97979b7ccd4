package io.rongqiao.matching.budget.plan;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** A lender ends the search for a better plan, or calls the plan off. */
public final class EndBudgetPlan {

  private final Transactions transactions;
  private final BudgetPlans plans;
  private final Outbox outbox;
  private final Clock clock;

  public EndBudgetPlan(Transactions transactions, BudgetPlans plans, Outbox outbox, Clock clock) {
    this.transactions = transactions;
    this.plans = plans;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Notes the wish, which the process at work hears within a second or so; one that nobody works on
   * is called off at once. The same wish again changes nothing.
   */
  public Outcome end(InstitutionId lender, String actor, BudgetPlanId id, Wish wish) {
    return transactions.call(
        new Access.Institution(lender.value(), actor),
        () -> plans.lock(id).map(plan -> end(plan, wish)).orElseGet(Outcome.NoSuchPlan::new));
  }

  private Outcome end(BudgetPlan plan, Wish wish) {
    if (plan.state().isOver()) {
      return new Outcome.Over(plan);
    }
    if (plan.state() == PlanState.QUEUED && wish == Wish.CANCEL) {
      plans.cancel(plan.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
      BudgetPlan cancelled = plans.find(plan.id()).orElseThrow();
      outbox.append(PlanFacts.ended(cancelled));
      return new Outcome.Noted(cancelled);
    }
    plans.wish(plan.id(), plan.wish() == Wish.CANCEL ? Wish.CANCEL : wish);
    return new Outcome.Noted(plans.find(plan.id()).orElseThrow());
  }

  /** What came of the wish. */
  public sealed interface Outcome {

    /** It is noted, or done already. */
    record Noted(BudgetPlan plan) implements Outcome {}

    /** The plan is over, so there is nothing to end. */
    record Over(BudgetPlan plan) implements Outcome {}

    /** No such plan is the lender's. */
    record NoSuchPlan() implements Outcome {}
  }
}
