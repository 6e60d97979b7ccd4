package io.rongqiao.api.product;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** Why a draft is rejected. */
@Serdeable
record RejectionForm(@Nullable String reason) {}
