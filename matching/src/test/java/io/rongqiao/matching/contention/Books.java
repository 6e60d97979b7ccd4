package io.rongqiao.matching.contention;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** What stands in the database, past row-level security. */
record Books(
    List<CapacityRow> capacities,
    List<ReservationRow> reservations,
    List<CapacityLine> capacityLines,
    List<ClaimRow> receivables,
    List<InterestRow> interests,
    List<ClaimLine> receivableLines) {

  record CapacityRow(long id, BigDecimal limit, BigDecimal taken) {}

  record ReservationRow(
      UUID id, String key, BigDecimal amount, BigDecimal remaining, String state) {}

  record CapacityLine(UUID reservation, List<Long> capacities, String kind, BigDecimal added) {}

  record ClaimRow(UUID id, BigDecimal face, BigDecimal encumbered) {}

  record InterestRow(UUID id, UUID receivable, String key, BigDecimal amount, String state) {}

  record ClaimLine(UUID receivable, long sequence, String kind, BigDecimal amount) {}
}
