package io.rongqiao.api.budget;

import io.micronaut.context.annotation.Factory;
import io.rongqiao.matching.budget.plan.BudgetPlans;
import io.rongqiao.matching.budget.plan.EndBudgetPlan;
import io.rongqiao.matching.budget.plan.GuaranteeRooms;
import io.rongqiao.matching.budget.plan.JooqBudgetPlans;
import io.rongqiao.matching.budget.plan.JooqGuaranteeRooms;
import io.rongqiao.matching.budget.plan.OrderBudgetPlan;
import io.rongqiao.matching.budget.plan.RunBudgetPlan;
import io.rongqiao.matching.guarantee.programme.Programmes;
import io.rongqiao.matching.lead.Leads;
import io.rongqiao.matching.product.Institutions;
import io.rongqiao.matching.product.Products;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.consent.Consents;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.policy.BusinessDate;
import io.rongqiao.scoring.profile.Assessments;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** Who is made of what, in plans for a budget. */
@Factory
final class BudgetWiring {

  @Singleton
  BudgetPlans budgetPlans(JdbcTransactions transactions) {
    return new JooqBudgetPlans(transactions.dsl());
  }

  @Singleton
  GuaranteeRooms guaranteeRooms(JdbcTransactions transactions, Programmes programmes) {
    return new JooqGuaranteeRooms(transactions.dsl(), programmes);
  }

  @Singleton
  OrderBudgetPlan orderBudgetPlan(
      Transactions transactions, BudgetPlans plans, Supplier<UUID> ids, Clock clock) {
    return new OrderBudgetPlan(transactions, plans, ids, clock);
  }

  @Singleton
  EndBudgetPlan endBudgetPlan(
      Transactions transactions, BudgetPlans plans, Outbox outbox, Clock clock) {
    return new EndBudgetPlan(transactions, plans, outbox, clock);
  }

  @Singleton
  RunBudgetPlan.Sources planSources(
      Leads leads,
      Products products,
      Enterprises enterprises,
      Consents consents,
      Assessments assessments) {
    return new RunBudgetPlan.Sources(leads, products, enterprises, consents, assessments);
  }

  @Singleton
  RunBudgetPlan runBudgetPlan(
      Transactions transactions,
      BudgetPlans plans,
      RunBudgetPlan.Sources sources,
      GuaranteeRooms rooms,
      Outbox outbox,
      Clock clock,
      BusinessDate businessDate) {
    return new RunBudgetPlan(transactions, plans, sources, rooms, outbox, clock, businessDate);
  }

  @Singleton
  PlanRunner planRunner(RunBudgetPlan run, Supplier<UUID> ids) {
    return new PlanRunner(run, ids.get());
  }

  @Singleton
  BudgetDesk budgetDesk(
      Transactions transactions,
      BudgetPlans plans,
      Leads leads,
      GuaranteeRooms rooms,
      Enterprises enterprises,
      Programmes programmes,
      Institutions institutions,
      BusinessDate businessDate,
      Clock clock) {
    return new BudgetDesk(
        transactions,
        plans,
        leads,
        rooms,
        new BudgetNames(enterprises, programmes, institutions),
        businessDate,
        clock);
  }
}
