package io.rongqiao.api.profile;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.scoring.governance.override.GradeOverride;
import java.time.Instant;

/**
 * A person's grade beside the computed one, as whoever reads the profile sees it.
 *
 * @param grade the person's
 * @param state IN_FORCE, WAITING for a second person, or REFUSED by one
 * @param byInstitution whether a lender set it, for itself; otherwise an operator did, for all
 */
@Serdeable
public record OverrideNoteView(
    String computed,
    String grade,
    boolean upward,
    String state,
    String reason,
    TextView reasonText,
    String note,
    boolean byInstitution,
    Instant decidedAt) {

  public static OverrideNoteView of(GradeOverride override) {
    return new OverrideNoteView(
        override.computed().name(),
        override.grade().name(),
        override.isUpward(),
        override.state().name(),
        override.reason().name(),
        TextView.of(override.reason().text()),
        override.note(),
        override.institution() != null,
        override.decidedAt());
  }
}
