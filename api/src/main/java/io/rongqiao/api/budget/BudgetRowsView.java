package io.rongqiao.api.budget;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of an answer; {@code next} is the cursor of the page after it. */
@Serdeable
record BudgetRowsView(List<BudgetRowView> items, @Nullable String next) {}
