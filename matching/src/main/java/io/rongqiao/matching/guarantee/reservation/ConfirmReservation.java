package io.rongqiao.matching.guarantee.reservation;

import io.rongqiao.matching.guarantee.capacity.CapacityLedger;
import io.rongqiao.matching.guarantee.capacity.ReservationId;
import io.rongqiao.matching.guarantee.capacity.ReservationState;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Transactions;
import java.time.Clock;

/** The guarantee began: what was reserved for it stays until it is released. */
public final class ConfirmReservation {

  private final ReservationDesk desk;
  private final CapacityLedger ledger;

  public ConfirmReservation(
      Transactions transactions,
      Reservations reservations,
      CapacityLedger ledger,
      Outbox outbox,
      Clock clock) {
    this.desk = new ReservationDesk(transactions, reservations, outbox, clock);
    this.ledger = ledger;
  }

  /**
   * Confirms; again and again is the same as once, whatever version is named.
   *
   * @param version as it was read, or negative for whatever it is now
   */
  public ReservationChange confirm(
      InstitutionId guarantor, String actor, ReservationId id, long version) {
    return desk.change(
        guarantor,
        actor,
        id,
        (found, now) -> {
          if (found.state() == ReservationState.CONFIRMED) {
            return new ReservationChange.Changed(found);
          }
          if (ReservationDesk.isStale(found, version)) {
            return new ReservationChange.Stale(found.version());
          }
          ReservationState state = ledger.confirm(id, now);
          return state == ReservationState.CONFIRMED
              ? desk.changed(id, ReservationFacts.What.CONFIRMED, now)
              : new ReservationChange.Over(state);
        });
  }
}
