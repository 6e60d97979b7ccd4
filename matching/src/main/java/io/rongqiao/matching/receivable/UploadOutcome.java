package io.rongqiao.matching.receivable;

import java.time.LocalDate;
import java.util.List;

/** What came of uploading a receivable. */
public sealed interface UploadOutcome {

  /** It is there, now or since an earlier request with the same key. */
  record Uploaded(Receivable receivable) implements UploadOutcome {}

  /** Creditor or debtor uploaded the same before, under another key; nothing was added. */
  record AlreadyThere(Receivable receivable) implements UploadOutcome {}

  /** These invoices stand behind another receivable; nothing is said about that one. */
  record InvoicesTaken(List<InvoiceIdentity> invoices) implements UploadOutcome {

    public InvoicesTaken {
      invoices = List.copyOf(invoices);
    }
  }

  /** The key was used before, for another receivable. */
  record KeyReused(Receivable first) implements UploadOutcome {}

  /** Nobody owes himself. */
  record OwnDebt() implements UploadOutcome {}

  /** The debtor would have no day to answer. */
  record NoTimeToAnswer(LocalDate answerBy) implements UploadOutcome {}

  /** A debtor that uploads confirms, and so names the account it will pay. */
  record AccountMissing() implements UploadOutcome {}
}
