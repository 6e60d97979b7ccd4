package io.rongqiao.matching.contention;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.matching.contention.History.Deed;
import io.rongqiao.matching.contention.History.Seen;
import io.rongqiao.matching.contention.History.Told;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 32 clients reserve, confirm, release, register, amend, cancel, claim, pay and recover on the same
 * few capacities, receivables and guarantees. A third of the way through connections begin to be
 * killed; half-way the database is stopped and started. Clients try again under the same key, now
 * and then even what they were told.
 */
class ContentionTest {

  private static final int CLIENTS = 32;
  private static final int STEPS = 80;

  @TempDir private Path folder;

  private final History history = new History();
  private final AtomicInteger done = new AtomicInteger();

  @Test
  void theBooksHoldWhateverHappens() throws Exception {
    try (var place = new ContendedPlace(folder)) {
      Contended contended = Contended.at(place);
      List<Future<?>> clients = new ArrayList<>();
      try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int client = 0; client < CLIENTS; client++) {
          var one = new Client(place, contended, history, client);
          clients.add(pool.submit(() -> one.run(STEPS, done)));
        }
        sabotage(place);
        pool.shutdown();
        assertThat(pool.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
      }
      for (Future<?> client : clients) {
        client.get();
      }
      List<Seen> all = history.all();
      assertThat(all).hasSizeGreaterThan(1000);
      assertThat(all).extracting(Seen::told).contains(Told.DONE, Told.REFUSED);
      assertThat(all)
          .filteredOn(it -> it.told() == Told.DONE)
          .extracting(Seen::deed)
          .contains(Deed.values());
      assertThat(Checker.violations(all, Books.read(place.owner(), Contended.CLAIM_CAP))).isEmpty();
      assertThat(shared(place, contended)).isPositive();
    }
  }

  private void sabotage(ContendedPlace place) {
    int all = CLIENTS * STEPS;
    boolean restarted = false;
    while (done.get() < all) {
      LockSupport.parkNanos(Duration.ofMillis(150).toNanos());
      if (!restarted && done.get() > all / 2) {
        place.restart();
        restarted = true;
      } else if (done.get() > all / 3) {
        place.killConnections();
      }
    }
    assertThat(restarted).isTrue();
  }

  /** How many units of work made more than one reservation: clients that came at once share one. */
  private static int shared(ContendedPlace place, Contended contended) {
    return place
        .owner()
        .fetch(
            """
            SELECT 1 FROM capacity_entry WHERE guarantor = ? AND added > 0
            GROUP BY xmin::text HAVING count(*) > 1
            """,
            contended.guarantor().value())
        .size();
  }
}
