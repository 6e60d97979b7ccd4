package io.rongqiao.matching.contention;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** How a client goes on while connections break and the server is away. */
final class Insistence {

  private static final int TRIES = 40;
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(250);

  private final Random random;

  Insistence(Random random) {
    this.random = random;
  }

  /** Tries until it is told something; now and then asks once more after that. */
  <T> Optional<T> untilTold(Supplier<T> work) {
    Optional<T> first = once(work);
    return first.isPresent() && random.nextInt(10) == 0 ? once(work) : first;
  }

  <T> Optional<T> once(Supplier<T> work) {
    for (int time = 0; time < TRIES; time++) {
      try {
        return Optional.of(work.get());
      } catch (RuntimeException broken) {
        LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
      }
    }
    return Optional.empty();
  }
}
