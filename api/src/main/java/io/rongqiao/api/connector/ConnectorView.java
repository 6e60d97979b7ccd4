package io.rongqiao.api.connector;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.scoring.evidence.connector.Connector;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A connector and how it fares.
 *
 * @param cursor what the next question starts from
 * @param failures how many pulls have failed since the last success
 */
@Serdeable
record ConnectorView(
    UUID id,
    String provider,
    String kind,
    String url,
    int intervalSeconds,
    boolean on,
    @Nullable String cursor,
    int failures,
    @Nullable String lastFailure,
    @Nullable Instant lastSuccessAt,
    Instant nextAt) {

  static ConnectorView of(Connector connector, boolean on) {
    return new ConnectorView(
        connector.id(),
        connector.provider(),
        connector.kind().slug(),
        connector.url().toString(),
        connector.intervalSeconds(),
        on,
        connector.cursor(),
        connector.failures(),
        connector.lastFailure(),
        connector.lastSuccessAt(),
        connector.nextAt());
  }
}
