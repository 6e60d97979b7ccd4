package io.rongqiao.api.guarantee.reservation;

import io.micronaut.context.annotation.Factory;
import io.rongqiao.matching.guarantee.programme.Programmes;
import io.rongqiao.matching.guarantee.reservation.Customers;
import io.rongqiao.matching.guarantee.reservation.Reservations;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Enterprises;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Who is made of what, in reservations over HTTP. */
@Factory
final class ReservationWiring {

  @Singleton
  ReservationReading reservationReading(
      Transactions transactions,
      Reservations reservations,
      Customers customers,
      Enterprises enterprises,
      Programmes programmes,
      Clock clock) {
    return new ReservationReading(
        transactions, reservations, customers, enterprises, programmes, clock);
  }
}
