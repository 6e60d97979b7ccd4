package io.rongqiao.scoring.evidence;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was known about an enterprise on a day. Reads inside a unit of work, and only the families
 * that the consent of that unit of work covers: the others come back empty.
 */
public interface EvidenceHistory {

  /**
   * The evidence known on {@code asOf}. Invoices are kept by month of becoming known, so a day that
   * is not the last of its month reads them up to the month before.
   */
  EvidenceAsOf asOf(EnterpriseKey enterprise, LocalDate asOf);

  /** The same of several enterprises, each on its own. */
  default Map<EnterpriseKey, EvidenceAsOf> asOf(Set<EnterpriseKey> enterprises, LocalDate asOf) {
    return enterprises.stream().collect(toMap(identity(), it -> asOf(it, asOf)));
  }

  /**
   * The same of what had become visible by {@code watermark}, that moment included: what a replay
   * reads, so that deliveries which arrived since change nothing.
   */
  EvidenceAsOf asOf(EnterpriseKey enterprise, LocalDate asOf, Instant watermark);

  /** What became of the enterprise's credits, as known on {@code asOf}. */
  List<DefaultOutcome> outcomes(EnterpriseKey enterprise, LocalDate asOf);
}
