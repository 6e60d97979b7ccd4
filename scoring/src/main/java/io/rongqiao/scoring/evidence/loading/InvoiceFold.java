package io.rongqiao.scoring.evidence.loading;

import io.rongqiao.scoring.evidence.reading.FieldText;
import io.rongqiao.scoring.evidence.reading.RowBatch;
import io.rongqiao.scoring.evidence.rollup.CounterpartyMonths;
import io.rongqiao.scoring.evidence.rollup.InvoiceMonths;
import io.rongqiao.scoring.evidence.rollup.MonthKey;
import io.rongqiao.scoring.evidence.rollup.Months;

/** Adds invoices to the months of their enterprises and counterparties as they are read. */
final class InvoiceFold {

  private final InvoiceMonths months = new InvoiceMonths();
  private final CounterpartyMonths counterparties = new CounterpartyMonths();

  InvoiceMonths months() {
    return months;
  }

  CounterpartyMonths counterparties() {
    return counterparties;
  }

  void clear() {
    months.clear();
    counterparties.clear();
  }

  /** Adds one invoice, just read from the row. A void one is taken off in the month of voiding. */
  void add(RowBatch batch, int row, long enterprise, InvoiceRow invoice) {
    int month = Months.ofDay(invoice.issuedOn());
    if (!invoice.isVoid()) {
      addValid(batch, row, enterprise, invoice, month, 1);
      return;
    }
    int voidedMonth =
        invoice.voidedOn() == FieldText.NO_DAY ? month : Months.ofDay(invoice.voidedOn());
    if (invoice.wasValidForMonths()) {
      addValid(batch, row, enterprise, invoice, month, 1);
      addValid(batch, row, enterprise, invoice, voidedMonth, -1);
    }
    long key = MonthKey.of(invoice.sold(), invoice.currency(), month, voidedMonth);
    months.voided(months.place(enterprise, key), invoice.gross());
  }

  private void addValid(
      RowBatch batch, int row, long enterprise, InvoiceRow invoice, int knownMonth, int sign) {
    int month = Months.ofDay(invoice.issuedOn());
    long key = MonthKey.of(invoice.sold(), invoice.currency(), month, knownMonth);
    int place = months.place(enterprise, key);
    months.valid(place, sign, invoice.red(), invoice.net(), invoice.tax(), invoice.gross());
    boolean isNew =
        counterparties.add(
            enterprise,
            key,
            batch.bytes(),
            batch.start(row, invoice.partner()),
            batch.end(row, invoice.partner()),
            sign,
            invoice.gross());
    if (isNew) {
      months.counterparty(place);
    }
  }
}
