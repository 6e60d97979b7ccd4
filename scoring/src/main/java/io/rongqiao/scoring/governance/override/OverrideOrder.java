package io.rongqiao.scoring.governance.override;

import io.rongqiao.scoring.scorecard.RiskGrade;

/**
 * What a person wants instead of the computed grade.
 *
 * @param note the reason in the person's own words
 */
public record OverrideOrder(RiskGrade grade, OverrideReason reason, String note) {

  public OverrideOrder {
    if (note.isBlank()) {
      throw new IllegalArgumentException("is missing");
    }
  }
}
