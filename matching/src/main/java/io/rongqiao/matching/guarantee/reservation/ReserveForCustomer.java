package io.rongqiao.matching.guarantee.reservation;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.guarantee.capacity.CapacityLedger;
import io.rongqiao.matching.guarantee.capacity.CapacityTerms;
import io.rongqiao.matching.guarantee.capacity.ReservationId;
import io.rongqiao.matching.guarantee.capacity.ReservationOrder;
import io.rongqiao.matching.guarantee.capacity.ReservationOutcome;
import io.rongqiao.matching.guarantee.capacity.ReserveCapacity;
import io.rongqiao.matching.guarantee.programme.ProgrammeId;
import io.rongqiao.matching.guarantee.programme.ProgrammeTerms;
import io.rongqiao.matching.guarantee.programme.Programmes;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Uscc;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A guarantor reserves capacity for a customer of its own, under a programme of its own. */
public final class ReserveForCustomer {

  /** Nothing may wait longer: capacity that nobody confirms serves nobody. */
  public static final Duration LONGEST_WAIT = Duration.ofDays(366);

  /** What the keys of the desk begin with: none is a case's, and the database tells of them. */
  private static final String DESK = "desk-";

  private final Transactions transactions;
  private final Customers customers;
  private final Programmes programmes;
  private final CapacityLedger ledger;
  private final Reservations reservations;
  private final ReserveCapacity reserveCapacity;
  private final Clock clock;
  private final BusinessDate businessDate;

  public ReserveForCustomer(
      Transactions transactions,
      Customers customers,
      Programmes programmes,
      CapacityLedger ledger,
      Reservations reservations,
      ReserveCapacity reserveCapacity,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.customers = customers;
    this.programmes = programmes;
    this.ledger = ledger;
    this.reservations = reservations;
    this.reserveCapacity = reserveCapacity;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /**
   * What a guarantor wants to reserve.
   *
   * @param key the guarantor's own name for it; the book keeps it apart from those of cases
   * @param until until then it waits to be confirmed; {@code null} where its guarantee has begun,
   *     so that it is confirmed at once
   */
  public record Wish(
      InstitutionId guarantor,
      ClientKey key,
      Uscc customer,
      ProgrammeId programme,
      Money amount,
      @Nullable Instant until) {}

  /** Reserves; the same key again tells what it reserved before. */
  public CustomerReservation reserve(Wish wish, String actor) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Optional<CustomerReservation.Refused> broken = broken(wish, now);
    if (broken.isPresent()) {
      return broken.get();
    }
    Found found =
        transactions.call(new Access.Platform(actor), () -> found(wish, businessDate.today()));
    if (found.customer().isEmpty()) {
      return new CustomerReservation.NoCustomer();
    }
    if (found.programme().isEmpty()) {
      return new CustomerReservation.NoProgramme();
    }
    if (found.capital().isEmpty()) {
      return new CustomerReservation.NoTerms();
    }
    Money quota = found.programme().get().quota();
    if (!wish.amount().currency().equals(quota.currency())
        || !wish.amount().currency().equals(found.capital().get().netAssets().currency())) {
      return new CustomerReservation.Refused("amount", "Capacity is kept in " + quota.currency());
    }
    Instant until = wish.until();
    var order =
        new ReservationOrder(
            wish.guarantor(),
            new ClientKey(DESK + wish.key().value()),
            found.customer().get(),
            wish.programme(),
            quota,
            wish.amount(),
            until == null ? now : until.truncatedTo(ChronoUnit.MICROS),
            until == null);
    return told(wish, actor, reserveCapacity.reserve(order, actor));
  }

  private static Optional<CustomerReservation.Refused> broken(Wish wish, Instant now) {
    if (!wish.amount().isPositive()) {
      return Optional.of(
          new CustomerReservation.Refused(
              "amount", "There is nothing to reserve in " + wish.amount()));
    }
    Instant until = wish.until();
    if (until == null) {
      return Optional.empty();
    }
    if (!until.isAfter(now)) {
      return Optional.of(new CustomerReservation.Refused("until", "It has passed: it is " + now));
    }
    return until.isAfter(now.plus(LONGEST_WAIT))
        ? Optional.of(
            new CustomerReservation.Refused(
                "until",
                "A reservation waits for %d days at most".formatted(LONGEST_WAIT.toDays())))
        : Optional.empty();
  }

  private Found found(Wish wish, LocalDate today) {
    return new Found(
        customers.find(wish.guarantor(), wish.customer()),
        programmes
            .find(wish.programme())
            .filter(it -> it.guarantor().equals(wish.guarantor()))
            .flatMap(it -> programmes.termsOn(it.id(), today)),
        ledger.termsOn(wish.guarantor(), today));
  }

  private CustomerReservation told(Wish wish, String actor, ReservationOutcome outcome) {
    return switch (outcome) {
      case ReservationOutcome.Reserved(ReservationId id, boolean repeated) ->
          new CustomerReservation.Made(
              transactions.call(
                  new Access.Institution(wish.guarantor().value(), actor),
                  () -> reservations.find(id).orElseThrow()),
              repeated);
      case ReservationOutcome.Refused refused ->
          new CustomerReservation.BeyondLimits(wish.amount(), refused.limits());
      case ReservationOutcome.KeyReused _ -> new CustomerReservation.KeyReused();
      case ReservationOutcome.Ended ended -> new CustomerReservation.Ended(ended.how());
      case ReservationOutcome.NoTerms _ -> new CustomerReservation.NoTerms();
    };
  }

  private record Found(
      Optional<EnterpriseKey> customer,
      Optional<ProgrammeTerms> programme,
      Optional<CapacityTerms> capital) {}
}
