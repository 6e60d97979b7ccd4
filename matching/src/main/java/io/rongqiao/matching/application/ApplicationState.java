package io.rongqiao.matching.application;

/** Where an application stands. */
public enum ApplicationState {
  /** Matched, nothing sent. */
  OPEN,
  /** At least one lender has it. */
  LEADS_SENT,
  /** An offer was accepted. */
  ACCEPTED,
  /** The enterprise took it back. */
  WITHDRAWN,
  /** Its last day has passed with no offer accepted. */
  EXPIRED;

  /** Whether it may still be matched, sent and withdrawn. */
  public boolean isLive() {
    return this == OPEN || this == LEADS_SENT;
  }
}
