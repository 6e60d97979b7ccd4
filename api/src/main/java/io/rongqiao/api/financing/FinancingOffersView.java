package io.rongqiao.api.financing;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** Offers: those that stand, the best first, then the rest by their time. */
@Serdeable
record FinancingOffersView(List<FinancingOfferView> items) {}
