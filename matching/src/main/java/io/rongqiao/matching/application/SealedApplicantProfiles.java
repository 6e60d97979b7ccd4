package io.rongqiao.matching.application;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.rongqiao.matching.eligibility.ApplicantFacts;
import io.rongqiao.matching.eligibility.Grid;
import io.rongqiao.matching.eligibility.Vocabulary;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.profile.Assessment;
import io.rongqiao.scoring.profile.AssessmentId;
import io.rongqiao.scoring.profile.Assessments;
import io.rongqiao.scoring.profile.CreditProfile;
import io.rongqiao.scoring.profile.SealedProfile;
import java.time.LocalDate;
import java.util.Optional;

/**
 * {@link ApplicantProfiles} out of the profiles that scoring sealed. A sealed profile never
 * changes, so those read lately are remembered; which one may be read is asked each time.
 */
public final class SealedApplicantProfiles implements ApplicantProfiles {

  private static final int REMEMBERED = 1_000;

  private final Assessments assessments;
  private final Cache<AssessmentId, ApplicantProfile> read =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  public SealedApplicantProfiles(Assessments assessments) {
    this.assessments = assessments;
  }

  @Override
  public ApplicantProfile latest(EnterpriseKey enterprise) {
    return assessments
        .latestId(enterprise)
        .map(id -> read.get(id, _ -> find(enterprise, id)))
        .orElseGet(ApplicantProfile.Missing::new);
  }

  private ApplicantProfile find(EnterpriseKey enterprise, AssessmentId id) {
    return assessments.find(enterprise, id).map(SealedApplicantProfiles::read).orElseThrow();
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
