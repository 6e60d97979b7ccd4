package io.rongqiao.scoring.governance;

/** How far a model has come. */
public enum ModelState {
  REGISTERED,
  PROPOSED,
  DECLINED,
  APPROVED,
  RETIRED;

  /** Whether a proposal may follow. */
  boolean mayBeProposed() {
    return this == REGISTERED || this == DECLINED;
  }

  /** Whether it may be withdrawn for good. */
  boolean mayBeRetired() {
    return this == REGISTERED || this == DECLINED || this == APPROVED;
  }
}
