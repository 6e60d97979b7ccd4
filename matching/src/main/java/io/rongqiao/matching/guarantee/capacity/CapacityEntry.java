package io.rongqiao.matching.guarantee.capacity;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * A line of the ledger, never changed.
 *
 * @param capacities which balances it moves
 * @param added by how much it moves each of them, in the guarantor's currency; negative where it
 *     gives back
 */
public record CapacityEntry(
    long position,
    ReservationId reservation,
    List<Long> capacities,
    Kind kind,
    BigDecimal added,
    Instant at,
    String by) {

  public CapacityEntry {
    capacities = List.copyOf(capacities);
  }

  /** What a line records. */
  public enum Kind {
    RESERVED,
    CONFIRMED,
    RELEASED,
    EXPIRED
  }
}
