package io.rongqiao.matching.lead;

import io.rongqiao.matching.application.ApplicationId;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A lender's answer to a lead.
 *
 * @param stored the state as it was last changed; lapse is judged by {@link #stateOn}
 * @param version grows with every change
 */
public record Offer(
    OfferId id,
    LeadId lead,
    InstitutionId lender,
    EnterpriseKey enterprise,
    ApplicationId application,
    OfferTerms terms,
    OfferState stored,
    Instant madeAt,
    String madeBy,
    @Nullable Instant decidedAt,
    long version) {

  /** The state on a day. */
  public OfferState stateOn(LocalDate day) {
    return stored == OfferState.OPEN && day.isAfter(terms.validUntil())
        ? OfferState.LAPSED
        : stored;
  }

  /** The same, decided. */
  Offer decided(OfferState state, Instant at) {
    return new Offer(
        id, lead, lender, enterprise, application, terms, state, madeAt, madeBy, at, version + 1);
  }
}
