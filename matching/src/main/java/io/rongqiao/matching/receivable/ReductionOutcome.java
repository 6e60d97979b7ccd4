package io.rongqiao.matching.receivable;

import io.rongqiao.scoring.money.Money;

/** What came of reporting that a claim shrank. */
public sealed interface ReductionOutcome {

  /** It is taken into account, now or since before. */
  record Reduced(Receivable receivable) implements ReductionOutcome {}

  /** The party has no such receivable. */
  record NoSuchReceivable() implements ReductionOutcome {}

  /** No such invoice stands behind it. */
  record NoSuchInvoice(InvoiceIdentity invoice) implements ReductionOutcome {}

  /** Nothing is owed any more. */
  record Closed(ReceivableState state) implements ReductionOutcome {}

  /** More would be taken off than the invoice says. */
  record ExceedsInvoice(Money gross) implements ReductionOutcome {}

  /** More would be taken off than is outstanding. */
  record ExceedsOutstanding(Money outstanding) implements ReductionOutcome {}
}
