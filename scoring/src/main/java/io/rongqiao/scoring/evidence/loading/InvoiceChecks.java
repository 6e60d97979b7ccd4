package io.rongqiao.scoring.evidence.loading;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rongqiao.scoring.evidence.delivery.DeliveryKind;
import io.rongqiao.scoring.evidence.delivery.InvoiceKinds;
import io.rongqiao.scoring.evidence.reading.FieldText;
import io.rongqiao.scoring.evidence.reading.RowBatch;
import io.rongqiao.scoring.evidence.rollup.Fingerprint;
import io.rongqiao.scoring.evidence.rollup.MonthKey;
import io.rongqiao.scoring.evidence.rollup.Occurrences;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks invoices, gives each its ordinal among those with its number, writes them for COPY and
 * folds them into months, all in one pass over the bytes.
 */
final class InvoiceChecks implements RowChecks {

  /** The columns of {@link CheckedPart#rows}, in order. */
  static final List<String> ROW_COLUMNS =
      List.of(
          "enterprise_key",
          "delivery_id",
          "issued_on",
          "known_on",
          "voided_on",
          "ordinal",
          "revision",
          "direction",
          "status",
          "currency",
          "code",
          "number",
          "counterparty",
          "net",
          "tax",
          "gross");

  private static final int MOST_NUMBERS = 4_000_000;
  private static final int OFFICIAL_NUMBER_DIGITS = 20;
  private static final byte[] IN = "IN".getBytes(UTF_8);
  private static final byte[] OUT = "OUT".getBytes(UTF_8);
  private static final byte[] VALID = "VALID".getBytes(UTF_8);
  private static final byte[] RED = "RED".getBytes(UTF_8);
  private static final byte[] VOID = "VOID".getBytes(UTF_8);
  private static final byte[] NO_CODE = new byte[0];

  private final DeliveryKind kind;
  private final long delivery;
  private final byte[] ownNumbers;
  private final EnterpriseNames names;
  private final InvoiceRow invoice;
  private final Occurrences occurrences = new Occurrences(MOST_NUMBERS);
  private final CopyText rows;
  private final InvoiceFold fold = new InvoiceFold();
  private final FoldedMonths folded;
  private boolean isExact = true;

  /**
   * Checks for one delivery.
   *
   * @param room how many bytes its rows are expected to take, at a time
   */
  InvoiceChecks(
      DeliveryKind kind, String provider, long delivery, EnterpriseNames names, int room) {
    this.kind = kind;
    this.delivery = delivery;
    this.ownNumbers = ("@" + provider).getBytes(UTF_8);
    this.names = names;
    this.invoice = new InvoiceRow(kind);
    this.folded = new FoldedMonths(delivery, room / 4);
    this.rows = new CopyText(room);
  }

  @Override
  public CheckedPart check(RowBatch batch) {
    rows.clear();
    fold.clear();
    long[] keys = names.keys(batch, InvoiceKinds.ENTERPRISE);
    Set<Long> enterprises = new HashSet<>();
    List<RowError> errors = new ArrayList<>();
    int good = 0;
    for (int row = 0; row < batch.rows(); row++) {
      Optional<RowError> error = error(batch, row, keys[row], invoice, kind);
      if (error.isPresent()) {
        errors.add(error.get());
        continue;
      }
      if (row == 0 || keys[row] != keys[row - 1] || enterprises.isEmpty()) {
        enterprises.add(keys[row]);
      }
      write(batch, row, keys[row]);
      fold.add(batch, row, keys[row], invoice);
      good++;
    }
    enterprises.remove(EnterpriseNames.UNKNOWN);
    return new CheckedPart(
        batch.rows(),
        rows.toRows(),
        good,
        folded.months(fold.months()),
        folded.counterparties(fold.counterparties()),
        isExact,
        enterprises,
        errors);
  }

  /** Reads a row into the invoice; what is wrong with it, if anything is. */
  static Optional<RowError> error(
      RowBatch batch, int row, long key, InvoiceRow invoice, DeliveryKind kind) {
    String fault = batch.fault(row);
    if (fault != null) {
      return Optional.of(new RowError(batch.line(row), RowError.ROW, "", fault));
    }
    if (key == EnterpriseNames.UNKNOWN) {
      return Optional.of(
          new RowError(
              batch.line(row),
              DeliveryKind.ENTERPRISE_ID,
              batch.text(row, InvoiceKinds.ENTERPRISE),
              "must name an enterprise that is registered"));
    }
    if (!invoice.read(batch, row)) {
      int column = invoice.brokenColumn();
      return Optional.of(
          new RowError(
              batch.line(row),
              kind.columns().get(column).name(),
              batch.text(row, column),
              invoice.brokenRule()));
    }
    return Optional.empty();
  }

  /** An invoice that was valid in one month and void from a later one is two revisions. */
  private void write(RowBatch batch, int row, long key) {
    byte[] code = code(batch, row);
    int ordinal = occurrences.next(fingerprint(batch, row, key, code));
    if (ordinal == Occurrences.FULL) {
      isExact = false;
      ordinal = 0;
    }
    byte[] firstStatus = invoice.red() ? RED : VALID;
    if (invoice.wasValidForMonths()) {
      line(batch, row, key, code, ordinal, 0, firstStatus, invoice.issuedOn(), FieldText.NO_DAY);
      line(batch, row, key, code, ordinal, 1, VOID, invoice.voidedOn(), invoice.voidedOn());
    } else if (invoice.isVoid()) {
      int knownOn =
          invoice.voidedOn() == FieldText.NO_DAY ? invoice.issuedOn() : invoice.voidedOn();
      line(batch, row, key, code, ordinal, 0, VOID, knownOn, invoice.voidedOn());
    } else {
      line(batch, row, key, code, ordinal, 0, firstStatus, invoice.issuedOn(), FieldText.NO_DAY);
    }
  }

  private void line(
      RowBatch batch,
      int row,
      long key,
      byte[] code,
      int ordinal,
      int revision,
      byte[] status,
      int knownOn,
      int voidedOn) {
    byte[] bytes = batch.bytes();
    rows.number(key);
    rows.number(delivery);
    rows.day(invoice.issuedOn());
    rows.day(knownOn);
    rows.day(voidedOn);
    rows.number(ordinal);
    rows.number(revision);
    rows.plain(invoice.sold() ? OUT : IN);
    rows.plain(status);
    rows.plain(MonthKey.letters(invoice.currency()));
    rows.text(code, 0, code.length);
    rows.text(bytes, batch.start(row, InvoiceKinds.NUMBER), batch.end(row, InvoiceKinds.NUMBER));
    rows.text(bytes, batch.start(row, invoice.partner()), batch.end(row, invoice.partner()));
    rows.fen(invoice.net());
    rows.fen(invoice.tax());
    rows.fen(invoice.gross());
    rows.end();
  }

  /** The code that, with its number, names an invoice: none beside a 20-digit number. */
  private byte[] code(RowBatch batch, int row) {
    if (!batch.isBlank(row, InvoiceKinds.CODE)) {
      return Arrays.copyOfRange(
          batch.bytes(), batch.start(row, InvoiceKinds.CODE), batch.end(row, InvoiceKinds.CODE));
    }
    int start = batch.start(row, InvoiceKinds.NUMBER);
    int length = batch.end(row, InvoiceKinds.NUMBER) - start;
    return length == OFFICIAL_NUMBER_DIGITS ? NO_CODE : ownNumbers;
  }

  private long fingerprint(RowBatch batch, int row, long key, byte[] code) {
    long number =
        Fingerprint.of(
            batch.bytes(),
            batch.start(row, InvoiceKinds.NUMBER),
            batch.end(row, InvoiceKinds.NUMBER));
    long series = Fingerprint.of(code, 0, code.length);
    return MonthKey.mix(number + MonthKey.mix(key * 2 + (invoice.sold() ? 1 : 0) + series));
  }
}
