package io.rongqiao.matching.receivable;

/** Where a receivable stands on a day. */
public enum ReceivableState {
  /** The debtor has been asked and has time. */
  AWAITING_ANSWER,
  /** The debtor let its time pass. Silence confirms nothing; it may still answer. */
  UNANSWERED,
  CONFIRMED,
  /** A part is confirmed and the rest disputed. */
  PARTLY_CONFIRMED,
  DISPUTED,
  /** Nothing is owed any more, and something was paid. */
  SETTLED,
  /** Nothing is owed any more, for the invoices are void or the claim was diluted away. */
  EXTINGUISHED,
  /** Taken back by who uploaded it, or struck as the double of another. */
  WITHDRAWN;

  /** Whether something is owed still. */
  public boolean isOpen() {
    return switch (this) {
      case AWAITING_ANSWER, UNANSWERED, CONFIRMED, PARTLY_CONFIRMED, DISPUTED -> true;
      case SETTLED, EXTINGUISHED, WITHDRAWN -> false;
    };
  }
}
