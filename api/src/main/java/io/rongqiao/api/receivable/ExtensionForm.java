package io.rongqiao.api.receivable;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** A later last day of a registration. */
@Serdeable
record ExtensionForm(@Nullable String validUntil) {}
