package io.rongqiao.scoring.profile;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Assessments of which those that this process sealed or read lately are remembered, so that who
 * asks for the latest profile need not read and parse it: a sealed profile never changes. Which one
 * is the latest, and whether it may be read, is asked each time; one whose unit of work failed is
 * never named and so never found.
 */
public final class RememberedAssessments implements Assessments {

  private static final int REMEMBERED = 500;

  private final Assessments assessments;
  private final Map<AssessmentId, SealedProfile> lately = Collections.synchronizedMap(new Lately());

  public RememberedAssessments(Assessments assessments) {
    this.assessments = assessments;
  }

  @Override
  public void addAll(List<SealedProfile> profiles) {
    assessments.addAll(profiles);
    profiles.forEach(it -> lately.put(it.id(), it));
  }

  @Override
  public Map<EnterpriseKey, SealedProfile> latest(Set<EnterpriseKey> enterprises) {
    Map<EnterpriseKey, SealedProfile> latest = new HashMap<>();
    latestIds(enterprises).forEach((key, id) -> latest.put(key, sealed(key, id)));
    return latest;
  }

  private SealedProfile sealed(EnterpriseKey enterprise, AssessmentId id) {
    SealedProfile remembered = lately.get(id);
    if (remembered != null) {
      return remembered;
    }
    SealedProfile found = assessments.find(enterprise, id).orElseThrow();
    lately.put(id, found);
    return found;
  }

  @Override
  public Map<EnterpriseKey, AssessmentId> latestIds(Set<EnterpriseKey> enterprises) {
    return assessments.latestIds(enterprises);
  }

  @Override
  public Optional<SealedProfile> find(EnterpriseKey enterprise, AssessmentId id) {
    return assessments.find(enterprise, id);
  }

  @Override
  public Set<Arrival> includedOf(List<Arrival> arrivals, LocalDate asOf) {
    return assessments.includedOf(arrivals, asOf);
  }

  @Override
  public List<SealedProfile> history(EnterpriseKey enterprise, int limit) {
    return assessments.history(enterprise, limit);
  }

  @Override
  public long count() {
    return assessments.count();
  }

  /**
   * The last that were sealed or asked for. How often one is asked for says nothing: mostly once,
   * soon after it was sealed.
   */
  private static final class Lately extends LinkedHashMap<AssessmentId, SealedProfile> {

    private static final long serialVersionUID = 1;

    Lately() {
      super(REMEMBERED, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<AssessmentId, SealedProfile> eldest) {
      return size() > REMEMBERED;
    }
  }
}
