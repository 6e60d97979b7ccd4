package io.rongqiao.api.lead;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which proposals go to their lenders, and until when those may read the evidence. */
@Serdeable
record DeliveryForm(@Nullable List<UUID> proposalIds, @Nullable String consentUntil) {}
