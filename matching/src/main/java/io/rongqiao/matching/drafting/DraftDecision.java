package io.rongqiao.matching.drafting;

/** What came of deciding on a draft. */
public sealed interface DraftDecision {

  /** It is decided. */
  record Decided(ProductDraft draft) implements DraftDecision {}

  /** There is no such draft of this lender. */
  record NoSuchDraft() implements DraftDecision {}

  /** Nobody approves a change of their own. */
  record OwnDraft() implements DraftDecision {}

  /** Somebody decided before. */
  record DecidedAlready(ProductDraft draft) implements DraftDecision {}

  /** Another version was published meanwhile, or the product's code is taken: draft it anew. */
  record Overtaken(int expectedNumber) implements DraftDecision {}

  /** The day it was to take effect has passed. */
  record TooLate() implements DraftDecision {}
}
