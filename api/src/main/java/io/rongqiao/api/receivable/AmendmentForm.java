package io.rongqiao.api.receivable;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.MoneyForm;
import org.jspecify.annotations.Nullable;

/** What of a registration is to stand from now on, and why. */
@Serdeable
record AmendmentForm(
    @Nullable MoneyForm amount, @Nullable String agreement, @Nullable String reason) {}
