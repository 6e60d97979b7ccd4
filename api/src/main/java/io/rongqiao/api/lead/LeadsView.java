package io.rongqiao.api.lead;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of leads; {@code next} is the cursor of the page after it. */
@Serdeable
record LeadsView(List<LeadView> items, @Nullable String next) {}
