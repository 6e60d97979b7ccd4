package io.rongqiao.matching.catalogue;

import io.rongqiao.matching.product.FinancingProduct;
import io.rongqiao.matching.product.Institutions;
import io.rongqiao.matching.product.ProductChanged;
import io.rongqiao.matching.product.Products;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.time.Clock;

/** Brings the built-in institutions and products into an empty or older database. */
public final class InstallCatalogue {

  private final Transactions transactions;
  private final Institutions institutions;
  private final Products products;
  private final Outbox outbox;
  private final Clock clock;

  public InstallCatalogue(
      Transactions transactions,
      Institutions institutions,
      Products products,
      Outbox outbox,
      Clock clock) {
    this.transactions = transactions;
    this.institutions = institutions;
    this.products = products;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Adds what is missing, changes nothing that is there, and tells how many products were added.
   */
  public int install(BuiltInCatalogue builtIn) {
    return transactions.call(
        new Access.Platform("install-catalogue"),
        () -> {
          builtIn.institutions().forEach(institutions::add);
          int added = 0;
          for (FinancingProduct product : builtIn.products()) {
            if (products.add(product, clock.instant())) {
              outbox.append(ProductChanged.of(product, clock.instant()));
              added++;
            }
          }
          return added;
        });
  }
}
