package io.rongqiao.api.receivable;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** Why a registration is cancelled. */
@Serdeable
record CancellationForm(@Nullable String reason) {}
