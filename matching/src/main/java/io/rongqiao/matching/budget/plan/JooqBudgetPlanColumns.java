package io.rongqiao.matching.budget.plan;

import static io.rongqiao.migrations.schema.Tables.BUDGET_PLAN;
import static org.jooq.impl.DSL.row;

import io.rongqiao.matching.budget.BudgetAnswer;
import io.rongqiao.matching.budget.BudgetQuestion;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.Bilingual;
import java.math.BigDecimal;
import java.util.Currency;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record9;
import org.jooq.SelectField;
import org.jooq.SelectJoinStep;
import org.jspecify.annotations.Nullable;

/** How a plan stands in its row. */
final class JooqBudgetPlanColumns {

  private static final Field<BudgetPlanId> ID = BUDGET_PLAN.ID.convertFrom(BudgetPlanId::new);
  private static final Field<InstitutionId> LENDER =
      BUDGET_PLAN.LENDER.convertFrom(InstitutionId::new);
  private static final Field<BudgetQuestion> QUESTION =
      BUDGET_PLAN.QUESTION.convertFrom(json -> BudgetJson.question(json.data()));
  private static final Field<PlanState> STATE = BUDGET_PLAN.STATE.convertFrom(PlanState::valueOf);
  static final Field<Wish> WISH = BUDGET_PLAN.WISH.convertFrom(JooqBudgetPlanColumns::wish);
  private static final SelectField<BudgetPlan.Course> COURSE =
      row(
              BUDGET_PLAN.ORDERED_AT,
              BUDGET_PLAN.ORDERED_BY,
              BUDGET_PLAN.STARTED_AT,
              BUDGET_PLAN.FINISHED_AT,
              BUDGET_PLAN.ATTEMPT,
              BUDGET_PLAN.STOPPED)
          .mapping(BudgetPlan.Course::new);
  private static final SelectField<PlanProgress> PROGRESS =
      row(
              BUDGET_PLAN.STAGE,
              BUDGET_PLAN.LEADS_READ,
              BUDGET_PLAN.VALUE,
              BUDGET_PLAN.BOUND,
              BUDGET_PLAN.CURRENCY.convertFrom(Currency::getInstance))
          .mapping(JooqBudgetPlanColumns::progress);
  private static final Field<BudgetAnswer.Totals> TOTALS =
      BUDGET_PLAN.TOTALS.convertFrom(JooqBudgetPlanColumns::totals);
  private static final SelectField<Bilingual> FAILURE =
      row(BUDGET_PLAN.FAILURE_ZH, BUDGET_PLAN.FAILURE_EN).mapping(JooqBudgetPlanColumns::text);

  private JooqBudgetPlanColumns() {}

  /** All plans that the unit of work sees. */
  static SelectJoinStep<
          Record9<
              BudgetPlanId,
              InstitutionId,
              BudgetQuestion,
              PlanState,
              Wish,
              BudgetPlan.Course,
              PlanProgress,
              BudgetAnswer.Totals,
              Bilingual>>
      plans(DSLContext db) {
    return db.select(ID, LENDER, QUESTION, STATE, WISH, COURSE, PROGRESS, TOTALS, FAILURE)
        .from(BUDGET_PLAN);
  }

  private static @Nullable PlanProgress progress(
      @Nullable String stage,
      int leadsRead,
      @Nullable BigDecimal value,
      @Nullable BigDecimal bound,
      Currency currency) {
    return stage == null
        ? null
        : new PlanProgress(
            PlanProgress.Stage.valueOf(stage),
            leadsRead,
            value == null ? null : new Money(value, currency),
            bound == null ? null : new Money(bound, currency));
  }

  private static @Nullable Wish wish(@Nullable String word) {
    return word == null ? null : Wish.valueOf(word);
  }

  private static BudgetAnswer.@Nullable Totals totals(@Nullable JSONB json) {
    return json == null ? null : BudgetJson.totals(json.data());
  }

  private static @Nullable Bilingual text(@Nullable String zh, @Nullable String en) {
    return zh == null || en == null ? null : new Bilingual(zh, en);
  }
}
