package io.rongqiao.api.override;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.Field;
import io.rongqiao.scoring.governance.override.OverrideOrder;
import io.rongqiao.scoring.governance.override.OverrideReason;
import io.rongqiao.scoring.scorecard.RiskGrade;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An override as a person fills it in.
 *
 * @param uscc the enterprise, for an operator
 * @param lead the lead whose enterprise it is, for a lender
 * @param note the reason in the person's own words
 */
@Serdeable
record OverrideForm(
    @Nullable String uscc,
    @Nullable UUID lead,
    @Nullable String grade,
    @Nullable String reason,
    @Nullable String note) {

  OverrideOrder toOrder() {
    RiskGrade wanted = Field.read("grade", grade, RiskGrade::valueOf);
    OverrideReason why = Field.read("reason", reason, OverrideReason::valueOf);
    return Field.read("note", note, text -> new OverrideOrder(wanted, why, text));
  }
}
