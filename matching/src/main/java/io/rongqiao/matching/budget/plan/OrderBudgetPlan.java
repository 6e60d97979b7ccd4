package io.rongqiao.matching.budget.plan;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.budget.BudgetQuestion;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** A lender asks for a plan; whichever process is free works it out. */
public final class OrderBudgetPlan {

  /** No lender keeps others waiting with more plans than this. */
  private static final int MOST_UNFINISHED = 5;

  private final Transactions transactions;
  private final BudgetPlans plans;
  private final Supplier<UUID> ids;
  private final Clock clock;

  public OrderBudgetPlan(
      Transactions transactions, BudgetPlans plans, Supplier<UUID> ids, Clock clock) {
    this.transactions = transactions;
    this.plans = plans;
    this.ids = ids;
    this.clock = clock;
  }

  /** Orders a plan; the same key again tells what came of the first. */
  public Outcome order(InstitutionId lender, String actor, BudgetQuestion question, ClientKey key) {
    return transactions.call(
        new Access.Institution(lender.value(), actor),
        () -> {
          Optional<BudgetPlan> before = plans.findByKey(lender, key);
          if (before.isEmpty()) {
            if (plans.unfinished(lender) >= MOST_UNFINISHED) {
              return new Outcome.TooManyUnfinished(MOST_UNFINISHED);
            }
            plans.add(
                new BudgetPlanId(ids.get()),
                lender,
                question,
                key,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor);
          }
          BudgetPlan plan = plans.findByKey(lender, key).orElseThrow();
          return plan.question().equals(question)
              ? new Outcome.Ordered(plan)
              : new Outcome.KeyReused();
        });
  }

  /** What came of an order. */
  public sealed interface Outcome {

    /** It waits, now or since it was ordered before. */
    record Ordered(BudgetPlan plan) implements Outcome {}

    /** The key stands for another question. */
    record KeyReused() implements Outcome {}

    /** So many of the lender's plans are not over yet. */
    record TooManyUnfinished(int most) implements Outcome {}
  }
}
