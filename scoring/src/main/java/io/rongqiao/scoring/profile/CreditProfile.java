package io.rongqiao.scoring.profile;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.feature.EnterpriseFacts;
import io.rongqiao.scoring.feature.FeatureVector;
import io.rongqiao.scoring.feature.Traits;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What is known about an enterprise on a day, and what was concluded from it.
 *
 * @param families the families that could be read
 * @param facts what the register said then, which may have changed since
 * @param connections those around it, as far as they were seen
 * @param coverage the share of the scorecard's points whose characteristic is known, from 0 to 1
 * @param confidence coverage, less for what is old
 */
public record CreditProfile(
    EnterpriseKey enterprise,
    LocalDate asOf,
    Set<EvidenceFamily> families,
    EnterpriseFacts facts,
    FeatureVector features,
    Traits traits,
    Assessment assessment,
    List<Freshness> freshness,
    Connections connections,
    double coverage,
    double confidence,
    Provenance provenance) {

  public CreditProfile {
    families = Collections.unmodifiableSet(new TreeSet<>(families));
    freshness = List.copyOf(freshness);
  }

  /** Codes for criteria: the traits, and {@code risk_grade} where the enterprise was graded. */
  public SortedMap<String, String> codes() {
    SortedMap<String, String> codes = new TreeMap<>(traits.codes());
    if (assessment instanceof Assessment.Graded graded) {
      codes.put("risk_grade", graded.grade().name());
    }
    return codes;
  }

  /** Flags for criteria; what is not known is absent. */
  public Map<String, Boolean> flags() {
    return traits.flags();
  }
}
