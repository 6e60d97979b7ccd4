package io.rongqiao.matching.contention;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;

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

  /** Reads them all. */
  static Books read(DSLContext db, BigDecimal mostClaims) {
    return new Books(
        db.fetch("SELECT id, limit_amount, taken FROM capacity")
            .map(
                it ->
                    new Books.CapacityRow(
                        it.get(0, Long.class),
                        it.get(1, BigDecimal.class),
                        it.get(2, BigDecimal.class))),
        db.fetch("SELECT id, client_key, amount, remaining, state FROM capacity_reservation")
            .map(
                it ->
                    new Books.ReservationRow(
                        it.get(0, UUID.class),
                        it.get(1, String.class),
                        it.get(2, BigDecimal.class),
                        it.get(3, BigDecimal.class),
                        it.get(4, String.class))),
        db.fetch("SELECT reservation, capacities, kind, added FROM capacity_entry")
            .map(
                it ->
                    new Books.CapacityLine(
                        it.get(0, UUID.class),
                        Arrays.asList(it.get(1, Long[].class)),
                        it.get(2, String.class),
                        it.get(3, BigDecimal.class))),
        db.fetch("SELECT receivable_id, face, encumbered FROM receivable_balance")
            .map(
                it ->
                    new Books.ClaimRow(
                        it.get(0, UUID.class),
                        it.get(1, BigDecimal.class),
                        it.get(2, BigDecimal.class))),
        db.fetch("SELECT id, receivable_id, client_key, amount, state FROM receivable_interest")
            .map(
                it ->
                    new Books.InterestRow(
                        it.get(0, UUID.class),
                        it.get(1, UUID.class),
                        it.get(2, String.class),
                        it.get(3, BigDecimal.class),
                        it.get(4, String.class))),
        db.fetch("SELECT receivable_id, sequence, kind, amount FROM receivable_entry")
            .map(
                it ->
                    new Books.ClaimLine(
                        it.get(0, UUID.class),
                        it.get(1, Long.class),
                        it.get(2, String.class),
                        it.get(3, BigDecimal.class))),
        db.fetch(
                """
                SELECT case_id, coalesce(paid, 0), recovered,
                    coalesce((SELECT sum(amount) FROM guarantee_claim_share WHERE claim = c.id), 0)
                FROM guarantee_claim c
                """)
            .map(
                it ->
                    new Books.PaidRow(
                        it.get(0, UUID.class),
                        it.get(1, BigDecimal.class),
                        it.get(3, BigDecimal.class),
                        it.get(2, BigDecimal.class))),
        db.fetch(
                """
                SELECT c.case_id, r.client_key, r.amount,
                    (SELECT sum(amount) FROM guarantee_recovery_share s
                     WHERE s.claim = r.claim AND s.number = r.number)
                FROM guarantee_recovery r JOIN guarantee_claim c ON c.id = r.claim
                """)
            .map(
                it ->
                    new Books.RecoveryRow(
                        it.get(0, UUID.class),
                        it.get(1, String.class),
                        it.get(2, BigDecimal.class),
                        it.get(3, BigDecimal.class))),
        mostClaims);
  }

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
