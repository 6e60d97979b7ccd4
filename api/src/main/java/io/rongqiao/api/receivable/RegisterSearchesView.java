package io.rongqiao.api.receivable;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of searches; {@code next} is the cursor of the page after it. */
@Serdeable
record RegisterSearchesView(List<RegisterSearchView> items, @Nullable String next) {}
