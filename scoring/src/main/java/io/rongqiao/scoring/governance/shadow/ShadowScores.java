package io.rongqiao.scoring.governance.shadow;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.governance.ModelId;
import io.rongqiao.scoring.profile.AssessmentId;
import io.rongqiao.scoring.profile.SealedProfile;
import io.rongqiao.scoring.scorecard.RiskGrade;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shadow scores of assessments; who may read an assessment may read those beside it. */
public interface ShadowScores {

  void add(SealedProfile profile, RiskGrade grade, ShadowScore score);

  List<ShadowScore> beside(EnterpriseKey enterprise, AssessmentId assessment);

  /** How a model sees the leading card's grades: totals, which tell of no enterprise. */
  List<GradeSeen> byGrade(ModelId model);

  /**
   * A grade of the leading card as a model in the shadow sees it.
   *
   * @param probability the mean; null where too few enterprises would show through it
   */
  record GradeSeen(
      RiskGrade grade, long enterprises, long failures, @Nullable Double probability) {}
}
