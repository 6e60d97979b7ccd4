package io.rongqiao.matching.receivable.bulk;

import io.rongqiao.matching.receivable.BackingInvoice;
import io.rongqiao.matching.receivable.InvoiceIdentity;
import io.rongqiao.matching.receivable.PaymentAccount;
import io.rongqiao.scoring.enterprise.Uscc;
import io.rongqiao.scoring.evidence.reading.FieldText;
import io.rongqiao.scoring.evidence.reading.RowBatch;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads one row of a file; what cannot be read is a {@link RowFault} that names its column. */
final class RowReading {

  private final RowBatch batch;
  private final int row;

  RowReading(RowBatch batch, int row) {
    this.batch = batch;
    this.row = row;
    String fault = batch.fault(row);
    if (fault != null) {
      throw new RowFault(null, null, fault);
    }
  }

  Uscc counterparty() {
    return required(RowColumns.COUNTERPARTY_USCC, Uscc::parse);
  }

  String text(RowColumns column) {
    return batch.text(row, column.position());
  }

  Money amount() {
    return required(RowColumns.AMOUNT, this::positive);
  }

  LocalDate issuedOn() {
    return required(RowColumns.ISSUED_ON, RowReading::day);
  }

  LocalDate dueOn() {
    return required(RowColumns.DUE_ON, RowReading::day);
  }

  @Nullable LocalDate answerBy() {
    return isBlank(RowColumns.ANSWER_BY) ? null : required(RowColumns.ANSWER_BY, RowReading::day);
  }

  @Nullable PaymentAccount account() {
    return isBlank(RowColumns.ACCOUNT_NUMBER)
        ? null
        : required(
            RowColumns.ACCOUNT_NUMBER,
            number ->
                new PaymentAccount(
                    text(RowColumns.ACCOUNT_HOLDER), number, text(RowColumns.ACCOUNT_BANK)));
  }

  List<BackingInvoice> invoices() {
    List<BackingInvoice> invoices = new ArrayList<>();
    if (!isBlank(RowColumns.INVOICE_NUMBER)) {
      Money gross =
          isBlank(RowColumns.INVOICE_GROSS)
              ? amount()
              : required(RowColumns.INVOICE_GROSS, this::positive);
      InvoiceIdentity identity =
          required(
              RowColumns.INVOICE_NUMBER,
              number -> new InvoiceIdentity(text(RowColumns.INVOICE_CODE), number));
      invoices.add(new BackingInvoice(identity, gross, issuedOn(), false));
    }
    if (!isBlank(RowColumns.MORE_INVOICES)) {
      for (String more : text(RowColumns.MORE_INVOICES).split(";", -1)) {
        if (!more.isBlank()) {
          invoices.add(required(RowColumns.MORE_INVOICES, _ -> invoice(more.strip())));
        }
      }
    }
    return invoices;
  }

  /** Code, number and amount, or number and amount, with blanks between. */
  private BackingInvoice invoice(String text) {
    String[] parts = text.split("\\s+", -1);
    if (parts.length != 2 && parts.length != 3) {
      throw new IllegalArgumentException(
          "must read: code number amount; number amount; … with blanks between");
    }
    String code = parts.length == 3 ? parts[0] : "";
    return new BackingInvoice(
        new InvoiceIdentity(code, parts[parts.length - 2]),
        positive(parts[parts.length - 1]),
        issuedOn(),
        false);
  }

  private Money positive(String text) {
    String currency = isBlank(RowColumns.CURRENCY) ? "CNY" : text(RowColumns.CURRENCY);
    try {
      Money money = Money.of(text.replace(",", ""), currency);
      if (!money.isPositive()) {
        throw new IllegalArgumentException("must be positive");
      }
      return money;
    } catch (NumberFormatException _) {
      throw new IllegalArgumentException("must be an amount with at most 2 decimals");
    }
  }

  private static LocalDate day(String text) {
    int day = FieldText.day(text);
    if (day == FieldText.NO_DAY) {
      throw new IllegalArgumentException("must be a day such as 2020-02-29");
    }
    return LocalDate.ofEpochDay(day);
  }

  private boolean isBlank(RowColumns column) {
    return batch.isBlank(row, column.position());
  }

  private <T> T required(RowColumns column, Function<String, T> reading) {
    String text = text(column);
    if (text.isEmpty()) {
      throw new RowFault(column.header(), null, "must be given");
    }
    try {
      return reading.apply(text);
    } catch (IllegalArgumentException | java.time.DateTimeException refused) {
      String rule = refused.getMessage();
      throw new RowFault(column.header(), text, rule == null ? "cannot be read" : rule);
    }
  }
}
