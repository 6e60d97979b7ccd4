package io.rongqiao.api.application;

import io.rongqiao.api.event.FactHandler;
import io.rongqiao.matching.application.CallForRematches;
import io.rongqiao.migrations.outbox.ConsumedEvents;
import io.rongqiao.migrations.transaction.Transactions;

/** Calls for new matches when a product was changed. */
final class CatalogueWatch implements FactHandler {

  static final String NAME = "catalogue-watch";

  private final Transactions transactions;
  private final ConsumedEvents consumed;
  private final CallForRematches callForRematches;

  CatalogueWatch(
      Transactions transactions, ConsumedEvents consumed, CallForRematches callForRematches) {
    this.transactions = transactions;
    this.consumed = consumed;
    this.callForRematches = callForRematches;
  }

  /** The use case's own unit of work joins this one, as it acts as the same. */
  @Override
  public void handle(Received event) {
    transactions.run(
        CallForRematches.ACCESS,
        () -> {
          if (consumed.first(NAME, event.id())) {
            callForRematches.call();
          }
        });
  }
}
