package io.rongqiao.api.consent;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.api.representation.InstitutionView;
import io.rongqiao.scoring.consent.AccessRecord;
import io.rongqiao.scoring.consent.Grantee;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One reading of an enterprise's evidence. */
@Serdeable
record AccessView(
    Instant at,
    String actor,
    @Nullable InstitutionView institution,
    UUID consent,
    String purpose,
    List<String> families,
    boolean permitted) {

  static AccessView of(AccessRecord reading, InstitutionNames institutions) {
    return new AccessView(
        reading.at(),
        reading.actor(),
        reading.grantee() instanceof Grantee.Institution(UUID id) ? institutions.view(id) : null,
        reading.consent().value(),
        reading.purpose(),
        reading.families().stream().map(Enum::name).toList(),
        reading.permitted());
  }
}
