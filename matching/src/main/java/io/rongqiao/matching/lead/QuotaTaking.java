package io.rongqiao.matching.lead;

import io.rongqiao.scoring.money.Money;

/** Takes accepted offers out of the quotas of their products, as the enterprise that accepts. */
public interface QuotaTaking {

  /**
   * Takes the amount of an offer that is about to be accepted; holds the product until the unit of
   * work ends.
   *
   * @param smallest what the product lends at least
   */
  Taking take(OfferId offer, Money smallest);

  /** What came of it. */
  sealed interface Taking {

    /**
     * It is taken, or there is no quota.
     *
     * @param usedUp whether by this less is left than the product lends at least
     */
    record Taken(boolean usedUp) implements Taking {}

    /** Nothing is taken, for the offer is more than what is left. */
    record TooLittleLeft(Money left) implements Taking {}
  }
}
