package io.rongqiao.matching.receivable;

/** An entry that the balance cannot but allow was refused: nothing of the unit of work is kept. */
public final class LedgerRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  LedgerRefused(Entry entry, ReceivableLedger.Reason reason) {
    super(
        "The ledger of %s refuses %s of %s: %s"
            .formatted(entry.receivable(), entry.kind(), entry.amount(), reason));
  }
}
