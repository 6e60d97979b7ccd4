package io.rongqiao.matching.receivable.bulk;

import io.rongqiao.matching.receivable.Side;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of receivables that came in.
 *
 * @param finishedAt none while its rows are being taken in, or if that was cut off
 * @param broken why the rest of the file could not be read, if so
 */
public record Batch(
    UUID id,
    EnterpriseKey party,
    Side side,
    Instant receivedAt,
    @Nullable Instant finishedAt,
    @Nullable String broken,
    Counts counts) {

  /** How many rows came to what. */
  public record Counts(long uploaded, long alreadyThere, long refused) {

    public long rows() {
      return uploaded + alreadyThere + refused;
    }
  }
}
