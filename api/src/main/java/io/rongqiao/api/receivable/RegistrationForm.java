package io.rongqiao.api.receivable;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.MoneyForm;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An interest as a financier has it registered.
 *
 * @param kind PLEDGE, FACTORING_ASSIGNMENT, SECURITISATION_ASSIGNMENT or ASSET_TRADE_ASSIGNMENT
 * @param agreement number of the agreement with the creditor
 * @param validUntil the last day of the registration
 */
@Serdeable
record RegistrationForm(
    @Nullable UUID receivableId,
    @Nullable String kind,
    @Nullable MoneyForm amount,
    @Nullable String agreement,
    @Nullable String validUntil) {}
