package io.rongqiao.scoring.profile;

import io.rongqiao.scoring.consent.ConsentId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which assessments there are to compute again; of what they say, nothing. For the platform. */
public interface Replayables {

  List<Replayable> asOf(LocalDate day);

  Optional<Replayable> find(AssessmentId id);

  /**
   * An assessment that may be computed again.
   *
   * @param consent the live one to the platform that covers it; null where there is none
   */
  record Replayable(
      EnterpriseKey enterprise, AssessmentId assessment, @Nullable ConsentId consent) {}
}
