package io.rongqiao.scoring.evidence.loading;

import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Receives a file for loading. The sender's key makes it safe to send again: the same key is the
 * same load, whatever happened in between, and only one that failed reads the file once more.
 */
public final class ReceiveLoad {

  private static final Access PLATFORM = new Access.Platform("receive-load");

  private final Transactions transactions;
  private final Loads loads;
  private final Spool spool;
  private final Supplier<UUID> ids;
  private final Clock clock;

  public ReceiveLoad(
      Transactions transactions, Loads loads, Spool spool, Supplier<UUID> ids, Clock clock) {
    this.transactions = transactions;
    this.loads = loads;
    this.spool = spool;
    this.ids = ids;
    this.clock = clock;
  }

  /** Reads the body to its end; an exception of its own means that the load failed and says so. */
  public Reception receive(LoadOrder order, InputStream body) throws IOException {
    LoadId fresh = new LoadId(ids.get());
    Beginning beginning = transactions.call(PLATFORM, () -> begin(fresh, order));
    if (!beginning.isMine()) {
      return beginning.load().order().equals(order)
          ? new Reception.Repeated(beginning.load())
          : new Reception.KeyReused(beginning.load());
    }
    return new Reception.Received(keep(beginning.load(), body));
  }

  private Beginning begin(LoadId fresh, LoadOrder order) {
    if (loads.begin(fresh, order, clock.instant())) {
      return new Beginning(loads.find(fresh).orElseThrow(), true);
    }
    Load known = loads.find(order.provider(), order.idempotencyKey()).orElseThrow();
    boolean isTriedAgain =
        known.state() == LoadState.FAILED
            && known.order().equals(order)
            && loads.beginAgain(known.id(), clock.instant());
    return new Beginning(loads.find(known.id()).orElseThrow(), isTriedAgain);
  }

  private Load keep(Load load, InputStream body) throws IOException {
    try {
      Spool.Kept kept = spool.keep("%s-%d".formatted(load.id(), load.attempt()), body);
      return transactions.call(
          PLATFORM,
          () -> {
            loads.queue(load.id(), kept.name(), kept.digest(), kept.length());
            return loads.find(load.id()).orElseThrow();
          });
    } catch (IOException | RuntimeException failure) {
      transactions.run(
          PLATFORM,
          () ->
              loads.fail(
                  load.id(),
                  "The file did not arrive completely (%s). Send it again with the same key."
                      .formatted(Objects.requireNonNullElse(failure.getMessage(), "cut off")),
                  clock.instant()));
      throw failure;
    }
  }

  private record Beginning(Load load, boolean isMine) {}
}
