package io.rongqiao.scoring.profile;

/** The name of each case of an {@link Assessment}, as it is stored and published. */
public enum Outcome {
  GRADED,
  REFERRED,
  CONSENT_MISSING,
  IN_LIQUIDATION,
  TOO_LITTLE_EVIDENCE
}
