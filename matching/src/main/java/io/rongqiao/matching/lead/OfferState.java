package io.rongqiao.matching.lead;

/** Where an offer stands. */
public enum OfferState {
  /** It may be accepted until its last day. */
  OPEN,
  /** The lender made another on the same lead. */
  REPLACED,
  ACCEPTED,
  /** The enterprise said no. */
  REFUSED,
  /** Its last day has passed, or what it answered has ended. */
  LAPSED
}
