package io.rongqiao.api.receivable;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.MoneyForm;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an invoice behind a receivable.
 *
 * @param kind VOIDED or RED_LETTERED
 * @param redLetter the red-letter invoice, if it is one
 * @param taken what that took off, a positive amount
 * @param on the day of it
 */
@Serdeable
record ReductionForm(
    @Nullable String kind,
    @Nullable InvoiceForm invoice,
    @Nullable InvoiceForm redLetter,
    @Nullable MoneyForm taken,
    @Nullable String on) {}
