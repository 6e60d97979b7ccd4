package io.rongqiao.matching.guarantee.capacity;

import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Gives back what was reserved and never confirmed in time. Each in a transaction of its own, so
 * that processes share the work and none waits for another.
 */
public final class ExpireReservations {

  private static final Access PLATFORM = new Access.Platform("expire-reservations");

  private final Transactions transactions;
  private final CapacityLedger ledger;
  private final ReservationWatch watch;
  private final Clock clock;

  public ExpireReservations(Transactions transactions, CapacityLedger ledger, Clock clock) {
    this(transactions, ledger, ReservationWatch.NOBODY, clock);
  }

  public ExpireReservations(
      Transactions transactions, CapacityLedger ledger, ReservationWatch watch, Clock clock) {
    this.transactions = transactions;
    this.ledger = ledger;
    this.watch = watch;
    this.clock = clock;
  }

  /** All that are late; how many they were. */
  public int expire() {
    return expireOn(List.of());
  }

  /** Those that are late on any of these capacities, or anywhere where none is named. */
  public int expireOn(List<Long> capacities) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    int expired = 0;
    while (transactions.call(PLATFORM, () -> expireOne(capacities, now))) {
      expired++;
    }
    return expired;
  }

  private boolean expireOne(List<Long> capacities, Instant now) {
    Optional<ReservationId> late = ledger.expireOne(capacities, now);
    late.ifPresent(it -> watch.expired(it, now));
    return late.isPresent();
  }
}
