package io.rongqiao.matching.guarantee.reservation;

import io.rongqiao.matching.guarantee.capacity.Capacity;
import io.rongqiao.matching.guarantee.capacity.ReservationState;
import io.rongqiao.scoring.money.Money;
import java.util.List;

/** What became of a guarantor's wish to reserve for a customer. */
public sealed interface CustomerReservation {

  /** Reserved; {@code repeated} where the key had reserved it before. */
  record Made(Reservation reservation, boolean repeated) implements CustomerReservation {}

  /** These limits do not suffice for what was wanted: all of them, not the first. */
  record BeyondLimits(Money wanted, List<Capacity> limits) implements CustomerReservation {

    public BeyondLimits {
      limits = List.copyOf(limits);
    }
  }

  /** No bank has put a case of it before the guarantor, whether the platform knows it or not. */
  record NoCustomer() implements CustomerReservation {}

  /** It is no programme of the guarantor's with terms in force. */
  record NoProgramme() implements CustomerReservation {}

  /** The guarantor has stated no net assets that are in force. */
  record NoTerms() implements CustomerReservation {}

  /** A rule forbids it. */
  record Refused(String field, String rule) implements CustomerReservation {}

  /** The key stands for another reservation. */
  record KeyReused() implements CustomerReservation {}

  /**
   * The key reserved this before, and it counts no more; whoever still wants it takes a new key.
   */
  record Ended(ReservationState how) implements CustomerReservation {}
}
