package io.rongqiao.matching.lead;

import io.rongqiao.matching.application.ApplicationState;
import io.rongqiao.scoring.money.Money;

/** What came of accepting or refusing an offer. */
public sealed interface Decision {

  /** It is decided so, now or since earlier. */
  record Decided(Offer offer) implements Decision {}

  /** No such offer was made to the enterprise. */
  record NoSuchOffer() implements Decision {}

  /** The offer has ended otherwise. */
  record OfferClosed(OfferState state) implements Decision {}

  /** The application has ended. */
  record ApplicationClosed(ApplicationState state) implements Decision {}

  /** The lender's quota of the product has less left than the offer; it stays open meanwhile. */
  record QuotaUsedUp(Money left) implements Decision {}
}
