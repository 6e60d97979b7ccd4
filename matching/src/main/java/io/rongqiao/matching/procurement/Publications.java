package io.rongqiao.matching.procurement;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was published of procurement contracts, and the files it came in; the platform's own. */
public interface Publications {

  /** Takes a publication in as it now holds. */
  Taking take(Publication publication, Instant at);

  /** What came of taking one in. */
  enum Taking {
    /** The first under its number and buyer. */
    PUBLISHED,
    /** A further revision. */
    CORRECTED,
    /** The same as holds. */
    ALREADY_THERE
  }

  /** What holds under a number, letters and digits alone, by buyer; everybody may read it. */
  List<Verification.Published> under(String plainNumber);

  /** Keeps a file's arrival; false if its sender used the key before. */
  boolean begin(Arrival arrival);

  Optional<Arrival> findUnder(String actor, String clientKey);

  Optional<Received> find(UUID id);

  /** Keeps what became of a row; what was kept before stays. */
  void addRow(UUID id, Row row);

  void finish(UUID id, Instant at, @Nullable String broken);

  /** Rows after a line, in their order. */
  List<Row> rows(UUID id, long afterLine, int limit);

  /**
   * A file that came in.
   *
   * @param digest SHA-256, in hexadecimal
   */
  record Arrival(UUID id, String actor, String clientKey, String digest, Instant at) {}

  /** A file, and to how many rows what happened. */
  record Received(
      UUID id,
      String actor,
      Instant receivedAt,
      @Nullable Instant finishedAt,
      @Nullable String broken,
      long published,
      long corrected,
      long alreadyThere,
      long refused) {}

  /**
   * What became of a row.
   *
   * @param line where in the file it begins, from 1
   */
  record Row(
      long line,
      Outcome outcome,
      @Nullable String number,
      @Nullable String field,
      @Nullable String value,
      @Nullable String rule) {

    /** To what a row came. */
    public enum Outcome {
      PUBLISHED,
      CORRECTED,
      ALREADY_THERE,
      REFUSED
    }
  }
}
