package io.rongqiao.scoring.governance.override;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.profile.AssessmentId;
import io.rongqiao.scoring.profile.SealedProfile;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Every override, none of them ever changed. The enterprise sees all of its own, an institution
 * those it made, who reads under a consent also those of operators, the platform all.
 */
public interface Overrides {

  void add(GradeOverride override, SealedProfile of);

  void answer(GradeOverride override, SecondOpinion opinion);

  Optional<GradeOverride> find(OverrideId id);

  /** Those of one assessment, the youngest first. */
  List<GradeOverride> beside(EnterpriseKey enterprise, AssessmentId assessment);

  /** The youngest first. */
  List<GradeOverride> latest(int limit);

  /** How often grades are overridden, the youngest month first. */
  List<Rate> rates();

  /**
   * Overrides of one month beside the profiles graded in it.
   *
   * @param upward overrides to a better grade that a second person agreed to
   */
  record Rate(YearMonth month, long graded, long upward, long downward, long waiting) {}
}
