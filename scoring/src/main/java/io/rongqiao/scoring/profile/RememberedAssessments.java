package io.rongqiao.scoring.profile;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.LocalDate;
import java.util.HashMap;
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

  private static final int REMEMBERED = 1_000;

  private final Assessments assessments;
  private final Cache<AssessmentId, SealedProfile> lately =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

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
    latestIds(enterprises)
        .forEach(
            (key, id) ->
                latest.put(key, lately.get(id, _ -> assessments.find(key, id).orElseThrow())));
    return latest;
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
}
