package io.rongqiao.matching.guarantee.capacity;

import java.time.Instant;

/** Learns which reservations waited in vain, inside the unit of work in which they expire. */
public interface ReservationWatch {

  /** Where nobody need be told. */
  ReservationWatch NOBODY = (_, _) -> {};

  /** It waited in vain and counts no more. */
  void expired(ReservationId late, Instant at);
}
