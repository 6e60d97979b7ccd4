package io.rongqiao.matching.receivable.bulk;

import io.rongqiao.matching.receivable.Side;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The files of a party, and what became of their rows; nobody else sees them. */
public interface Batches {

  /** Keeps a file's arrival; false if the party used the key before. */
  boolean begin(Arrival arrival);

  Optional<Arrival> findUnder(EnterpriseKey party, String clientKey);

  Optional<Batch> find(UUID id);

  /** Keeps what became of a row; what was kept before stays. */
  void addRow(UUID batch, BatchRow row);

  void finish(UUID batch, Instant at, @Nullable String broken);

  /** Rows after a line, in their order. */
  List<BatchRow> rows(UUID batch, long afterLine, int limit);

  /** A file that came in, known by its digest. */
  record Arrival(
      UUID id,
      EnterpriseKey party,
      Side side,
      String clientKey,
      Digest digest,
      Instant at,
      String actor) {}

  /** SHA-256 of a file, in hexadecimal. */
  record Digest(String hex) {}
}
