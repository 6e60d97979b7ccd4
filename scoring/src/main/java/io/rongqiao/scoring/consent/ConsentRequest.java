package io.rongqiao.scoring.consent;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What an enterprise agrees to.
 *
 * @param families iterated in their own order, at least one
 * @param validUntil the last day on which it holds
 */
public record ConsentRequest(
    EnterpriseKey enterprise,
    Grantee grantee,
    Set<EvidenceFamily> families,
    Purpose purpose,
    LocalDate validUntil) {

  public ConsentRequest {
    if (families.isEmpty()) {
      throw new IllegalArgumentException("a consent covers at least one family of evidence");
    }
    families = Collections.unmodifiableSet(EnumSet.copyOf(families));
  }
}
