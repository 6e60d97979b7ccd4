package io.rongqiao.api.budget;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of plans; {@code next} is the cursor of the page after it. */
@Serdeable
record BudgetPlansView(List<BudgetPlanView> items, @Nullable String next) {}
