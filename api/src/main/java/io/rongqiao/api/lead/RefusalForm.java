package io.rongqiao.api.lead;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** Why a lender says no. */
@Serdeable
record RefusalForm(@Nullable String reason) {}
