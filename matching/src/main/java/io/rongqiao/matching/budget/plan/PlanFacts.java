package io.rongqiao.matching.budget.plan;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.matching.budget.BudgetAnswer;
import io.rongqiao.migrations.outbox.Fact;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.util.Optional;

/** The facts that are published about plans: that one is over, and its sums; of no enterprise. */
final class PlanFacts {

  private static final String TOPIC = "matching.budget-plans.v1";
  private static final String ENDED = "io.rongqiao.matching.budget-plan-ended.v1";

  private PlanFacts() {}

  static Fact ended(BudgetPlan plan) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("planId", plan.id().toString())
            .put("lender", plan.lender().toString())
            .put("state", plan.state().name())
            .put("stopped", plan.course().stopped());
    BudgetAnswer.Totals totals = plan.totals();
    if (totals != null) {
      json.put("offers", totals.plan().offers());
      json.set("offered", money(totals.plan().offered()));
      json.set("expected", money(totals.plan().expected()));
      json.set("bound", money(totals.bound()));
    }
    Instant at = Optional.ofNullable(plan.course().finishedAt()).orElseThrow();
    return new Fact(TOPIC, plan.lender().toString(), ENDED, json.toString(), at);
  }

  private static ObjectNode money(Money money) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("amount", money.amount().toPlainString())
        .put("currency", money.currency().getCurrencyCode());
  }
}
