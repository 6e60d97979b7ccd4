package io.rongqiao.api.application;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of applications; {@code next} is the cursor of the page after it. */
@Serdeable
record ApplicationsView(List<ApplicationView> items, @Nullable String next) {}
