package io.rongqiao.api.guarantee.reservation;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of reservations; {@code next} is the cursor of the one after it. */
@Serdeable
record ReservationsView(List<ReservationView> items, @Nullable String next) {}
