package io.rongqiao.matching.receivable.registration;

/** Where a registration stands. */
public enum InterestState {
  REGISTERED,
  /** Its holder gave it up, because it was repaid, bought back or never used. */
  CANCELLED,
  /** Its last day passed without an extension. */
  LAPSED
}
