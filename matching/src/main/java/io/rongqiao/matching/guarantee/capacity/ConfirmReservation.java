package io.rongqiao.matching.guarantee.capacity;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** The guarantee began: what was reserved for it stays until it is released. */
public final class ConfirmReservation {

  private final Transactions transactions;
  private final CapacityLedger ledger;
  private final Clock clock;

  public ConfirmReservation(Transactions transactions, CapacityLedger ledger, Clock clock) {
    this.transactions = transactions;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Confirms; again and again is the same as once. */
  public ReservationState confirm(InstitutionId guarantor, String actor, ReservationId id) {
    return transactions.call(
        new Access.Institution(guarantor.value(), actor),
        () -> ledger.confirm(id, clock.instant().truncatedTo(ChronoUnit.MICROS)));
  }
}
