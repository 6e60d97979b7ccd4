package io.rongqiao.api.receivable;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.matching.receivable.bulk.Batch;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of receivables and what came of it.
 *
 * @param broken why the rest of the file could not be read, if so
 */
@Serdeable
record ReceivableBatchView(
    UUID id,
    String side,
    Instant receivedAt,
    @Nullable Instant finishedAt,
    long rows,
    long uploaded,
    long alreadyThere,
    long refused,
    @Nullable String broken) {

  static ReceivableBatchView of(Batch batch) {
    return new ReceivableBatchView(
        batch.id(),
        batch.side().name(),
        batch.receivedAt(),
        batch.finishedAt(),
        batch.counts().rows(),
        batch.counts().uploaded(),
        batch.counts().alreadyThere(),
        batch.counts().refused(),
        batch.broken());
  }
}
