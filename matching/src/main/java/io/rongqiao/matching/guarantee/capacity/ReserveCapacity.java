package io.rongqiao.matching.guarantee.capacity;

import io.rongqiao.matching.guarantee.capacity.CapacityAllotment.Asked;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.GatheredWork;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Reserves capacity, committed on return. All reservations of a guarantor take from its total and
 * would wait for one another's commits; those that are asked for at the same moment are therefore
 * made in one unit of work, each with the outcome it would have had alone. As a rule that is one
 * statement; where something stands in its way, each is looked at for itself. Where a limit does
 * not suffice, reservations on it whose time is over make room first: nobody is refused for the
 * sake of a dead case.
 */
public final class ReserveCapacity {

  private static final int MOST_TOGETHER = 64;

  private final Transactions transactions;
  private final CapacityAllotment allotment;
  private final ExpireReservations expire;
  private final Clock clock;
  private final BusinessDate businessDate;
  private final ConcurrentMap<InstitutionId, GatheredWork<Asked, ReservationOutcome>> desks =
      new ConcurrentHashMap<>();

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

  /**
   * Reserves; the same key again tells what it reserved before.
   *
   * @throws IllegalStateException inside a unit of work, with which others' reservations would wait
   */
  public ReservationOutcome reserve(ReservationOrder order, String actor) {
    if (transactions.isUnderWay()) {
      throw new IllegalStateException("Inside a unit of work it is its allotment that reserves");
    }
    var asked = new Asked(order, actor);
    ReservationOutcome first = desk(order).ask(asked);
    if (first instanceof ReservationOutcome.Refused shortage
        && expire.expireOn(shortage.limits().stream().map(Capacity::id).toList()) > 0) {
      return desk(order).ask(asked);
    }
    return first;
  }

  private GatheredWork<Asked, ReservationOutcome> desk(ReservationOrder order) {
    return desks.computeIfAbsent(
        order.guarantor(),
        _ -> new GatheredWork<>(MOST_TOGETHER, ReserveCapacity::admits, this::together));
  }

  private static boolean admits(List<Asked> gathered, Asked next) {
    return gathered.stream().allMatch(it -> CapacityAllotment.goTogether(it.order(), next.order()));
  }

  private List<ReservationOutcome> together(List<Asked> asked) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    LocalDate today = businessDate.today();
    return transactions
        .alone(() -> allotment.reserveAtOnce(asked, today, now))
        .orElseGet(() -> oneAfterAnother(asked, today, now));
  }

  /** Acts as whoever came first; each entry names the one who asked for it. */
  private List<ReservationOutcome> oneAfterAnother(
      List<Asked> asked, LocalDate today, Instant now) {
    Asked first = asked.getFirst();
    return transactions.call(
        new Access.Institution(first.order().guarantor().value(), first.by()),
        () -> allotment.reserveAll(asked, today, now));
  }
}
