package io.rongqiao.matching.guarantee.reservation;

import io.rongqiao.matching.guarantee.CaseId;
import io.rongqiao.matching.guarantee.capacity.ReservationId;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What every change of a reservation has in common: it is the guarantor's, no case holds it, and
 * what became of it is told in the same unit of work.
 */
final class ReservationDesk {

  private final Transactions transactions;
  private final Reservations reservations;
  private final Outbox outbox;
  private final Clock clock;

  ReservationDesk(
      Transactions transactions, Reservations reservations, Outbox outbox, Clock clock) {
    this.transactions = transactions;
    this.reservations = reservations;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Changes one that is held against changes by others meanwhile.
   *
   * @param work is given the reservation and the moment
   */
  ReservationChange change(
      InstitutionId guarantor,
      String actor,
      ReservationId id,
      BiFunction<Reservation, Instant, ReservationChange> work) {
    return transactions.call(
        new Access.Institution(guarantor.value(), actor),
        () -> {
          Optional<Reservation> found =
              reservations.lock(id).filter(it -> it.guarantor().equals(guarantor));
          if (found.isEmpty()) {
            return new ReservationChange.NoSuchReservation();
          }
          Optional<CaseId> held = found.get().ofCase();
          return held.isPresent()
              ? new ReservationChange.OfCase(held.get())
              : work.apply(found.get(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        });
  }

  /** Whether it is at another version than was read; a negative one stands for any. */
  static boolean isStale(Reservation found, long version) {
    return version >= 0 && found.version() != version;
  }

  /** As it stands after a change, which is told. */
  ReservationChange changed(ReservationId id, ReservationFacts.What what, Instant at) {
    Reservation now = reservations.find(id).orElseThrow();
    outbox.append(ReservationFacts.of(now, what, at));
    return new ReservationChange.Changed(now);
  }
}
