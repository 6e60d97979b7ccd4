package io.rongqiao.matching.quota;

/** What came of deciding on a quota. */
public sealed interface QuotaDecision {

  /** It is decided. */
  record Decided(ProductQuota quota) implements QuotaDecision {}

  /** The lender has no such quota. */
  record NoSuchQuota() implements QuotaDecision {}

  /** Nobody approves a quota of their own. */
  record OwnStatement() implements QuotaDecision {}

  /** Somebody decided before. */
  record DecidedAlready(ProductQuota quota) implements QuotaDecision {}

  /** Its last day has passed. */
  record Over() implements QuotaDecision {}
}
