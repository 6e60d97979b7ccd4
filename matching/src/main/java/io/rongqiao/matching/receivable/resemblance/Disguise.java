package io.rongqiao.matching.receivable.resemblance;

/** In which way a receivable may be another one again. */
public enum Disguise {
  /** An upload named an invoice that stands behind another; it was refused. */
  SAME_INVOICE,
  /** An invoice's number differs from another's by one slip of the keyboard. */
  REKEYED,
  /** Everything is the same but the invoices. */
  RENUMBERED,
  /** Everything is the same but the invoices and a few days. */
  SHIFTED,
  /** Several later ones add up to an earlier one. */
  SPLIT,
  /** A later one is the sum of several earlier ones. */
  MERGED,
  /** Another creditor claims the same amount under a like invoice or the same contract. */
  OTHER_CREDITOR
}
