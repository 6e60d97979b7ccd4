package io.rongqiao.matching.guarantee.reservation;

import io.rongqiao.matching.guarantee.capacity.CapacityLedger;
import io.rongqiao.matching.guarantee.capacity.ReservationId;
import io.rongqiao.matching.guarantee.capacity.ReservationState;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.money.Money;
import java.time.Clock;
import java.time.Instant;

/** Capacity comes back as a guaranteed loan is repaid, or whole when its guarantee ends. */
public final class ReleaseReservation {

  private final ReservationDesk desk;
  private final CapacityLedger ledger;

  public ReleaseReservation(
      Transactions transactions,
      Reservations reservations,
      CapacityLedger ledger,
      Outbox outbox,
      Clock clock) {
    this.desk = new ReservationDesk(transactions, reservations, outbox, clock);
    this.ledger = ledger;
  }

  /**
   * Releases until no more than {@code left} counts; again and again is the same as once, whatever
   * version is named.
   *
   * @param version as it was read, or negative for whatever it is now
   * @param left from nothing to what counts now
   */
  public ReservationChange release(
      InstitutionId guarantor, String actor, ReservationId id, long version, Money left) {
    return desk.change(guarantor, actor, id, (found, now) -> release(found, version, left, now));
  }

  private ReservationChange release(Reservation found, long version, Money left, Instant now) {
    if (!left.currency().equals(found.amount().currency())) {
      return new ReservationChange.Refused(
          "left", "The reservation is in " + found.amount().currency());
    }
    if (found.state() == ReservationState.EXPIRED) {
      return new ReservationChange.Over(ReservationState.EXPIRED);
    }
    if (left.equals(found.remaining())) {
      return new ReservationChange.Changed(found);
    }
    if (found.state() == ReservationState.RELEASED) {
      return new ReservationChange.Over(ReservationState.RELEASED);
    }
    if (ReservationDesk.isStale(found, version)) {
      return new ReservationChange.Stale(found.version());
    }
    if (left.isNegative() || left.isGreaterThan(found.remaining())) {
      return new ReservationChange.Refused(
          "left", "What is left lies between nothing and " + found.remaining());
    }
    ledger.release(found.id(), left, now);
    return desk.changed(found.id(), ReservationFacts.What.RELEASED, now);
  }
}
