package io.rongqiao.matching.guarantee;

import io.rongqiao.matching.guarantee.programme.PastTheCap;
import io.rongqiao.matching.guarantee.programme.ProgrammeTerms;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What every step of a case has in common: the case is locked, is where the step begins and as it
 * was read; what changed is kept with its history and its fact in one unit of work.
 */
public final class CaseDesk {

  private final Transactions transactions;
  private final GuaranteeCases cases;
  private final CaseRecords records;
  private final Outbox outbox;
  private final Clock clock;
  private final BusinessDate businessDate;

  public CaseDesk(
      Transactions transactions,
      GuaranteeCases cases,
      CaseRecords records,
      Outbox outbox,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.cases = cases;
    this.records = records;
    this.outbox = outbox;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  public Transactions transactions() {
    return transactions;
  }

  public GuaranteeCases cases() {
    return cases;
  }

  public CaseRecords records() {
    return records;
  }

  public Outbox outbox() {
    return outbox;
  }

  public Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  public LocalDate today() {
    return businessDate.today();
  }

  /** Whether a programme takes no new case this year, since its claims have reached the cap. */
  public boolean isSuspended(ProgrammeTerms terms) {
    return terms.pastTheCap() == PastTheCap.SUSPEND_NEW_CASES
        && cases.year(terms.programme(), today().getYear(), false).hasReached(terms.claimRateCap());
  }

  /**
   * Does one step on a case.
   *
   * @param version as it was read, or negative for whatever it is now
   * @param wanted where the step begins
   */
  public CaseOutcome step(
      Access access,
      CaseId id,
      long version,
      CaseState wanted,
      Function<GuaranteeCase, CaseOutcome> work) {
    return transactions.call(
        access,
        () -> {
          Optional<GuaranteeCase> locked = cases.lock(id);
          if (locked.isEmpty()) {
            return new CaseOutcome.NoSuchCase();
          }
          GuaranteeCase found = locked.get();
          if (version >= 0 && found.version() != version) {
            return new CaseOutcome.Stale(found.version());
          }
          return found.state() == wanted
              ? work.apply(found)
              : new CaseOutcome.WrongState(found.state(), wanted);
        });
  }

  /** Keeps a changed case with what happened. */
  public CaseOutcome keep(
      GuaranteeCase changed, CaseEvent.Kind kind, String actor, @Nullable String remark) {
    cases.update(changed);
    return note(changed, kind, actor, remark);
  }

  /** Keeps what happened to a case that did not change. */
  public CaseOutcome note(
      GuaranteeCase it, CaseEvent.Kind kind, String actor, @Nullable String remark) {
    Instant now = now();
    records.add(it.id(), new CaseEvent(now, kind, actor, remark));
    outbox.append(CaseFacts.moved(it, now));
    return new CaseOutcome.Done(it);
  }
}
