package io.rongqiao.api.receivable;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What an operator finds.
 *
 * @param state DISTINCT: different claims, the later is free; DOUBLE: the same, the later is struck
 */
@Serdeable
record VerdictForm(@Nullable String state, @Nullable String reason) {}
