package io.rongqiao.scoring.evidence.connector;

import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.evidence.loading.Load;
import io.rongqiao.scoring.evidence.loading.LoadOrder;
import io.rongqiao.scoring.evidence.loading.LoadState;
import io.rongqiao.scoring.evidence.loading.ReceiveLoad;
import io.rongqiao.scoring.evidence.loading.RunLoad;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Fetches what a provider has for one connector, page by page, each page a load of its own. The
 * cursor moves once a page's load has committed; a page fetched again after a crash is the same
 * load by its key, so it is never stored twice nor passed over.
 */
public final class PullEvidence {

  private static final Access PLATFORM = new Access.Platform("pull-evidence");

  /** So that one provider with much to tell leaves time for the others. */
  private static final int MOST_PAGES = 500;

  private final Transactions transactions;
  private final Connectors connectors;
  private final ProviderPages pages;
  private final ReceiveLoad receive;
  private final RunLoad run;
  private final Clock clock;

  public PullEvidence(
      Transactions transactions,
      Connectors connectors,
      ProviderPages pages,
      ReceiveLoad receive,
      RunLoad run,
      Clock clock) {
    this.transactions = transactions;
    this.connectors = connectors;
    this.pages = pages;
    this.receive = receive;
    this.run = run;
    this.clock = clock;
  }

  /**
   * Fetches until there is nothing new or something fails; the connector says when to come again.
   */
  public Connector pull(UUID id) {
    for (int page = 0; page < MOST_PAGES; page++) {
      Connector connector = found(id);
      Step step = step(connector);
      if (step.failure() != null) {
        return stumble(connector, step.failure(), step.retryAfterSeconds());
      }
      if (step.isLast()) {
        break;
      }
    }
    Connector connector = found(id);
    Instant now = clock.instant();
    transactions.run(
        PLATFORM, () -> connectors.rest(id, now, now.plusSeconds(connector.intervalSeconds())));
    return found(id);
  }

  private Step step(Connector connector) {
    try {
      return switch (pages.after(connector)) {
        case ProviderAnswer.Page page -> load(connector, page);
        case ProviderAnswer.NothingNew _ -> Step.LAST;
        case ProviderAnswer.Refused refused ->
            new Step(true, refused.reason(), refused.retryAfterSeconds());
      };
    } catch (IOException unreachable) {
      return new Step(true, "The provider cannot be reached: " + unreachable.getMessage(), 0);
    }
  }

  private Step load(Connector connector, ProviderAnswer.Page page) throws IOException {
    String next = page.nextCursor();
    Load load;
    try (InputStream body = page.body()) {
      load = receive.receive(order(connector, next), body).load();
    }
    Load done = run.run(load.id());
    if (done.state() != LoadState.SUCCEEDED) {
      return new Step(true, Objects.requireNonNullElse(done.failure(), "The load is running."), 0);
    }
    if (next != null) {
      transactions.run(PLATFORM, () -> connectors.advance(connector.id(), next));
    }
    return next == null || next.equals(connector.cursor()) ? Step.LAST : Step.MORE;
  }

  /** Between the same two cursors lies the same page; without cursors each pull is its own. */
  private LoadOrder order(Connector connector, @Nullable String next) {
    String from = connector.cursor() + " > " + (next == null ? clock.instant().toString() : next);
    UUID page = UUID.nameUUIDFromBytes(from.getBytes(StandardCharsets.UTF_8));
    return LoadOrder.of(
        connector.provider(), "pull %s %s".formatted(connector.id(), page), connector.kind());
  }

  private Connector stumble(Connector connector, String failure, long retryAfterSeconds) {
    long wait = Math.max(connector.secondsUntilRetry(), retryAfterSeconds);
    transactions.run(
        PLATFORM,
        () -> connectors.stumble(connector.id(), failure, clock.instant().plusSeconds(wait)));
    return found(connector.id());
  }

  private Connector found(UUID id) {
    return transactions.call(PLATFORM, () -> connectors.find(id).orElseThrow());
  }

  private record Step(boolean isLast, @Nullable String failure, long retryAfterSeconds) {

    static final Step LAST = new Step(true, null, 0);
    static final Step MORE = new Step(false, null, 0);
  }
}
