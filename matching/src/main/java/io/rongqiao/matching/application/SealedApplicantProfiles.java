package io.rongqiao.matching.application;

import io.rongqiao.matching.eligibility.ApplicantFacts;
import io.rongqiao.matching.eligibility.Grid;
import io.rongqiao.matching.eligibility.Vocabulary;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.profile.Assessment;
import io.rongqiao.scoring.profile.Assessments;
import io.rongqiao.scoring.profile.CreditProfile;
import io.rongqiao.scoring.profile.SealedProfile;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@link ApplicantProfiles} out of the profiles that scoring sealed. */
public final class SealedApplicantProfiles implements ApplicantProfiles {

  private final Assessments assessments;

  public SealedApplicantProfiles(Assessments assessments) {
    this.assessments = assessments;
  }

  @Override
  public ApplicantProfile latest(EnterpriseKey enterprise) {
    return assessments
        .latest(enterprise)
        .map(SealedApplicantProfiles::read)
        .orElseGet(ApplicantProfile.Missing::new);
  }

  @Override
  public Map<EnterpriseKey, ApplicantProfile> latest(Set<EnterpriseKey> enterprises) {
    Map<EnterpriseKey, ApplicantProfile> latest = new HashMap<>();
    enterprises.forEach(it -> latest.put(it, new ApplicantProfile.Missing()));
    assessments.latest(enterprises).forEach((key, profile) -> latest.put(key, read(profile)));
    return latest;
  }

  private static ApplicantProfile read(SealedProfile sealed) {
    return sealed.assessment() instanceof Assessment.Graded graded
        ? new ApplicantProfile.Graded(
            new ProfileQuote(
                sealed.id().toString(),
                graded.grade().name(),
                graded.points().value(),
                sealed.profile().asOf()),
            new ProfileFacts(sealed.profile()))
        : new ApplicantProfile.Ungraded(sealed.assessment().outcome().name());
  }

  /** A profile as criteria read it. */
  private record ProfileFacts(CreditProfile profile) implements ApplicantFacts {

    @Override
    public double measurement(String name) {
      if (name.equals(Vocabulary.ESTABLISHED_ON)) {
        LocalDate day = profile.facts().establishedOn();
        return day == null ? Double.NaN : Grid.measurement(day);
      }
      return profile.features().set().contains(name) ? profile.features().value(name) : Double.NaN;
    }

    @Override
    public Optional<String> code(String name) {
      return Optional.ofNullable(profile.codes().get(name));
    }

    @Override
    public Optional<Boolean> flag(String name) {
      return Optional.ofNullable(profile.flags().get(name));
    }
  }
}
