package io.rongqiao.api.load;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.scoring.evidence.loading.Load;
import io.rongqiao.scoring.evidence.loading.LoadId;
import io.rongqiao.scoring.evidence.loading.LoadState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A load: what was sent, how far it has come and what came of its rows.
 *
 * @param rowsRepeated rows that were stored already, exactly so
 * @param rowsCorrected rows that were stored already, otherwise
 * @param rowsWithdrawn rows of the superseded load that this one no longer has
 * @param failure one sentence, if it failed
 */
@Serdeable
record LoadView(
    UUID id,
    String kind,
    String provider,
    LoadState state,
    int attempt,
    long rowsRead,
    long rowsStored,
    long rowsRepeated,
    long rowsCorrected,
    long rowsRejected,
    long rowsWithdrawn,
    long bytesRead,
    @Nullable Long bytesTotal,
    @Nullable LocalDate periodFrom,
    @Nullable LocalDate periodTo,
    @Nullable UUID supersedes,
    boolean maskedIds,
    String idempotencyKey,
    Instant receivedAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable String failure) {

  static LoadView of(Load load) {
    LoadId supersedes = load.order().supersedes();
    return new LoadView(
        load.id().value(),
        load.order().kind().slug(),
        load.order().provider(),
        load.state(),
        load.attempt(),
        load.rows().read(),
        load.rows().stored(),
        load.rows().repeated(),
        load.rows().corrected(),
        load.rows().rejected(),
        load.rows().withdrawn(),
        load.bytesRead(),
        load.bytesTotal(),
        load.order().periodFrom(),
        load.order().periodTo(),
        supersedes == null ? null : supersedes.value(),
        load.order().areIdsMasked(),
        load.order().idempotencyKey(),
        load.receivedAt(),
        load.startedAt(),
        load.finishedAt(),
        load.failure());
  }
}
