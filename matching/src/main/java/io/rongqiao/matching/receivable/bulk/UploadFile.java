package io.rongqiao.matching.receivable.bulk;

import io.rongqiao.matching.receivable.AccountDebtor;
import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableTerms;
import io.rongqiao.matching.receivable.Side;
import io.rongqiao.matching.receivable.UploadOutcome;
import io.rongqiao.matching.receivable.UploadReceivable;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Enterprise;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.enterprise.Uscc;
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
 * Takes in a file of receivables, row by row: each good row at once and for good, each bad one with
 * its line, field, value and rule. The same key again takes up where it was cut off, and adds
 * nothing to what is finished.
 */
public final class UploadFile {

  private static final int ROWS_AT_ONCE = 500;
  private static final int BYTES_AT_ONCE = 1 << 20;

  private final Transactions transactions;
  private final Batches batches;
  private final Enterprises enterprises;
  private final UploadReceivable upload;
  private final Supplier<UUID> ids;
  private final Clock clock;

  public UploadFile(
      Transactions transactions,
      Batches batches,
      Enterprises enterprises,
      UploadReceivable upload,
      Supplier<UUID> ids,
      Clock clock) {
    this.transactions = transactions;
    this.batches = batches;
    this.enterprises = enterprises;
    this.upload = upload;
    this.ids = ids;
    this.clock = clock;
  }

  /** Whose file it is, as which side of every row in it. */
  public record Request(Side side, Enterprise party, String actor, String clientKey, Path file) {}

  /** What came of a file; none if the key was used for another file. */
  public Optional<Batch> upload(Request request) {
    var arrival =
        new Batches.Arrival(
            ids.get(),
            request.party().key(),
            request.side(),
            request.clientKey(),
            digest(request.file()),
            now(),
            request.actor());
    Batches.Arrival begun =
        transactions.call(
            access(request),
            () ->
                batches.begin(arrival)
                    ? arrival
                    : batches.findUnder(arrival.party(), arrival.clientKey()).orElseThrow());
    if (!begun.digest().equals(arrival.digest()) || begun.side() != arrival.side()) {
      return Optional.empty();
    }
    Batch batch = read(request, begun.id());
    if (batch.finishedAt() == null) {
      String broken = takeIn(request, begun.id());
      transactions.run(access(request), () -> batches.finish(begun.id(), now(), broken));
      batch = read(request, begun.id());
    }
    return Optional.of(batch);
  }

  private Batch read(Request request, UUID id) {
    return transactions.call(access(request), () -> batches.find(id).orElseThrow());
  }

  /** Takes in every row; tells why the rest could not be read, if so. */
  private @Nullable String takeIn(Request request, UUID id) {
    try (RowFile file = RowFile.open(request.file(), RowColumns.layout())) {
      RowBatch rows = new RowBatch(RowColumns.values().length, ROWS_AT_ONCE, BYTES_AT_ONCE);
      while (file.rows().fill(rows)) {
        for (int row = 0; row < rows.rows(); row++) {
          BatchRow answered = answer(request, rows, row);
          transactions.run(access(request), () -> batches.addRow(id, answered));
        }
      }
      return null;
    } catch (UnreadableFile unreadable) {
      return Optional.ofNullable(unreadable.getMessage()).orElse("The file cannot be read.");
    } catch (IOException _) {
      return "The file ends or breaks off in the middle; the rows before that were taken in.";
    }
  }

  private BatchRow answer(Request request, RowBatch rows, int row) {
    long line = rows.line(row);
    try {
      return answer(line, upload.upload(read(request, rows, row)), rows, row);
    } catch (RowFault fault) {
      return BatchRow.refused(line, fault);
    }
  }

  private UploadReceivable.Request read(Request request, RowBatch rows, int row) {
    var reading = new RowReading(rows, row);
    Uscc counterparty = reading.counterparty();
    EnterpriseKey creditor =
        request.side() == Side.CREDITOR ? request.party().key() : creditor(counterparty);
    AccountDebtor debtor =
        request.side() == Side.DEBTOR
            ? new AccountDebtor(request.party().uscc(), request.party().name())
            : debtor(counterparty, reading.text(RowColumns.COUNTERPARTY_NAME));
    try {
      return new UploadReceivable.Request(
          request.side(),
          request.party().key(),
          request.actor(),
          new ReceivableTerms(
              creditor,
              debtor,
              reading.text(RowColumns.CONTRACT),
              reading.amount(),
              reading.issuedOn(),
              reading.dueOn(),
              reading.invoices()),
          reading.answerBy(),
          reading.account(),
          "%s#%d".formatted(request.clientKey(), rows.line(row)));
    } catch (IllegalArgumentException refused) {
      throw new RowFault(null, null, Optional.ofNullable(refused.getMessage()).orElse("refused"));
    }
  }

  private EnterpriseKey creditor(Uscc code) {
    return known(code)
        .map(Enterprise::key)
        .orElseThrow(
            () ->
                new RowFault(
                    RowColumns.COUNTERPARTY_USCC.header(),
                    code.value(),
                    "is no enterprise on the platform"));
  }

  private AccountDebtor debtor(Uscc code, String stated) {
    String name = stated.isBlank() ? known(code).map(Enterprise::name).orElse("") : stated;
    if (name.isBlank()) {
      throw new RowFault(
          RowColumns.COUNTERPARTY_NAME.header(),
          null,
          "must be given: the debtor is not known to the platform");
    }
    return new AccountDebtor(code, name);
  }

  private Optional<Enterprise> known(Uscc code) {
    return transactions.call(new Access.Platform("receivables"), () -> enterprises.find(code));
  }

  private BatchRow answer(long line, UploadOutcome outcome, RowBatch rows, int row) {
    return switch (outcome) {
      case UploadOutcome.Uploaded(Receivable it) ->
          new BatchRow(line, BatchRow.Outcome.UPLOADED, it.id(), null, null, notice(it));
      case UploadOutcome.AlreadyThere(Receivable it) ->
          new BatchRow(
              line,
              BatchRow.Outcome.ALREADY_THERE,
              it.id(),
              null,
              null,
              "was uploaded before, in this file or otherwise");
      case UploadOutcome.InvoicesTaken _ ->
          refused(line, rows, row, RowColumns.INVOICE_NUMBER, "stands behind another receivable");
      case UploadOutcome.KeyReused _ ->
          BatchRow.refused(line, new RowFault(null, null, "another row stands under this key"));
      case UploadOutcome.OwnDebt _ ->
          refused(line, rows, row, RowColumns.COUNTERPARTY_USCC, "nobody owes himself");
      case UploadOutcome.NoTimeToAnswer _ ->
          refused(line, rows, row, RowColumns.ANSWER_BY, "lies in the past");
      case UploadOutcome.AccountMissing _ ->
          refused(
              line,
              rows,
              row,
              RowColumns.ACCOUNT_NUMBER,
              "must be given: who uploads as debtor names the account that will be paid");
    };
  }

  private @Nullable String notice(Receivable uploaded) {
    return known(uploaded.terms().debtor().uscc()).isPresent()
        ? null
        : "the debtor is not on the platform yet: nobody can confirm this before it is";
  }

  private static BatchRow refused(
      long line, RowBatch rows, int row, RowColumns column, String rule) {
    return BatchRow.refused(
        line, new RowFault(column.header(), rows.text(row, column.position()), rule));
  }

  private static Access access(Request request) {
    return new Access.Own(request.party().key().value(), request.actor());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static Batches.Digest digest(Path file) {
    try {
      return new Batches.Digest(
          HexFormat.of()
              .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    } catch (NoSuchAlgorithmException cause) {
      throw new IllegalStateException("every Java platform has SHA-256", cause);
    }
  }
}
