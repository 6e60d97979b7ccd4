package io.rongqiao.scoring.governance.override;

/** Whether an override counts. */
public enum OverrideState {
  IN_FORCE,
  /** It is upward and waits for a second person. */
  WAITING,
  REFUSED
}
