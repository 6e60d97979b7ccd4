package io.rongqiao.scoring.governance.override;

import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Takes the second person's word on a better grade. */
public final class SecondOverride {

  private final Transactions transactions;
  private final Overrides overrides;
  private final Clock clock;

  public SecondOverride(Transactions transactions, Overrides overrides, Clock clock) {
    this.transactions = transactions;
    this.overrides = overrides;
    this.clock = clock;
  }

  /**
   * Agrees or refuses.
   *
   * @param access of the institution that made the override, or of the platform
   * @param actor the second person
   */
  public OverrideOutcome answer(
      Access access, OverrideId id, boolean agreed, String note, String actor) {
    return transactions.call(
        access,
        () ->
            overrides
                .find(id)
                .map(found -> answer(found, agreed, note, actor))
                .orElseGet(OverrideOutcome.NoSuchOverride::new));
  }

  private OverrideOutcome answer(GradeOverride found, boolean agreed, String note, String actor) {
    if (found.state() != OverrideState.WAITING) {
      return new OverrideOutcome.NotWaiting(found.state());
    }
    if (found.decidedBy().equals(actor)) {
      return new OverrideOutcome.SamePerson();
    }
    var opinion =
        new SecondOpinion(actor, agreed, note, clock.instant().truncatedTo(ChronoUnit.MICROS));
    overrides.answer(found, opinion);
    return new OverrideOutcome.Done(overrides.find(found.id()).orElseThrow());
  }
}
