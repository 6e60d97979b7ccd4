package io.rongqiao.api.application;

import io.rongqiao.api.event.FactHandler;
import io.rongqiao.matching.application.CallForRematches;
import io.rongqiao.matching.product.ProductChanged;
import io.rongqiao.migrations.outbox.ConsumedEvents;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import java.util.Set;

/**
 * Calls for new matches when a product was changed; a version that enters into force later is
 * called for when its day has come.
 */
final class CatalogueWatch implements FactHandler {

  static final String NAME = "catalogue-watch";

  private final Transactions transactions;
  private final ConsumedEvents consumed;
  private final CallForRematches callForRematches;
  private final BusinessDate businessDate;

  CatalogueWatch(
      Transactions transactions,
      ConsumedEvents consumed,
      CallForRematches callForRematches,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.consumed = consumed;
    this.callForRematches = callForRematches;
    this.businessDate = businessDate;
  }

  /** The use case's own unit of work joins this one, as it acts as the same. */
  @Override
  public void handle(Received event) {
    ProductChanged changed = ProductChanged.read(event.json());
    transactions.run(
        CallForRematches.ACCESS,
        () -> {
          if (consumed.first(NAME, event.id())
              && !changed.validFrom().isAfter(businessDate.today())) {
            callForRematches.call(Set.of(changed.product()));
          }
        });
  }
}
