package io.rongqiao.api.quota;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** Why a quota is rejected. */
@Serdeable
record QuotaRejectionForm(@Nullable String reason) {}
