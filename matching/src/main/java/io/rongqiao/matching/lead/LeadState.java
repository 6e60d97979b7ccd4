package io.rongqiao.matching.lead;

/** Where a lead stands. */
public enum LeadState {
  /** The lender has it and has not answered. */
  DELIVERED,
  /** The lender made an offer, and may better it. */
  OFFERED,
  /** The lender said no. */
  DECLINED,
  /** The enterprise accepted an offer on it. */
  ACCEPTED,
  /** The enterprise took it back, or accepted another lender's offer. */
  WITHDRAWN,
  /** Its last day has passed without an end. */
  EXPIRED;

  /** Whether it may still be answered. */
  public boolean isLive() {
    return this == DELIVERED || this == OFFERED;
  }
}
