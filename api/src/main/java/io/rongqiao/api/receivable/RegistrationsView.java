package io.rongqiao.api.receivable;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of registrations; {@code next} is the cursor of the page after it. */
@Serdeable
record RegistrationsView(List<RegistrationView> items, @Nullable String next) {}
