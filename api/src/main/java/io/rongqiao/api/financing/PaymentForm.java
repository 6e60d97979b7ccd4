package io.rongqiao.api.financing;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.MoneyForm;
import org.jspecify.annotations.Nullable;

/**
 * What a debtor paid.
 *
 * @param reference number of the payment: the same again counts once
 */
@Serdeable
record PaymentForm(
    @Nullable MoneyForm amount, @Nullable String paidOn, @Nullable String reference) {}
