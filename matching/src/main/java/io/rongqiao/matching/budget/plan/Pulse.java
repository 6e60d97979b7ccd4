package io.rongqiao.matching.budget.plan;

import io.rongqiao.matching.allocation.AllocationProgress;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Shows how far a plan is while a process works on it, and hears what its lender wishes meanwhile.
 */
final class Pulse {

  /** Past so long without a sign the process is taken for dead. */
  static final Duration LEASE = Duration.ofSeconds(60);

  private static final Duration PAUSE = Duration.ofMillis(500);

  private final Transactions transactions;
  private final BudgetPlans plans;
  private final BudgetPlans.Claim claim;
  private final UUID runner;
  private final Clock clock;
  private Instant next;
  private int leadsRead;
  private Ending ending = Ending.NONE;

  Pulse(
      Transactions transactions,
      BudgetPlans plans,
      BudgetPlans.Claim claim,
      UUID runner,
      Clock clock) {
    this.transactions = transactions;
    this.plans = plans;
    this.claim = claim;
    this.runner = runner;
    this.clock = clock;
    this.next = clock.instant();
  }

  /** Whether to read the next lead; a search that is to end has something to end only later. */
  boolean goOn(int read) {
    leadsRead = read;
    beat(PlanProgress.reading(read));
    return ending == Ending.NONE || ending == Ending.STOP;
  }

  /** Whether to go on searching. */
  boolean goOn(AllocationProgress progress) {
    beat(PlanProgress.of(progress, leadsRead));
    return ending == Ending.NONE;
  }

  Ending ending() {
    return ending;
  }

  private void beat(PlanProgress progress) {
    if (Thread.currentThread().isInterrupted()) {
      ending = Ending.CUT_OFF;
      return;
    }
    Instant now = clock.instant();
    if (ending != Ending.NONE || now.isBefore(next)) {
      return;
    }
    next = now.plus(PAUSE);
    Optional<BudgetPlans.Beat> beat =
        transactions.call(
            new Access.Institution(claim.lender().value(), claim.actor()),
            () -> plans.beat(claim.plan(), runner, progress, now.plus(LEASE)));
    ending = beat.map(it -> of(it)).orElse(Ending.LOST);
  }

  private static Ending of(BudgetPlans.Beat beat) {
    if (beat.wish() == null) {
      return Ending.NONE;
    }
    return switch (beat.wish()) {
      case STOP -> Ending.STOP;
      case CANCEL -> Ending.CANCEL;
    };
  }

  /** Why the work ends before its time. */
  enum Ending {
    NONE,
    /** The lender takes the best so far. */
    STOP,
    /** The lender calls it off. */
    CANCEL,
    /** Another process has taken it up. */
    LOST,
    /** This process stops. */
    CUT_OFF
  }
}
