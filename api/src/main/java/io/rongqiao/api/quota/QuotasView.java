package io.rongqiao.api.quota;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The quotas of a lender, stated last first. */
@Serdeable
record QuotasView(List<QuotaView> items, @Nullable String next) {}
