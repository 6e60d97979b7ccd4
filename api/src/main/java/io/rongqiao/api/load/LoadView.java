package io.rongqiao.api.load;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.scoring.evidence.loading.Load;
import io.rongqiao.scoring.evidence.loading.LoadOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a load has come and what was counted. */
@Serdeable
record LoadView(
    UUID id,
    String kind,
    String provider,
    @Nullable LocalDate periodFrom,
    @Nullable LocalDate periodTo,
    @Nullable UUID supersedes,
    String state,
    long rowsRead,
    long rowsStored,
    long rowsRepeated,
    long rowsCorrected,
    long rowsRejected,
    long rowsWithdrawn,
    long bytesRead,
    @Nullable Long bytesTotal,
    Instant receivedAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable String failure) {

  static LoadView of(Load load) {
    LoadOrder order = load.order();
    var earlier = order.supersedes();
    return new LoadView(
        load.id().value(),
        order.kind().slug(),
        order.provider(),
        order.periodFrom(),
        order.periodTo(),
        earlier == null ? null : earlier.value(),
        load.state().name(),
        load.rows().read(),
        load.rows().stored(),
        load.rows().repeated(),
        load.rows().corrected(),
        load.rows().rejected(),
        load.rows().withdrawn(),
        load.bytesRead(),
        load.bytesTotal(),
        load.receivedAt(),
        load.startedAt(),
        load.finishedAt(),
        load.failure());
  }
}
