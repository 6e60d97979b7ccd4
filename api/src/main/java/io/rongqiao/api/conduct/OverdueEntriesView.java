package io.rongqiao.api.conduct;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of entries; {@code next} is the cursor of the page after it. */
@Serdeable
record OverdueEntriesView(List<OverdueEntryView> items, @Nullable String next) {}
