package io.rongqiao.api.acceptance;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Versions of the acceptance curves, the newest first. */
@Serdeable
record AcceptanceVersionsView(List<AcceptanceVersionView> items, @Nullable String next) {}
