package io.rongqiao.matching.receivable.settlement;

import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableState;
import io.rongqiao.scoring.money.Money;

/** What came of reporting a payment, a credit note or a buy-back. */
public sealed interface SettlementOutcome {

  /** It is taken into account, now or since before. */
  record Settled(Receivable receivable) implements SettlementOutcome {}

  /** No such receivable concerns who reports it in that part. */
  record NoSuchReceivable() implements SettlementOutcome {}

  /** Nothing is owed any more. */
  record Closed(ReceivableState state) implements SettlementOutcome {}

  /** The claim is in another currency. */
  record OtherCurrency(String currency) implements SettlementOutcome {}

  /** More than is outstanding. */
  record ExceedsOutstanding(Money outstanding) implements SettlementOutcome {}

  /** It would have happened before the claim began, or is still to come. */
  record DayRefused() implements SettlementOutcome {}

  /** An interest is registered on it, so that its holder confirms what comes in. */
  record HolderConfirms() implements SettlementOutcome {}

  /** The institution holds no live interest in it. */
  record NoInterest() implements SettlementOutcome {}

  /** The reference stands for another amount. */
  record ReferenceReused(Money first) implements SettlementOutcome {}

  /** Financed without recourse: the financier bears what the debtor does not pay. */
  record WithoutRecourse() implements SettlementOutcome {}

  /** It is neither overdue nor disputed nor less than it was. */
  record NothingWrong() implements SettlementOutcome {}
}
