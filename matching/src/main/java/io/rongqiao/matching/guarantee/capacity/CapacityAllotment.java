package io.rongqiao.matching.guarantee.capacity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Finds the limits that bind an order and takes from all of them, inside the caller's unit of work.
 * Limits of a customer and a group come into being with their first reservation.
 */
public final class CapacityAllotment {

  private final CapacityLedger ledger;
  private final Supplier<UUID> ids;

  public CapacityAllotment(CapacityLedger ledger, Supplier<UUID> ids) {
    this.ledger = ledger;
    this.ids = ids;
  }

  /**
   * Reserves.
   *
   * @param day by whose terms and groups the limits are judged
   */
  public ReservationOutcome reserve(ReservationOrder order, LocalDate day, Instant at) {
    Optional<CapacityTerms> terms = ledger.termsOn(order.guarantor(), day);
    if (terms.isEmpty()) {
      return new ReservationOutcome.NoTerms();
    }
    List<Long> limits = limits(order, terms.get(), day, at);
    return ledger.reserve(new ReservationId(ids.get()), order, limits, at);
  }

  private List<Long> limits(
      ReservationOrder order, CapacityTerms terms, LocalDate day, Instant at) {
    List<CapacityLedger.Limit> limits = new ArrayList<>();
    limits.add(
        new CapacityLedger.Limit(
            CapacityKind.CUSTOMER, order.enterprise().toString(), terms.perCustomer()));
    ledger
        .groupOf(order.enterprise(), day)
        .ifPresent(
            group ->
                limits.add(new CapacityLedger.Limit(CapacityKind.GROUP, group, terms.perGroup())));
    limits.add(
        new CapacityLedger.Limit(
            CapacityKind.PROGRAMME, order.programme().toString(), order.quota()));
    limits.add(new CapacityLedger.Limit(CapacityKind.TOTAL, "", terms.total()));
    return ledger.limits(order.guarantor(), limits, at);
  }
}
