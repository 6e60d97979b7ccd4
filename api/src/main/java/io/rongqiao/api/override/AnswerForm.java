package io.rongqiao.api.override;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** What a second person says of a better grade, and why. */
@Serdeable
record AnswerForm(@Nullable Boolean agreed, @Nullable String note) {}
