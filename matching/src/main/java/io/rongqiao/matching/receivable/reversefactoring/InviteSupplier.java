package io.rongqiao.matching.receivable.reversefactoring;

import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** A core enterprise invites a supplier to its programme, or lets it draw no more. */
public final class InviteSupplier {

  private final Transactions transactions;
  private final Programmes programmes;
  private final Clock clock;

  public InviteSupplier(Transactions transactions, Programmes programmes, Clock clock) {
    this.transactions = transactions;
    this.programmes = programmes;
    this.clock = clock;
  }

  /** False if the core enterprise has no such programme; again changes nothing. */
  public boolean invite(Access.Own core, ProgrammeId id, EnterpriseKey supplier, boolean mayDraw) {
    return transactions.call(
        core,
        () -> {
          boolean isCores =
              programmes
                  .find(id)
                  .filter(it -> it.core().key().value() == core.enterpriseKey())
                  .isPresent();
          if (isCores && mayDraw) {
            programmes.invite(
                id, supplier, core.actor(), clock.instant().truncatedTo(ChronoUnit.MICROS));
          } else if (isCores) {
            programmes.remove(id, supplier, clock.instant().truncatedTo(ChronoUnit.MICROS));
          }
          return isCores;
        });
  }
}
