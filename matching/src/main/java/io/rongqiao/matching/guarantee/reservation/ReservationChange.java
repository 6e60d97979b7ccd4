package io.rongqiao.matching.guarantee.reservation;

import io.rongqiao.matching.guarantee.CaseId;
import io.rongqiao.matching.guarantee.capacity.ReservationState;

/** What became of a wish to confirm or release a reservation. */
public sealed interface ReservationChange {

  /** As it stands now, also where it stood so before. */
  record Changed(Reservation reservation) implements ReservationChange {}

  /** There is none, or it is another guarantor's. */
  record NoSuchReservation() implements ReservationChange {}

  /** It was changed since it was read. */
  record Stale(long version) implements ReservationChange {}

  /** It belongs to a case, whose own steps confirm and release it. */
  record OfCase(CaseId held) implements ReservationChange {}

  /** It counts no more: it was released, or waited in vain. */
  record Over(ReservationState how) implements ReservationChange {}

  /** More, less or something else was to be left than can be. */
  record Refused(String field, String rule) implements ReservationChange {}
}
