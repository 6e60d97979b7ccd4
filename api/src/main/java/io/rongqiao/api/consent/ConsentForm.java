package io.rongqiao.api.consent;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.Field;
import io.rongqiao.scoring.consent.ConsentRequest;
import io.rongqiao.scoring.consent.Grantee;
import io.rongqiao.scoring.consent.Purpose;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A consent as an enterprise fills it in. */
@Serdeable
record ConsentForm(
    @Nullable UUID granteeInstitution,
    @Nullable List<String> families,
    @Nullable String purpose,
    @Nullable String validUntil) {

  ConsentRequest toRequest(EnterpriseKey enterprise) {
    Grantee grantee =
        granteeInstitution == null ? Grantee.PLATFORM : Grantee.institution(granteeInstitution);
    Purpose reason = Field.read("purpose", purpose, Purpose::valueOf);
    LocalDate until = Field.read("validUntil", validUntil, LocalDate::parse);
    Set<EvidenceFamily> named = Field.read("families", families, ConsentForm::families);
    return Field.read(
        "families", named, some -> new ConsentRequest(enterprise, grantee, some, reason, until));
  }

  private static Set<EvidenceFamily> families(List<String> names) {
    return names.stream().map(EvidenceFamily::valueOf).collect(Collectors.toSet());
  }
}
