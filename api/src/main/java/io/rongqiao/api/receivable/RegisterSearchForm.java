package io.rongqiao.api.receivable;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a financier looks up in the register.
 *
 * @param receivables shown to it
 * @param invoices that it holds in its hands
 * @param asOf the moment to tell of, such as 2020-02-29T04:00:00Z; left out for now
 */
@Serdeable
record RegisterSearchForm(
    @Nullable List<UUID> receivables,
    @Nullable List<InvoiceForm> invoices,
    @Nullable String asOf) {}
