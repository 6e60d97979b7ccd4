package io.rongqiao.api.financing;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of requests; {@code next} is the cursor of the page after it. */
@Serdeable
record FinancingRequestsView(List<FinancingRequestView> items, @Nullable String next) {}
