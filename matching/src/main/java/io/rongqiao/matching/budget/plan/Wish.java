package io.rongqiao.matching.budget.plan;

/** What a lender may ask of a plan that is not over. */
public enum Wish {
  /** To end the search with the best so far. */
  STOP,
  /** To call it off, without an answer. */
  CANCEL
}
