package io.rongqiao.api.consent;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.scoring.consent.Grantee;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may read under a consent. */
@Serdeable
record GranteeView(String kind, @Nullable UUID id, String name) {

  static GranteeView of(Grantee grantee, InstitutionNames institutions) {
    return switch (grantee) {
      case Grantee.Platform _ -> new GranteeView("PLATFORM", null, "融桥平台");
      case Grantee.Institution institution ->
          new GranteeView(
              "INSTITUTION", institution.id(), institutions.view(institution.id()).name());
    };
  }
}
