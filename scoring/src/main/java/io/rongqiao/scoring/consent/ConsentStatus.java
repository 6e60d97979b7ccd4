package io.rongqiao.scoring.consent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A consent and what became of it.
 *
 * @param live neither revoked nor expired on the platform's business date
 */
public record ConsentStatus(Consent consent, @Nullable Instant revokedAt, boolean live) {}
