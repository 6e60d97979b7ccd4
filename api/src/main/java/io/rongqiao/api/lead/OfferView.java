package io.rongqiao.api.lead;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.api.representation.InstitutionView;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.matching.lead.Offer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A lender's answer to a lead. */
@Serdeable
record OfferView(
    UUID id,
    UUID leadId,
    String state,
    MoneyView amount,
    int tenorMonths,
    String annualRate,
    LocalDate validUntil,
    @Nullable String conditions,
    InstitutionView lender,
    Instant madeAt,
    @Nullable Instant decidedAt) {

  static OfferView of(Offer offer, LocalDate today, InstitutionNames institutions) {
    return new OfferView(
        offer.id().value(),
        offer.lead().value(),
        offer.stateOn(today).name(),
        MoneyView.of(offer.terms().amount()),
        offer.terms().tenor().months(),
        offer.terms().annualRate().fraction().toPlainString(),
        offer.terms().validUntil(),
        offer.terms().conditions(),
        institutions.view(offer.lender().value()),
        offer.madeAt(),
        offer.decidedAt());
  }
}
