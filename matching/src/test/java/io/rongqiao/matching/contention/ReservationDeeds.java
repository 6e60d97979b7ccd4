package io.rongqiao.matching.contention;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.contention.History.Deed;
import io.rongqiao.matching.contention.History.Told;
import io.rongqiao.matching.guarantee.capacity.ReservationId;
import io.rongqiao.matching.guarantee.capacity.ReservationOrder;
import io.rongqiao.matching.guarantee.capacity.ReservationOutcome;
import io.rongqiao.matching.guarantee.programme.ProgrammeId;
import io.rongqiao.matching.guarantee.reservation.ReservationChange;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** What a client does about capacity; what it reserves only it changes. */
final class ReservationDeeds {

  private static final Duration SHORT = Duration.ofSeconds(2);
  private static final Duration LONG = Duration.ofHours(1);
  private static final ProgrammeId PROGRAMME = new ProgrammeId(new UUID(0, 7));

  private final List<Held> reservations = new ArrayList<>();
  private final ContendedPlace place;
  private final Contended contended;
  private final History history;
  private final Random random;
  private final Insistence insistence;

  ReservationDeeds(ContendedPlace place, Contended contended, History history, Random random) {
    this.place = place;
    this.contended = contended;
    this.history = history;
    this.random = random;
    this.insistence = new Insistence(random);
  }

  void reserve(String key) {
    Money amount = Money.yuan(1_000L * random.nextInt(1, 20));
    EnterpriseKey customer =
        contended.customers().get(random.nextInt(contended.customers().size()));
    var order =
        new ReservationOrder(
            contended.guarantor(),
            new ClientKey(key),
            customer,
            PROGRAMME,
            Money.yuan(2_000_000),
            amount,
            Instant.now(Clock.systemUTC()).plus(random.nextInt(4) == 0 ? SHORT : LONG),
            random.nextInt(5) == 0);
    Optional<ReservationOutcome> outcome =
        insistence.untilTold(() -> place.reserve.reserve(order, ContendedPlace.ACTOR));
    if (outcome.isEmpty()) {
      history.see(Deed.RESERVE, key, null, amount, Told.UNKNOWN);
    } else if (outcome.get() instanceof ReservationOutcome.Reserved held) {
      reservations.add(new Held(key, held.id(), amount));
      history.see(Deed.RESERVE, key, held.id().value(), amount, Told.DONE);
    } else if (outcome.get() instanceof ReservationOutcome.Ended ended) {
      // It was reserved, but the answer was lost and its time was over when it was asked again.
      history.see(Deed.RESERVE, key, ended.id().value(), amount, Told.DONE);
    } else {
      history.see(Deed.RESERVE, key, null, amount, Told.REFUSED);
    }
  }

  void confirm() {
    if (!reservations.isEmpty()) {
      Held held = reservations.get(random.nextInt(reservations.size()));
      history.change(
          Deed.CONFIRM,
          held.key(),
          held.id().value(),
          held.amount(),
          insistence
              .untilTold(
                  () ->
                      place.confirm.confirm(
                          contended.guarantor(), ContendedPlace.ACTOR, held.id(), -1))
              .map(ReservationChange.Changed.class::isInstance));
    }
  }

  void release() {
    if (!reservations.isEmpty()) {
      Held held = reservations.remove(random.nextInt(reservations.size()));
      Money left = random.nextBoolean() ? Money.NO_YUAN : Money.yuan(500);
      history.change(
          Deed.RELEASE,
          held.key(),
          held.id().value(),
          left,
          insistence
              .untilTold(
                  () ->
                      place.release.release(
                          contended.guarantor(), ContendedPlace.ACTOR, held.id(), -1, left))
              .map(ReservationChange.Changed.class::isInstance));
    }
  }

  /** What waited in vain gives its capacity back, whosever it is. */
  void expire() {
    Optional<Integer> expired = insistence.once(place.expire::expire);
    history.see(
        Deed.EXPIRE,
        "expire",
        null,
        Money.yuan(expired.orElse(0)),
        expired.isPresent() ? Told.DONE : Told.UNKNOWN);
  }

  private record Held(String key, ReservationId id, Money amount) {}
}
