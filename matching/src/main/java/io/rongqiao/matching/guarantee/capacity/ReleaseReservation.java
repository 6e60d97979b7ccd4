package io.rongqiao.matching.guarantee.capacity;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.money.Money;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Capacity comes back as a guaranteed loan is repaid, or whole when its guarantee ends. */
public final class ReleaseReservation {

  private final Transactions transactions;
  private final CapacityLedger ledger;
  private final Clock clock;

  public ReleaseReservation(Transactions transactions, CapacityLedger ledger, Clock clock) {
    this.transactions = transactions;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Releases until no more than {@code left} counts; again and again is the same as once. */
  public ReservationState release(
      InstitutionId guarantor, String actor, ReservationId id, Money left) {
    return transactions.call(
        new Access.Institution(guarantor.value(), actor),
        () -> ledger.release(id, left, clock.instant().truncatedTo(ChronoUnit.MICROS)));
  }
}
