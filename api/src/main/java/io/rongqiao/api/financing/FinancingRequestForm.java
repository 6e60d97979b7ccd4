package io.rongqiao.api.financing;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.MoneyForm;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a creditor asks financiers for.
 *
 * @param form OPEN or SEALED
 * @param amount what of the claim the financier is to have
 * @param closesAt until when offers may be made, a moment
 * @param payoutOn the day by which every offer's cost is reckoned
 * @param financiers whom to ask; all lenders if left out
 */
@Serdeable
record FinancingRequestForm(
    @Nullable UUID receivableId,
    @Nullable String form,
    @Nullable MoneyForm amount,
    @Nullable String closesAt,
    @Nullable String payoutOn,
    @Nullable List<UUID> financiers) {}
