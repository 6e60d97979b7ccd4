package io.rongqiao.matching.receivable;

import io.rongqiao.scoring.money.Money;

/** What came of a debtor's answer. */
public sealed interface AnswerOutcome {

  /** It stands, now or since the same answer before. */
  record Answered(Receivable receivable) implements AnswerOutcome {}

  /** Nobody claims that from the debtor. */
  record NoSuchReceivable() implements AnswerOutcome {}

  /** Nothing is owed any more. */
  record Closed(ReceivableState state) implements AnswerOutcome {}

  /** It changed since the debtor read it. */
  record Stale(long version) implements AnswerOutcome {}

  /** More would be confirmed than is outstanding. */
  record ExceedsOutstanding(Money outstanding) implements AnswerOutcome {}

  /** Less than all is confirmed, and no reason given for the rest. */
  record ReasonMissing() implements AnswerOutcome {}

  /** Something is confirmed, and no account named that will be paid. */
  record AccountMissing() implements AnswerOutcome {}

  /** The claim is in another currency. */
  record OtherCurrency(String currency) implements AnswerOutcome {}
}
