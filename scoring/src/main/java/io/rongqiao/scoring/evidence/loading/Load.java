package io.rongqiao.scoring.evidence.loading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The receiving and running of one file.
 *
 * @param attempt which try this is; a failed load may be sent again
 * @param spool where the file lies until it is loaded
 * @param failure one sentence, if it failed
 */
public record Load(
    LoadId id,
    LoadOrder order,
    LoadState state,
    int attempt,
    @Nullable String spool,
    RowCounts rows,
    long bytesRead,
    @Nullable Long bytesTotal,
    @Nullable String failure,
    Instant receivedAt,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt) {}
