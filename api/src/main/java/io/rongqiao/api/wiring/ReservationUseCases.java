package io.rongqiao.api.wiring;

import io.micronaut.context.annotation.Factory;
import io.rongqiao.matching.guarantee.capacity.CapacityAllotment;
import io.rongqiao.matching.guarantee.capacity.CapacityLedger;
import io.rongqiao.matching.guarantee.capacity.ExpireReservations;
import io.rongqiao.matching.guarantee.capacity.ReservationWatch;
import io.rongqiao.matching.guarantee.capacity.ReserveCapacity;
import io.rongqiao.matching.guarantee.programme.Programmes;
import io.rongqiao.matching.guarantee.reservation.ConfirmReservation;
import io.rongqiao.matching.guarantee.reservation.Customers;
import io.rongqiao.matching.guarantee.reservation.JooqCustomers;
import io.rongqiao.matching.guarantee.reservation.JooqReservations;
import io.rongqiao.matching.guarantee.reservation.ReleaseReservation;
import io.rongqiao.matching.guarantee.reservation.Reservations;
import io.rongqiao.matching.guarantee.reservation.ReserveForCustomer;
import io.rongqiao.matching.guarantee.reservation.TellReservations;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Who is made of what, in reservations of capacity. */
@Factory
final class ReservationUseCases {

  @Singleton
  Reservations reservations(JdbcTransactions transactions) {
    return new JooqReservations(transactions.dsl());
  }

  @Singleton
  Customers guaranteeCustomers(JdbcTransactions transactions) {
    return new JooqCustomers(transactions.dsl());
  }

  @Singleton
  ReservationWatch reservationWatch(Reservations reservations, Outbox outbox) {
    return new TellReservations(reservations, outbox);
  }

  @Singleton
  ExpireReservations expireReservations(
      Transactions transactions, CapacityLedger ledger, ReservationWatch watch, Clock clock) {
    return new ExpireReservations(transactions, ledger, watch, clock);
  }

  @Singleton
  ReserveCapacity reserveCapacity(
      Transactions transactions,
      CapacityAllotment allotment,
      ExpireReservations expire,
      Clock clock,
      BusinessDate businessDate) {
    return new ReserveCapacity(transactions, allotment, expire, clock, businessDate);
  }

  @Singleton
  ReserveForCustomer reserveForCustomer(
      Transactions transactions,
      Customers customers,
      Programmes programmes,
      CapacityLedger ledger,
      Reservations reservations,
      ReserveCapacity reserveCapacity,
      Clock clock,
      BusinessDate businessDate) {
    return new ReserveForCustomer(
        transactions,
        customers,
        programmes,
        ledger,
        reservations,
        reserveCapacity,
        clock,
        businessDate);
  }

  @Singleton
  ConfirmReservation confirmReservation(
      Transactions transactions,
      Reservations reservations,
      CapacityLedger ledger,
      Outbox outbox,
      Clock clock) {
    return new ConfirmReservation(transactions, reservations, ledger, outbox, clock);
  }

  @Singleton
  ReleaseReservation releaseReservation(
      Transactions transactions,
      Reservations reservations,
      CapacityLedger ledger,
      Outbox outbox,
      Clock clock) {
    return new ReleaseReservation(transactions, reservations, ledger, outbox, clock);
  }
}
