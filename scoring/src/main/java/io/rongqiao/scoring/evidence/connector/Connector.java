package io.rongqiao.scoring.evidence.connector;

import io.rongqiao.scoring.evidence.delivery.DeliveryKind;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where one kind of evidence is fetched from, and how far it has been fetched.
 *
 * @param intervalSeconds how long to wait after a successful pull
 * @param cursor what the next question starts from; none at the very beginning
 * @param failures how many pulls have failed since the last success
 * @param nextAt when it is due
 */
public record Connector(
    UUID id,
    String provider,
    DeliveryKind kind,
    URI url,
    int intervalSeconds,
    @Nullable String cursor,
    int failures,
    @Nullable String lastFailure,
    @Nullable Instant lastSuccessAt,
    Instant nextAt) {

  private static final int LONGEST_WAIT_SECONDS = 86_400;
  private static final int MOST_DOUBLINGS = 16;

  public Connector {
    if (intervalSeconds < 1) {
      throw new IllegalArgumentException("a connector waits a second at least");
    }
  }

  /** A connector that has fetched nothing and is due at once. */
  public static Connector fresh(
      UUID id, String provider, DeliveryKind kind, URI url, int intervalSeconds, Instant now) {
    return new Connector(id, provider, kind, url, intervalSeconds, null, 0, null, null, now);
  }

  /** The wait after one more failure: doubled each time, a day at most. */
  long secondsUntilRetry() {
    long doubled = (long) intervalSeconds << Math.min(failures, MOST_DOUBLINGS);
    return Math.min(doubled, Math.max(LONGEST_WAIT_SECONDS, intervalSeconds));
  }
}
