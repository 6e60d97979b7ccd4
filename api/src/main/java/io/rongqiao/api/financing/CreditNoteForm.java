package io.rongqiao.api.financing;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.MoneyForm;
import org.jspecify.annotations.Nullable;

/**
 * A credit note.
 *
 * @param number the same again counts once
 */
@Serdeable
record CreditNoteForm(
    @Nullable MoneyForm amount,
    @Nullable String issuedOn,
    @Nullable String number,
    @Nullable String reason) {}
