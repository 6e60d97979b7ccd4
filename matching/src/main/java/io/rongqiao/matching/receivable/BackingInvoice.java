package io.rongqiao.matching.receivable;

import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;

/**
 * An invoice behind a receivable.
 *
 * @param gross with tax
 * @param verified whether the creditor's own evidence had it, valid and with this amount, when the
 *     receivable was uploaded
 */
public record BackingInvoice(
    InvoiceIdentity identity, Money gross, LocalDate issuedOn, boolean verified) {

  public BackingInvoice {
    if (!gross.isPositive()) {
      throw new IllegalArgumentException("an invoice behind a receivable has a positive amount");
    }
  }

  /** The same, as the creditor's evidence bears it out or not. */
  public BackingInvoice withVerified(boolean found) {
    return new BackingInvoice(identity, gross, issuedOn, found);
  }
}
