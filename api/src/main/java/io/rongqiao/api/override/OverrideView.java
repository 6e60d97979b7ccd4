package io.rongqiao.api.override;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.profile.OverrideNoteView;
import io.rongqiao.api.representation.EnterpriseNameView;
import io.rongqiao.scoring.enterprise.Enterprise;
import io.rongqiao.scoring.governance.override.GradeOverride;
import io.rongqiao.scoring.governance.override.SecondOpinion;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An override as those see it who decide.
 *
 * @param institution for whom it holds; null for everyone
 * @param decidedBy who set it
 * @param second the second person, if one has spoken
 */
@Serdeable
record OverrideView(
    UUID id,
    @Nullable EnterpriseNameView enterprise,
    UUID assessment,
    @Nullable UUID institution,
    String decidedBy,
    OverrideNoteView what,
    @Nullable SecondView second) {

  static OverrideView of(GradeOverride override, @Nullable Enterprise enterprise) {
    return new OverrideView(
        override.id().value(),
        enterprise == null ? null : EnterpriseNameView.of(enterprise),
        override.assessment().value(),
        override.institution(),
        override.decidedBy(),
        OverrideNoteView.of(override),
        SecondView.of(override.second()));
  }

  /** What the second person said. */
  @Serdeable
  record SecondView(String by, boolean agreed, String note) {

    static @Nullable SecondView of(@Nullable SecondOpinion opinion) {
      return opinion == null
          ? null
          : new SecondView(opinion.by(), opinion.agreed(), opinion.note());
    }
  }
}
