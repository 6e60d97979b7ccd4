package io.rongqiao.matching.receivable;

/** What an entry in a receivable's ledger says, and what it does to the balance. */
public enum EntryKind {
  /** The claim begins, held until it has been compared with others. */
  UPLOADED,
  /** The debtor now confirms this much in all. */
  CONFIRMED,
  /** The debtor now denies this much in all; it cannot be financed meanwhile. */
  DISPUTED,
  /** An invoice behind it was voided (作废): the claim shrinks. */
  VOIDED,
  /** A red-letter invoice (红字发票) took something off: the claim shrinks. */
  RED_LETTERED,
  /** Returns, discounts, set-off: the claim shrinks. */
  DILUTED,
  /** The debtor paid: less is outstanding. */
  SETTLED,
  /** This much was unpaid after the due day. Changes no balance. */
  LATE,
  /** The creditor bought back from the financier. Changes no balance; the release does. */
  BOUGHT_BACK,
  /** An interest takes this much more; the one kind that the constraint may refuse. */
  REGISTERED,
  /** An interest gives this much back. */
  RELEASED,
  /** A reason came up for which nothing may be registered. */
  HELD,
  /** One such reason is gone. */
  CLEARED,
  /** Taken back by who uploaded it; refused while encumbered. */
  WITHDRAWN,
  /** Found to be the double of an earlier one: nothing is claimed, whatever is encumbered. */
  STRUCK
}
