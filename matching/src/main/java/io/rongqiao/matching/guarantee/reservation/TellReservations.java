package io.rongqiao.matching.guarantee.reservation;

import io.rongqiao.matching.guarantee.capacity.ReservationId;
import io.rongqiao.matching.guarantee.capacity.ReservationWatch;
import io.rongqiao.migrations.outbox.Outbox;
import java.time.Instant;

/** Tells of reservations that no case holds and that expired; a case tells of its own. */
public final class TellReservations implements ReservationWatch {

  private final Reservations reservations;
  private final Outbox outbox;

  public TellReservations(Reservations reservations, Outbox outbox) {
    this.reservations = reservations;
    this.outbox = outbox;
  }

  @Override
  public void expired(ReservationId late, Instant at) {
    reservations
        .find(late)
        .filter(it -> it.ofCase().isEmpty())
        .ifPresent(it -> outbox.append(ReservationFacts.of(it, ReservationFacts.What.EXPIRED, at)));
  }
}
