package io.rongqiao.matching.contention;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** One of many clients, whose deeds its number decides. */
final class Client {

  private final int number;
  private final Random random;
  private final ReservationDeeds reservations;
  private final RegistrationDeeds registrations;
  private final ClaimDeeds claims;

  Client(ContendedPlace place, Contended contended, History history, int number) {
    this.number = number;
    this.random = new Random(20_260_000L + number);
    this.reservations = new ReservationDeeds(place, contended, history, random);
    this.registrations = new RegistrationDeeds(place, contended, history, random);
    this.claims = new ClaimDeeds(place, contended, history, random);
  }

  /**
   * Does as many deeds.
   *
   * @param done counts those of all clients
   */
  void run(int steps, AtomicInteger done) {
    for (int step = 0; step < steps; step++) {
      String key = number + "-" + step;
      switch (random.nextInt(12)) {
        case 0, 1 -> reservations.reserve(key);
        case 2 -> reservations.confirm();
        case 3 -> reservations.release();
        case 4, 5 -> registrations.register(key);
        case 6 -> registrations.amend();
        case 7 -> registrations.cancel();
        case 8 -> claims.claim();
        case 9 -> claims.pay();
        case 10 -> claims.recover(key);
        default -> reservations.expire();
      }
      done.incrementAndGet();
    }
  }
}
