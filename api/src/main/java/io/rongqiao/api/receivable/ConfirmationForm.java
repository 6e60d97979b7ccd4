package io.rongqiao.api.receivable;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.MoneyForm;
import org.jspecify.annotations.Nullable;

/**
 * What a debtor says of a receivable.
 *
 * @param confirmed how much of what is outstanding; left out for all of it, 0.00 to dispute it
 * @param reason why the rest is disputed
 */
@Serdeable
record ConfirmationForm(
    @Nullable MoneyForm confirmed, @Nullable String reason, @Nullable AccountForm account) {}
