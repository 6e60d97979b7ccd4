package io.rongqiao.api.load;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every kind of delivery, on one page. */
@Serdeable
record KindsView(List<KindView> items, @Nullable String next) {}
