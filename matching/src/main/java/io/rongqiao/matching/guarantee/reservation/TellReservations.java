package io.rongqiao.matching.guarantee.reservation;

import io.rongqiao.matching.guarantee.capacity.CapacityLedger;
import io.rongqiao.matching.guarantee.capacity.ReservationId;
import io.rongqiao.matching.guarantee.capacity.ReservationWatch;
import io.rongqiao.migrations.outbox.Fact;
import io.rongqiao.migrations.outbox.Outbox;
import java.time.Instant;
import java.util.List;

/** Tells of reservations that no case holds; a case tells of its own. */
public final class TellReservations implements ReservationWatch {

  private final Reservations reservations;
  private final Outbox outbox;

  public TellReservations(Reservations reservations, Outbox outbox) {
    this.reservations = reservations;
    this.outbox = outbox;
  }

  @Override
  public List<Fact> facts(List<CapacityLedger.Claim> made, Instant at) {
    return made.stream().map(it -> ReservationFacts.reserved(it, at)).toList();
  }

  @Override
  public void reserved(List<CapacityLedger.Claim> made, Instant at) {
    outbox.appendAll(facts(made, at).stream());
  }

  @Override
  public void expired(ReservationId late, Instant at) {
    reservations
        .find(late)
        .filter(it -> it.ofCase().isEmpty())
        .ifPresent(it -> outbox.append(ReservationFacts.of(it, ReservationFacts.What.EXPIRED, at)));
  }
}
