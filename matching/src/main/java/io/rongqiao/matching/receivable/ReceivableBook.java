package io.rongqiao.matching.receivable;

import io.rongqiao.migrations.outbox.Outbox;

/**
 * Keeps the ledger and tells of it: whoever posts what was paid, diluted, voided, late or bought
 * back does so here, inside his own unit of work. Where a claim shrinks below what is encumbered,
 * an alarm goes to those who hold the interests.
 */
public final class ReceivableBook {

  private final ReceivableLedger ledger;
  private final Receivables receivables;
  private final Outbox outbox;

  public ReceivableBook(ReceivableLedger ledger, Receivables receivables, Outbox outbox) {
    this.ledger = ledger;
    this.receivables = receivables;
    this.outbox = outbox;
  }

  /** Posts an entry; what was posted before, or is refused, is not told again. */
  public ReceivableLedger.Posting post(Entry entry) {
    ReceivableLedger.Posting posting = ledger.post(entry);
    if (posting instanceof ReceivableLedger.Posting.Posted(Balance balance)) {
      tell(entry, balance);
    }
    return posting;
  }

  private void tell(Entry entry, Balance balance) {
    switch (entry.kind()) {
      case VOIDED, RED_LETTERED, DILUTED, SETTLED, STRUCK -> {
        outbox.append(ReceivableFacts.changed(entry, balance));
        alarm(entry, balance);
      }
      case DISPUTED -> alarm(entry, balance);
      case LATE, BOUGHT_BACK, WITHDRAWN -> outbox.append(ReceivableFacts.changed(entry, balance));
      case UPLOADED, CONFIRMED, REGISTERED, RELEASED, HELD, CLEARED -> {
        // Told by who uploads, answers, registers or compares.
      }
    }
  }

  private void alarm(Entry entry, Balance balance) {
    if (balance.uncovered().isPositive()) {
      outbox.append(
          ReceivableFacts.undercovered(entry, balance, receivables.holders(entry.receivable())));
    }
  }
}
