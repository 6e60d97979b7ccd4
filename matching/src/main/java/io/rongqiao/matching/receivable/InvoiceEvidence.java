package io.rongqiao.matching.receivable;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the tax evidence of an enterprise says about invoices, under its own access. */
public interface InvoiceEvidence {

  /**
   * The standing of each of these invoices that the evidence has, by canonical identity: as seller
   * for a creditor, as buyer for a debtor.
   */
  Map<String, Standing> of(
      EnterpriseKey enterprise, Side side, Collection<InvoiceIdentity> invoices);

  /** The red-letter invoices (红字发票) that a seller issued on a day or later, the first first. */
  List<RedLetter> redLetters(EnterpriseKey seller, LocalDate from);

  /**
   * A red-letter invoice.
   *
   * @param taken what it takes off, a positive amount
   */
  record RedLetter(String canonical, Money taken, LocalDate issuedOn, String counterparty) {}

  /**
   * What stands of an invoice.
   *
   * @param gross with tax, as issued
   * @param knownOn the day on which it came to stand so
   * @param counterparty as the source names the other side; empty if it does not
   */
  record Standing(
      Status status, Money gross, LocalDate issuedOn, LocalDate knownOn, String counterparty) {

    /** Whether it is good for {@code stated}. */
    public boolean isGoodFor(Money stated) {
      return status == Status.VALID && gross.equals(stated);
    }
  }

  /** What became of an invoice. */
  enum Status {
    VALID,
    VOID,
    /** Its provider no longer has it, or it is a red-letter one itself. */
    OTHER
  }
}
