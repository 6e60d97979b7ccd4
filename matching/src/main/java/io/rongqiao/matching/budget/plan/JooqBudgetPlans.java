package io.rongqiao.matching.budget.plan;

import static io.rongqiao.migrations.schema.Tables.BUDGET_PLAN;
import static io.rongqiao.migrations.schema.Tables.BUDGET_PLAN_ROW;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.budget.AnswerRow;
import io.rongqiao.matching.budget.BudgetAnswer;
import io.rongqiao.matching.budget.BudgetQuestion;
import io.rongqiao.matching.budget.QuotaUse;
import io.rongqiao.matching.budget.Verdict;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.schema.tables.records.BudgetPlanRecord;
import io.rongqiao.migrations.schema.tables.records.BudgetPlanRowRecord;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.Bilingual;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Records;
import org.jooq.UpdateSetMoreStep;
import org.jspecify.annotations.Nullable;

/** {@link BudgetPlans} kept in PostgreSQL. */
public final class JooqBudgetPlans implements BudgetPlans {

  private static final int ROWS_AT_ONCE = 500;

  private final DSLContext db;

  public JooqBudgetPlans(DSLContext db) {
    this.db = db;
  }

  @Override
  public boolean add(
      BudgetPlanId id,
      InstitutionId lender,
      BudgetQuestion question,
      ClientKey key,
      Instant at,
      String actor) {
    return db.insertInto(BUDGET_PLAN)
            .set(BUDGET_PLAN.ID, id.value())
            .set(BUDGET_PLAN.LENDER, lender.value())
            .set(BUDGET_PLAN.CLIENT_KEY, key.value())
            .set(BUDGET_PLAN.QUESTION, JSONB.valueOf(BudgetJson.write(question)))
            .set(BUDGET_PLAN.ORDERED_AT, at)
            .set(BUDGET_PLAN.ORDERED_BY, actor)
            .onConflict(BUDGET_PLAN.LENDER, BUDGET_PLAN.CLIENT_KEY)
            .doNothing()
            .execute()
        == 1;
  }

  @Override
  public Optional<BudgetPlan> find(BudgetPlanId id) {
    return JooqBudgetPlanColumns.plans(db)
        .where(BUDGET_PLAN.ID.eq(id.value()))
        .fetchOptional(Records.mapping(BudgetPlan::new));
  }

  @Override
  public Optional<BudgetPlan> findByKey(InstitutionId lender, ClientKey key) {
    return JooqBudgetPlanColumns.plans(db)
        .where(BUDGET_PLAN.LENDER.eq(lender.value()), BUDGET_PLAN.CLIENT_KEY.eq(key.value()))
        .fetchOptional(Records.mapping(BudgetPlan::new));
  }

  @Override
  public Optional<BudgetPlan> lock(BudgetPlanId id) {
    return JooqBudgetPlanColumns.plans(db)
        .where(BUDGET_PLAN.ID.eq(id.value()))
        .forNoKeyUpdate()
        .fetchOptional(Records.mapping(BudgetPlan::new));
  }

  @Override
  public List<BudgetPlan> newest(InstitutionId lender, @Nullable Place after, int limit) {
    Condition older =
        after == null
            ? noCondition()
            : row(BUDGET_PLAN.ORDERED_AT, BUDGET_PLAN.ID)
                .lt(after.orderedAt(), after.plan().value());
    return JooqBudgetPlanColumns.plans(db)
        .where(BUDGET_PLAN.LENDER.eq(lender.value()), older)
        .orderBy(BUDGET_PLAN.ORDERED_AT.desc(), BUDGET_PLAN.ID.desc())
        .limit(limit)
        .fetch(Records.mapping(BudgetPlan::new));
  }

  @Override
  public int unfinished(InstitutionId lender) {
    return db.fetchCount(
        BUDGET_PLAN,
        BUDGET_PLAN.LENDER.eq(lender.value()),
        BUDGET_PLAN.STATE.in(PlanState.QUEUED.name(), PlanState.RUNNING.name()));
  }

  @Override
  public void wish(BudgetPlanId id, Wish wish) {
    db.update(BUDGET_PLAN)
        .set(BUDGET_PLAN.WISH, wish.name())
        .where(BUDGET_PLAN.ID.eq(id.value()))
        .execute();
  }

  @Override
  public void cancel(BudgetPlanId id, Instant at) {
    db.update(BUDGET_PLAN)
        .set(BUDGET_PLAN.STATE, PlanState.CANCELLED.name())
        .set(BUDGET_PLAN.FINISHED_AT, at)
        .where(BUDGET_PLAN.ID.eq(id.value()), BUDGET_PLAN.STATE.eq(PlanState.QUEUED.name()))
        .execute();
  }

  @Override
  public Optional<Claim> claim(UUID runner, Instant now, Instant until) {
    return db.fetchOptional(
            "SELECT plan, holder, actor FROM claim_budget_plan({0}, {1}, {2}) WHERE plan IS NOT NULL",
            val(runner), val(now, BUDGET_PLAN.ORDERED_AT), val(until, BUDGET_PLAN.ORDERED_AT))
        .map(
            it ->
                new Claim(
                    new BudgetPlanId(it.get(0, UUID.class)),
                    new InstitutionId(it.get(1, UUID.class)),
                    it.get(2, String.class)));
  }

  @Override
  public Optional<Beat> beat(BudgetPlanId id, UUID runner, PlanProgress progress, Instant until) {
    return db.update(BUDGET_PLAN)
        .set(BUDGET_PLAN.LEASED_UNTIL, until)
        .set(BUDGET_PLAN.STAGE, progress.stage().name())
        .set(BUDGET_PLAN.LEADS_READ, progress.leadsRead())
        .set(BUDGET_PLAN.VALUE, amount(progress.value()))
        .set(BUDGET_PLAN.BOUND, amount(progress.bound()))
        .where(held(id, runner))
        .returningResult(JooqBudgetPlanColumns.WISH)
        .fetchOptional(it -> new Beat(it.value1()));
  }

  @Override
  public void release(BudgetPlanId id, UUID runner) {
    db.update(BUDGET_PLAN)
        .set(BUDGET_PLAN.STATE, PlanState.QUEUED.name())
        .set(BUDGET_PLAN.ATTEMPT, BUDGET_PLAN.ATTEMPT.minus(1))
        .setNull(BUDGET_PLAN.RUNNER)
        .setNull(BUDGET_PLAN.LEASED_UNTIL)
        .where(held(id, runner))
        .execute();
  }

  @Override
  public boolean finish(
      BudgetPlanId id, UUID runner, BudgetAnswer answer, boolean stopped, Instant at) {
    boolean isHeld =
        over(PlanState.DONE, at)
                .set(BUDGET_PLAN.STOPPED, stopped)
                .set(BUDGET_PLAN.STAGE, PlanProgress.Stage.DONE.name())
                .set(BUDGET_PLAN.LEADS_READ, answer.totals().leads())
                .set(BUDGET_PLAN.VALUE, answer.totals().plan().expected().amount())
                .set(BUDGET_PLAN.BOUND, answer.totals().bound().amount())
                .set(BUDGET_PLAN.TOTALS, JSONB.valueOf(BudgetJson.write(answer.totals())))
                .set(BUDGET_PLAN.QUOTAS, JSONB.valueOf(BudgetJson.write(answer.quotas())))
                .where(held(id, runner))
                .execute()
            == 1;
    if (isHeld) {
      keepRows(id, answer.rows());
    }
    return isHeld;
  }

  @Override
  public boolean fail(BudgetPlanId id, UUID runner, Bilingual why, Instant at) {
    return over(PlanState.FAILED, at)
            .set(BUDGET_PLAN.FAILURE_ZH, why.zh())
            .set(BUDGET_PLAN.FAILURE_EN, why.en())
            .where(held(id, runner))
            .execute()
        == 1;
  }

  @Override
  public boolean abandon(BudgetPlanId id, UUID runner, Instant at) {
    return over(PlanState.CANCELLED, at).where(held(id, runner)).execute() == 1;
  }

  @Override
  public List<QuotaUse> quotas(BudgetPlanId id) {
    return db.select(BUDGET_PLAN.QUOTAS)
        .from(BUDGET_PLAN)
        .where(BUDGET_PLAN.ID.eq(id.value()), BUDGET_PLAN.QUOTAS.isNotNull())
        .fetchOptional(it -> BudgetJson.quotas(it.value1().data()))
        .orElse(List.of());
  }

  @Override
  public List<PlacedRow> rows(BudgetPlanId id, int from, @Nullable Boolean offered, int limit) {
    return db.select(
            BUDGET_PLAN_ROW.POSITION,
            BUDGET_PLAN_ROW.DOCUMENT.convertFrom(json -> BudgetJson.row(json.data())))
        .from(BUDGET_PLAN_ROW)
        .where(
            BUDGET_PLAN_ROW.PLAN.eq(id.value()),
            BUDGET_PLAN_ROW.POSITION.ge(from),
            isOffered(offered))
        .orderBy(BUDGET_PLAN_ROW.POSITION)
        .limit(limit)
        .fetch(Records.mapping(PlacedRow::new));
  }

  private void keepRows(BudgetPlanId id, List<AnswerRow> rows) {
    List<BudgetPlanRowRecord> records = new ArrayList<>();
    for (int place = 0; place < rows.size(); place++) {
      records.add(
          new BudgetPlanRowRecord(
              id.value(),
              place,
              rows.get(place).verdict().name(),
              JSONB.valueOf(BudgetJson.write(rows.get(place)))));
      if (records.size() == ROWS_AT_ONCE || place + 1 == rows.size()) {
        db.batchInsert(records).execute();
        records.clear();
      }
    }
  }

  private UpdateSetMoreStep<BudgetPlanRecord> over(PlanState state, Instant at) {
    return db.update(BUDGET_PLAN)
        .set(BUDGET_PLAN.STATE, state.name())
        .set(BUDGET_PLAN.FINISHED_AT, at)
        .setNull(BUDGET_PLAN.RUNNER)
        .setNull(BUDGET_PLAN.LEASED_UNTIL);
  }

  private static Condition held(BudgetPlanId id, UUID runner) {
    return BUDGET_PLAN
        .ID
        .eq(id.value())
        .and(BUDGET_PLAN.RUNNER.eq(runner))
        .and(BUDGET_PLAN.STATE.eq(PlanState.RUNNING.name()));
  }

  private static Condition isOffered(@Nullable Boolean offered) {
    if (offered == null) {
      return noCondition();
    }
    return offered
        ? BUDGET_PLAN_ROW.VERDICT.eq(Verdict.CHOSEN.name())
        : BUDGET_PLAN_ROW.VERDICT.ne(Verdict.CHOSEN.name());
  }

  private static @Nullable BigDecimal amount(@Nullable Money money) {
    return money == null ? null : money.amount();
  }
}
