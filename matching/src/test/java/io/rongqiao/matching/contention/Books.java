package io.rongqiao.matching.contention;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/**
 * What stands in the database, past row-level security.
 *
 * @param mostClaims what the programme pays in the year at most
 */
record Books(
    List<CapacityRow> capacities,
    List<ReservationRow> reservations,
    List<CapacityLine> capacityLines,
    List<ClaimRow> receivables,
    List<InterestRow> interests,
    List<ClaimLine> receivableLines,
    List<PaidRow> claims,
    List<RecoveryRow> recoveries,
    BigDecimal mostClaims) {

  record CapacityRow(long id, BigDecimal limit, BigDecimal taken) {}

  record ReservationRow(
      UUID id, String key, BigDecimal amount, BigDecimal remaining, String state) {}

  record CapacityLine(UUID reservation, List<Long> capacities, String kind, BigDecimal added) {}

  record ClaimRow(UUID id, BigDecimal face, BigDecimal encumbered) {}

  record InterestRow(UUID id, UUID receivable, String key, BigDecimal amount, String state) {}

  /**
   * A claim on a guarantee.
   *
   * @param of the case
   * @param paid nothing where it was not paid yet; {@code shared} the parts of the tiers in sum
   */
  record PaidRow(UUID of, BigDecimal paid, BigDecimal shared, BigDecimal recovered) {}

  record RecoveryRow(UUID of, String key, BigDecimal amount, BigDecimal parts) {}

  record ClaimLine(UUID receivable, long sequence, String kind, BigDecimal amount) {}
}
