package io.rongqiao.scoring.evidence;

/**
 * A kind of evidence that an enterprise agrees to have read, or does not. Consent is given, and
 * freshness is judged, per family.
 */
public enum EvidenceFamily {
  INVOICE(45),
  TAX(50),
  UTILITY(50),
  RECEIVABLE(45),
  REGISTRY(365),
  JUDICIAL(30),
  SOCIAL_INSURANCE(50),
  CREDIT(45),
  OUTCOME(365);

  private final int cadenceDays;

  EvidenceFamily(int cadenceDays) {
    this.cadenceDays = cadenceDays;
  }

  /** How many days may lie between two deliveries before the older one counts as stale. */
  public int cadenceDays() {
    return cadenceDays;
  }
}
