package io.rongqiao.scoring.governance.override;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.profile.AssessmentId;
import io.rongqiao.scoring.scorecard.RiskGrade;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A grade that a person set beside the computed one of a sealed assessment.
 *
 * @param institution for whom it holds; null for everyone, where an operator set it
 * @param second the second person's word, if it was spoken
 */
public record GradeOverride(
    OverrideId id,
    EnterpriseKey enterprise,
    AssessmentId assessment,
    @Nullable UUID institution,
    RiskGrade computed,
    RiskGrade grade,
    OverrideReason reason,
    String note,
    String decidedBy,
    Instant decidedAt,
    @Nullable SecondOpinion second) {

  public GradeOverride {
    if (grade == computed) {
      throw new IllegalArgumentException("is the computed grade");
    }
    if (note.isBlank()) {
      throw new IllegalArgumentException("is missing");
    }
  }

  /** Whether it makes the enterprise look better, which takes a second person. */
  public boolean isUpward() {
    return grade.compareTo(computed) < 0;
  }

  public OverrideState state() {
    if (!isUpward()) {
      return OverrideState.IN_FORCE;
    }
    if (second == null) {
      return OverrideState.WAITING;
    }
    return second.agreed() ? OverrideState.IN_FORCE : OverrideState.REFUSED;
  }
}
