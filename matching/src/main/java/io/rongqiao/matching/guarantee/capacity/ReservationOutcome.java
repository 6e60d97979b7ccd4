package io.rongqiao.matching.guarantee.capacity;

import java.util.List;

/** What became of a wish to reserve. */
public sealed interface ReservationOutcome {

  /** Taken from every limit; {@code repeated} where the key had taken it before. */
  record Reserved(ReservationId id, boolean repeated) implements ReservationOutcome {}

  /** Not taken, since these limits do not suffice: all of them, not the first. */
  record Refused(List<Capacity> limits) implements ReservationOutcome {

    public Refused {
      limits = List.copyOf(limits);
      if (limits.isEmpty()) {
        throw new IllegalArgumentException("A refusal names the limits that do not suffice");
      }
    }
  }

  /** The key named another reservation before. */
  record KeyReused(ReservationId id) implements ReservationOutcome {}

  /**
   * The key reserved this before, and it is not there any more: its time was over, or it was
   * released. Whoever still wants it takes a new key.
   */
  record Ended(ReservationId id, ReservationState how) implements ReservationOutcome {}

  /** The guarantor has stated no net assets that are in force. */
  record NoTerms() implements ReservationOutcome {}
}
