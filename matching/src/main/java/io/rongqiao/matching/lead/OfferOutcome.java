package io.rongqiao.matching.lead;

import java.time.LocalDate;

/** What came of making an offer. */
public sealed interface OfferOutcome {

  /** The offer stands, now or since an earlier request with the same key. */
  record Made(Offer offer) implements OfferOutcome {}

  /** No such lead is addressed to the lender. */
  record NoSuchLead() implements OfferOutcome {}

  /** The lead has ended. */
  record LeadClosed(LeadState state) implements OfferOutcome {}

  /** The offer would have ended before it begins. */
  record EndsBeforeItBegins(LocalDate validUntil) implements OfferOutcome {}

  /** The key was used before, for another offer. */
  record KeyReused(Offer first) implements OfferOutcome {}
}
