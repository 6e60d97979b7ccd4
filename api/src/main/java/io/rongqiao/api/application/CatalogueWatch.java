package io.rongqiao.api.application;

import io.rongqiao.api.event.FactHandler;
import io.rongqiao.matching.product.ProductChanged;
import io.rongqiao.matching.product.ProductId;
import io.rongqiao.matching.quota.QuotaChanged;
import io.rongqiao.matching.rematch.CallForRematches;
import io.rongqiao.migrations.outbox.ConsumedEvents;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.LocalDate;
import java.util.Set;

/**
 * Calls for new matches when a product or its quota was changed; what enters into force later is
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
    if (event.type().equals(QuotaChanged.TYPE)) {
      QuotaChanged changed = QuotaChanged.read(event.json());
      call(event, changed.product(), changed.since());
    } else {
      ProductChanged changed = ProductChanged.read(event.json());
      call(event, changed.product(), changed.validFrom());
    }
  }

  private void call(Received event, ProductId product, LocalDate from) {
    transactions.run(
        CallForRematches.ACCESS,
        () -> {
          if (consumed.first(NAME, event.id()) && !from.isAfter(businessDate.today())) {
            callForRematches.call(Set.of(product));
          }
        });
  }
}
