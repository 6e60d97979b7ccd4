package io.rongqiao.scoring.consent;

import io.rongqiao.scoring.evidence.EvidenceFamily;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * One reading of an enterprise's evidence, as the enterprise sees it.
 *
 * @param position grows with each record; the cursor of a listing
 * @param families what could be read
 * @param permitted false if the consent no longer held, so that nothing was read
 */
public record AccessRecord(
    long position,
    Instant at,
    String actor,
    Grantee grantee,
    ConsentId consent,
    String purpose,
    Set<EvidenceFamily> families,
    boolean permitted) {

  public AccessRecord {
    families =
        families.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(families));
  }
}
