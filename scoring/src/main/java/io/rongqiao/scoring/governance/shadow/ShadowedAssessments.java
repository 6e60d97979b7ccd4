package io.rongqiao.scoring.governance.shadow;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.profile.AssessmentId;
import io.rongqiao.scoring.profile.Assessments;
import io.rongqiao.scoring.profile.SealedProfile;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Assessments beside which, as they are kept, the models in force leave their scores. */
public final class ShadowedAssessments implements Assessments {

  private final Assessments assessments;
  private final ShadowScoring shadow;

  public ShadowedAssessments(Assessments assessments, ShadowScoring shadow) {
    this.assessments = assessments;
    this.shadow = shadow;
  }

  @Override
  public void addAll(List<SealedProfile> profiles) {
    assessments.addAll(profiles);
    shadow.beside(profiles);
  }

  @Override
  public Optional<SealedProfile> find(EnterpriseKey enterprise, AssessmentId id) {
    return assessments.find(enterprise, id);
  }

  @Override
  public Map<EnterpriseKey, SealedProfile> latest(Set<EnterpriseKey> enterprises) {
    return assessments.latest(enterprises);
  }

  @Override
  public List<SealedProfile> history(EnterpriseKey enterprise, int limit) {
    return assessments.history(enterprise, limit);
  }

  @Override
  public Map<EnterpriseKey, AssessmentId> latestIds(Set<EnterpriseKey> enterprises) {
    return assessments.latestIds(enterprises);
  }

  @Override
  public Set<Arrival> includedOf(List<Arrival> arrivals, LocalDate asOf) {
    return assessments.includedOf(arrivals, asOf);
  }

  @Override
  public long count() {
    return assessments.count();
  }
}
