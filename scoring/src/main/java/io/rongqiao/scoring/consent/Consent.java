package io.rongqiao.scoring.consent;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** An enterprise's signed leave to read its evidence. It never changes; it is revoked beside. */
public record Consent(ConsentTerms terms, ConsentSignature signature) {

  public ConsentId id() {
    return terms.id();
  }

  public EnterpriseKey enterprise() {
    return terms.request().enterprise();
  }

  public Grantee grantee() {
    return terms.request().grantee();
  }

  public Set<EvidenceFamily> families() {
    return terms.request().families();
  }

  public Purpose purpose() {
    return terms.request().purpose();
  }

  public LocalDate validUntil() {
    return terms.request().validUntil();
  }

  public Instant grantedAt() {
    return terms.grantedAt();
  }
}
