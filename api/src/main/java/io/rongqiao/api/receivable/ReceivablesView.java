package io.rongqiao.api.receivable;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of receivables; {@code next} is the cursor of the page after it. */
@Serdeable
record ReceivablesView(List<ReceivableView> items, @Nullable String next) {}
