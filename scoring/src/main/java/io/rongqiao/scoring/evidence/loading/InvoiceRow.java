package io.rongqiao.scoring.evidence.loading;

import static io.rongqiao.scoring.evidence.delivery.InvoiceKinds.CODE;
import static io.rongqiao.scoring.evidence.delivery.InvoiceKinds.COUNTERPARTY;
import static io.rongqiao.scoring.evidence.delivery.InvoiceKinds.CURRENCY;
import static io.rongqiao.scoring.evidence.delivery.InvoiceKinds.DIRECTION;
import static io.rongqiao.scoring.evidence.delivery.InvoiceKinds.GROSS;
import static io.rongqiao.scoring.evidence.delivery.InvoiceKinds.ISSUED_ON;
import static io.rongqiao.scoring.evidence.delivery.InvoiceKinds.NET;
import static io.rongqiao.scoring.evidence.delivery.InvoiceKinds.NUMBER;
import static io.rongqiao.scoring.evidence.delivery.InvoiceKinds.STATUS;
import static io.rongqiao.scoring.evidence.delivery.InvoiceKinds.TAX;
import static io.rongqiao.scoring.evidence.delivery.InvoiceKinds.VOIDED_ON;

import io.rongqiao.scoring.evidence.delivery.Column;
import io.rongqiao.scoring.evidence.delivery.DeliveryKind;
import io.rongqiao.scoring.evidence.delivery.InvoiceKinds;
import io.rongqiao.scoring.evidence.reading.FieldText;
import io.rongqiao.scoring.evidence.reading.RowBatch;
import io.rongqiao.scoring.evidence.rollup.MonthKey;
import io.rongqiao.scoring.evidence.rollup.Months;
import java.util.Locale;

/**
 * One invoice of a batch, read field by field into primitives. The same object reads every row; the
 * first field that breaks a rule is kept.
 */
final class InvoiceRow {

  private static final int LONGEST_TEXT = 100;
  private static final int CNY = MonthKey.currency((byte) 'C', (byte) 'N', (byte) 'Y');
  private static final long MOST_ROUNDING_FEN = 100;

  private final DeliveryKind kind;
  private final int soldByKind;

  private int broken;
  private String rule = "";
  private boolean sold;
  private boolean isVoid;
  private boolean red;
  private boolean statedRed;
  private int issuedOn;
  private int voidedOn;
  private int currency;
  private int partner;
  private long net;
  private long tax;
  private long gross;

  InvoiceRow(DeliveryKind kind) {
    this.kind = kind;
    this.soldByKind =
        switch (kind.slug()) {
          case "input-invoices" -> 0;
          case "output-invoices" -> 1;
          default -> -1;
        };
  }

  /** Reads a row; false if it breaks a rule. */
  boolean read(RowBatch batch, int row) {
    broken = -1;
    byte[] bytes = batch.bytes();
    sold = readDirection(batch, row);
    readStatus(batch, row);
    issuedOn = day(batch, row, ISSUED_ON);
    voidedOn = batch.isBlank(row, VOIDED_ON) ? FieldText.NO_DAY : day(batch, row, VOIDED_ON);
    net = fen(batch, row, NET);
    tax = fen(batch, row, TAX);
    gross = fen(batch, row, GROSS);
    currency = readCurrency(batch, row);
    partner = partnerColumn(batch, row);
    red = gross < 0;
    if (broken < 0) {
      checkTexts(batch, row, bytes);
      checkTogether();
    }
    return broken < 0;
  }

  int brokenColumn() {
    return broken;
  }

  String brokenRule() {
    return rule;
  }

  boolean sold() {
    return sold;
  }

  boolean isVoid() {
    return isVoid;
  }

  boolean red() {
    return red;
  }

  int issuedOn() {
    return issuedOn;
  }

  int voidedOn() {
    return voidedOn;
  }

  int currency() {
    return currency;
  }

  /** The column that holds the other side. */
  int partner() {
    return partner;
  }

  long net() {
    return net;
  }

  long tax() {
    return tax;
  }

  long gross() {
    return gross;
  }

  /** Whether it was valid at the end of some month before it was voided. */
  boolean wasValidForMonths() {
    return isVoid
        && voidedOn != FieldText.NO_DAY
        && Months.ofDay(voidedOn) > Months.ofDay(issuedOn);
  }

  private void breaks(int column, String brokenRule) {
    if (broken < 0) {
      broken = column;
      rule = brokenRule;
    }
  }

  private boolean readDirection(RowBatch batch, int row) {
    if (soldByKind >= 0) {
      return soldByKind == 1;
    }
    return "OUT".equals(code(batch, row, DIRECTION));
  }

  private void readStatus(RowBatch batch, int row) {
    int start = batch.start(row, STATUS);
    int length = batch.end(row, STATUS) - start;
    byte[] bytes = batch.bytes();
    statedRed = false;
    if (length == 0 || (length == 5 && bytes[start] == 'V' && bytes[start + 1] == 'A')) {
      isVoid = false;
    } else if (length == 4 && bytes[start] == 'V' && bytes[start + 1] == 'O') {
      isVoid = true;
    } else {
      String status = code(batch, row, STATUS);
      isVoid = status.equals("VOID");
      statedRed = status.equals("RED");
    }
  }

  private String code(RowBatch batch, int row, int column) {
    Column coded = kind.columns().get(column);
    String code = coded.codes().get(batch.text(row, column).toUpperCase(Locale.ROOT));
    if (code == null) {
      breaks(column, "must be one of " + String.join(", ", coded.distinctCodes()));
      return "";
    }
    return code;
  }

  private int day(RowBatch batch, int row, int column) {
    int day = FieldText.day(batch.bytes(), batch.start(row, column), batch.end(row, column));
    if (day == FieldText.NO_DAY) {
      breaks(
          column,
          batch.isBlank(row, column) ? "must be given" : "must be a day such as 2019-05-31");
    }
    return day;
  }

  private long fen(RowBatch batch, int row, int column) {
    long fen = FieldText.fen(batch.bytes(), batch.start(row, column), batch.end(row, column));
    if (fen == FieldText.UNREADABLE) {
      breaks(
          column,
          batch.isBlank(row, column)
              ? "must be given"
              : "must be an amount with at most 2 decimals");
    }
    return fen;
  }

  private int readCurrency(RowBatch batch, int row) {
    int start = batch.start(row, CURRENCY);
    int length = batch.end(row, CURRENCY) - start;
    if (length == 0) {
      return CNY;
    }
    byte[] bytes = batch.bytes();
    for (int i = 0; i < length; i++) {
      if (length != 3 || bytes[start + i] < 'A' || bytes[start + i] > 'Z') {
        boolean isYuan = batch.text(row, CURRENCY).contains("人民币");
        if (!isYuan) {
          breaks(CURRENCY, "must be a three-letter currency code such as CNY");
        }
        return CNY;
      }
    }
    return MonthKey.currency(bytes[start], bytes[start + 1], bytes[start + 2]);
  }

  private int partnerColumn(RowBatch batch, int row) {
    int expected = sold ? InvoiceKinds.BUYER : InvoiceKinds.SELLER;
    return batch.isBlank(row, expected) ? COUNTERPARTY : expected;
  }

  private void checkTexts(RowBatch batch, int row, byte[] bytes) {
    checkText(batch, row, bytes, NUMBER, true);
    checkText(batch, row, bytes, CODE, false);
    checkText(batch, row, bytes, partner, false);
  }

  private void checkText(RowBatch batch, int row, byte[] bytes, int column, boolean isRequired) {
    int start = batch.start(row, column);
    int end = batch.end(row, column);
    if (isRequired && start == end) {
      breaks(column, "must be given");
    } else if (end - start > LONGEST_TEXT) {
      breaks(column, "must not be longer than %d bytes".formatted(LONGEST_TEXT));
    }
    for (int i = start; i < end; i++) {
      byte b = bytes[i];
      if (b == 0) {
        breaks(column, "must not hold a zero byte");
      } else if (b < 0) {
        checkUtf8(batch, row, column);
        return;
      } else if (column == NUMBER && b == '+') {
        breaks(column, "lost digits in a spreadsheet; export it as text");
      }
    }
  }

  private void checkUtf8(RowBatch batch, int row, int column) {
    if (batch.text(row, column).indexOf('\uFFFD') >= 0) {
      breaks(column, "must be text in the encoding of the file's beginning");
    }
  }

  /**
   * Feeds carry a wrong sign of the tax now and then; amounts that have nothing to do with each
   * other they do not.
   */
  private void checkTogether() {
    if (Math.abs(gross - net - tax) > 2 * Math.abs(tax) + MOST_ROUNDING_FEN) {
      breaks(GROSS, "must be about net plus tax");
    } else if (voidedOn != FieldText.NO_DAY && voidedOn < issuedOn) {
      breaks(VOIDED_ON, "must not be before issued_on");
    } else if (statedRed && !red) {
      breaks(GROSS, "must be negative on a red-letter invoice");
    }
  }
}
