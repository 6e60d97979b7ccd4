package io.rongqiao.matching.procurement;

import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.evidence.reading.RowBatch;
import io.rongqiao.scoring.evidence.reading.RowFile;
import io.rongqiao.scoring.evidence.reading.UnreadableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Imports a file of published contracts, row by row: each good row at once and for good, each bad
 * one with its line, field, value and rule. Contracts that were stated under a number that comes in
 * are verified anew. The same key again takes up where it was cut off; the same rows again change
 * nothing.
 */
public final class ImportPublications {

  private static final Access ACCESS = new Access.Platform("procurement import");
  private static final int ROWS_AT_ONCE = 500;
  private static final int BYTES_AT_ONCE = 1 << 20;

  private final Transactions transactions;
  private final Publications publications;
  private final VerifyContract verifyContract;
  private final Supplier<UUID> ids;
  private final Clock clock;

  public ImportPublications(
      Transactions transactions,
      Publications publications,
      VerifyContract verifyContract,
      Supplier<UUID> ids,
      Clock clock) {
    this.transactions = transactions;
    this.publications = publications;
    this.verifyContract = verifyContract;
    this.ids = ids;
    this.clock = clock;
  }

  /** What came of a file; none if the key was used for another file. */
  public Optional<Publications.Received> take(String actor, String clientKey, Path file) {
    var arrival = new Publications.Arrival(ids.get(), actor, clientKey, digest(file), now());
    Publications.Arrival begun =
        transactions.call(
            ACCESS,
            () ->
                publications.begin(arrival)
                    ? arrival
                    : publications.findUnder(actor, clientKey).orElseThrow());
    if (!begun.digest().equals(arrival.digest())) {
      return Optional.empty();
    }
    if (read(begun.id()).finishedAt() == null) {
      String broken = takeIn(file, begun.id());
      transactions.run(ACCESS, () -> publications.finish(begun.id(), now(), broken));
    }
    return Optional.of(read(begun.id()));
  }

  private Publications.Received read(UUID id) {
    return transactions.call(ACCESS, () -> publications.find(id).orElseThrow());
  }

  /** Takes in every row; tells why the rest could not be read, if so. */
  private @Nullable String takeIn(Path path, UUID id) {
    try (RowFile file = RowFile.open(path, PublicationColumns.layout())) {
      RowBatch rows = new RowBatch(PublicationColumns.values().length, ROWS_AT_ONCE, BYTES_AT_ONCE);
      while (file.rows().fill(rows)) {
        for (int row = 0; row < rows.rows(); row++) {
          take(id, rows, row);
        }
      }
      return null;
    } catch (UnreadableFile unreadable) {
      return Optional.ofNullable(unreadable.getMessage()).orElse("The file cannot be read.");
    } catch (IOException _) {
      return "The file ends or breaks off in the middle; the rows before that were taken in.";
    }
  }

  private void take(UUID id, RowBatch rows, int row) {
    long line = rows.line(row);
    try {
      Publication publication = new PublicationReading(rows, row).publication();
      transactions.run(
          ACCESS,
          () -> {
            Publications.Taking taking = publications.take(publication, now());
            publications.addRow(id, answered(line, publication, taking));
            if (taking != Publications.Taking.ALREADY_THERE) {
              verifyContract.verifyUnder(publication.plainNumber());
            }
          });
    } catch (PublicationReading.Fault fault) {
      transactions.run(ACCESS, () -> publications.addRow(id, fault.at(line)));
    }
  }

  private static Publications.Row answered(
      long line, Publication publication, Publications.Taking taking) {
    Publications.Row.Outcome outcome =
        switch (taking) {
          case PUBLISHED -> Publications.Row.Outcome.PUBLISHED;
          case CORRECTED -> Publications.Row.Outcome.CORRECTED;
          case ALREADY_THERE -> Publications.Row.Outcome.ALREADY_THERE;
        };
    return new Publications.Row(line, outcome, publication.number(), null, null, null);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static String digest(Path file) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    } catch (NoSuchAlgorithmException cause) {
      throw new IllegalStateException("every Java platform has SHA-256", cause);
    }
  }
}
