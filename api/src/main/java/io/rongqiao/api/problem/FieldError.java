package io.rongqiao.api.problem;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** A field of a request, the rule it broke and what it held. */
@Serdeable
public record FieldError(String field, String rule, @Nullable String value) {}
