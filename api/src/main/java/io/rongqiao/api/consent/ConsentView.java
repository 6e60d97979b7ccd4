package io.rongqiao.api.consent;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.scoring.consent.Consent;
import io.rongqiao.scoring.consent.ConsentStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A consent and what became of it. */
@Serdeable
record ConsentView(
    UUID id,
    GranteeView grantee,
    List<String> families,
    String purpose,
    Instant grantedAt,
    LocalDate validUntil,
    @Nullable Instant revokedAt,
    boolean live) {

  static ConsentView of(ConsentStatus status, InstitutionNames institutions) {
    Consent consent = status.consent();
    return new ConsentView(
        consent.id().value(),
        GranteeView.of(consent.grantee(), institutions),
        consent.families().stream().map(Enum::name).toList(),
        consent.purpose().name(),
        consent.grantedAt(),
        consent.validUntil(),
        status.revokedAt(),
        status.live());
  }
}
