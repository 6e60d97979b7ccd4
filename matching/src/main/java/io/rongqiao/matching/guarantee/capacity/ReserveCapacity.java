package io.rongqiao.matching.guarantee.capacity;

import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Reserves capacity in a unit of work of its own. Where a limit does not suffice, reservations on
 * it whose time is over make room first: nobody is refused for the sake of a dead case.
 */
public final class ReserveCapacity {

  private final Transactions transactions;
  private final CapacityAllotment allotment;
  private final ExpireReservations expire;
  private final Clock clock;
  private final BusinessDate businessDate;

  public ReserveCapacity(
      Transactions transactions,
      CapacityAllotment allotment,
      ExpireReservations expire,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.allotment = allotment;
    this.expire = expire;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /** Reserves; the same key again tells what it reserved before. */
  public ReservationOutcome reserve(ReservationOrder order, String actor) {
    ReservationOutcome first = once(order, actor);
    if (first instanceof ReservationOutcome.Refused shortage
        && expire.expireOn(shortage.limits().stream().map(Capacity::id).toList()) > 0) {
      return once(order, actor);
    }
    return first;
  }

  private ReservationOutcome once(ReservationOrder order, String actor) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return transactions.call(
        new Access.Institution(order.guarantor().value(), actor),
        () -> allotment.reserve(order, businessDate.today(), now));
  }
}
