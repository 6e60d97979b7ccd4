package io.rongqiao.api.guarantee;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of cases; {@code next} is the cursor of the one after it. */
@Serdeable
record CasesView(List<CaseView> items, @Nullable String next) {}
