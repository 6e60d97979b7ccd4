package io.rongqiao.matching.receivable;

/** The two between whom a receivable is. */
public enum Side {
  CREDITOR,
  DEBTOR
}
