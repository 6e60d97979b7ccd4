package io.rongqiao.matching.receivable.resemblance;

/** What came of deciding a review. */
public sealed interface ReviewOutcome {

  /** It is decided so. */
  record Decided(Review review) implements ReviewOutcome {}

  /** There is no such review. */
  record NoSuchReview() implements ReviewOutcome {}

  /** Somebody decided it before. */
  record DecidedAlready(Review review) implements ReviewOutcome {}

  /** Somebody changed it since it was read. */
  record Stale(long version) implements ReviewOutcome {}
}
