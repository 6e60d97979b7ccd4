package io.rongqiao.api.financing;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** An offer that was taken; its interest is registered. */
@Serdeable
record AcceptanceView(
    FinancingRequestView request,
    FinancingOfferView offer,
    @Nullable AssignmentNoticeView notice) {}
