package io.rongqiao.matching.guarantee.reservation;

import io.rongqiao.matching.guarantee.capacity.ReservationId;
import io.rongqiao.matching.product.InstitutionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The reservations in a guarantor's book, as its desk reads them. */
public interface Reservations {

  Optional<Reservation> find(ReservationId id);

  /** The same, held against any change until the unit of work ends. */
  Optional<Reservation> lock(ReservationId id);

  /**
   * A page, reserved last first.
   *
   * @param moment by which one that waits is over or not
   */
  List<Reservation> page(InstitutionId guarantor, ReservationQuery query, Instant moment);
}
