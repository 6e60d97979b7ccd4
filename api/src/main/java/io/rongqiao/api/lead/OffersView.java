package io.rongqiao.api.lead;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The offers on an application, which fit on one page. */
@Serdeable
record OffersView(List<OfferView> items, @Nullable String next) {}
