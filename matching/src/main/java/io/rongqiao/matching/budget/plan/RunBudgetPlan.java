package io.rongqiao.matching.budget.plan;

import io.rongqiao.matching.budget.BudgetAnswer;
import io.rongqiao.matching.budget.BudgetOutcome;
import io.rongqiao.matching.budget.Contender;
import io.rongqiao.matching.budget.GuaranteeRoom;
import io.rongqiao.matching.budget.PlanBudget;
import io.rongqiao.matching.lead.Leads;
import io.rongqiao.matching.product.Products;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.consent.Consents;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.policy.BusinessDate;
import io.rongqiao.scoring.profile.Assessments;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Works out the plan that has waited longest. Whatever ends it half-way leaves it to be begun again
 * from the start: the answer and its end are written at once.
 */
public final class RunBudgetPlan {

  private static final int MOST_ATTEMPTS = 3;

  private static final Bilingual CUT_OFF_TOO_OFTEN =
      new Bilingual(
          "计算三次中断，未能完成；请加大步长或减少限额后重试",
          "It was cut off three times; ask again with a larger step or fewer limits");

  private final Transactions transactions;
  private final BudgetPlans plans;
  private final GatherContenders gathering;
  private final GuaranteeRooms rooms;
  private final Outbox outbox;
  private final Clock clock;
  private final BusinessDate businessDate;

  public RunBudgetPlan(
      Transactions transactions,
      BudgetPlans plans,
      Sources sources,
      GuaranteeRooms rooms,
      Outbox outbox,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.plans = plans;
    this.gathering =
        new GatherContenders(
            transactions,
            sources.leads(),
            sources.products(),
            sources.enterprises(),
            sources.consents(),
            sources.assessments(),
            businessDate);
    this.rooms = rooms;
    this.outbox = outbox;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /**
   * Takes a plan up and works it out; false if none waits.
   *
   * @param runner names the process while it works
   */
  public boolean runNext(UUID runner) {
    Instant now = now();
    Optional<BudgetPlans.Claim> claimed =
        transactions.call(
            new Access.Platform("budget plans"),
            () -> plans.claim(runner, now, now.plus(Pulse.LEASE)));
    claimed.ifPresent(claim -> new Run(claim, runner).run());
    return claimed.isPresent();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** What a plan is made from. */
  public record Sources(
      Leads leads,
      Products products,
      Enterprises enterprises,
      Consents consents,
      Assessments assessments) {}

  /** One plan in the hands of one process. */
  private final class Run {

    private final BudgetPlans.Claim claim;
    private final UUID runner;
    private final Access lender;
    private final Pulse pulse;

    Run(BudgetPlans.Claim claim, UUID runner) {
      this.claim = claim;
      this.runner = runner;
      this.lender = new Access.Institution(claim.lender().value(), claim.actor());
      this.pulse = new Pulse(transactions, plans, claim, runner, clock);
    }

    void run() {
      BudgetPlan plan = transactions.call(lender, () -> plans.find(claim.plan()).orElseThrow());
      if (plan.course().attempt() > MOST_ATTEMPTS) {
        fail(CUT_OFF_TOO_OFTEN);
        return;
      }
      List<Contender> contenders =
          gathering.gather(claim.lender(), claim.actor(), plan.question(), pulse::goOn);
      if (pulse.ending() == Pulse.Ending.NONE || pulse.ending() == Pulse.Ending.STOP) {
        List<GuaranteeRoom> open =
            transactions.call(lender, () -> rooms.openTo(claim.lender(), businessDate.today()));
        BudgetOutcome outcome = PlanBudget.answer(plan.question(), contenders, open, pulse::goOn);
        switch (outcome) {
          case BudgetOutcome.Answered answered -> end(answered.answer());
          case BudgetOutcome.TooLarge large -> fail(large.why());
        }
      } else {
        endWithout();
      }
    }

    private void end(BudgetAnswer answer) {
      switch (pulse.ending()) {
        case NONE -> finish(answer, false);
        case STOP -> finish(answer, true);
        case CANCEL, LOST, CUT_OFF -> endWithout();
      }
    }

    private void endWithout() {
      switch (pulse.ending()) {
        case CANCEL -> note(() -> plans.abandon(claim.plan(), runner, now()));
        case CUT_OFF -> giveBack();
        case NONE, STOP, LOST -> {
          // Nothing to end, or another process does.
        }
      }
    }

    private void finish(BudgetAnswer answer, boolean stopped) {
      note(() -> plans.finish(claim.plan(), runner, answer, stopped, now()));
    }

    private void fail(Bilingual why) {
      note(() -> plans.fail(claim.plan(), runner, why, now()));
    }

    /** An interrupted thread gets no connection, so the sign is put back afterwards. */
    private void giveBack() {
      boolean wasInterrupted = Thread.interrupted();
      transactions.run(lender, () -> plans.release(claim.plan(), runner));
      if (wasInterrupted) {
        Thread.currentThread().interrupt();
      }
    }

    private void note(BooleanSupplier ending) {
      transactions.run(
          lender,
          () -> {
            if (ending.getAsBoolean()) {
              outbox.append(PlanFacts.ended(plans.find(claim.plan()).orElseThrow()));
            }
          });
    }
  }
}
