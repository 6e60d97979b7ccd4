package io.rongqiao.matching.receivable;

/** What came of taking a receivable back. */
public sealed interface Withdrawal {

  /** It is withdrawn, now or since before; its invoices may stand behind another. */
  record Withdrawn(Receivable receivable) implements Withdrawal {}

  /** The party uploaded no such receivable. */
  record NoSuchReceivable() implements Withdrawal {}

  /** Somebody holds an interest in it. */
  record Encumbered() implements Withdrawal {}

  /** Nothing is owed any more. */
  record Closed(ReceivableState state) implements Withdrawal {}

  /** It changed since it was read. */
  record Stale(long version) implements Withdrawal {}
}
