package io.rongqiao.matching.rematch;

import io.rongqiao.matching.product.ProductId;
import io.rongqiao.matching.product.Products;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Calls for new matches when versions of products enter into force or end by the day alone, or
 * proposals lapse by it, once for each day that has come since it was last looked.
 */
public final class BeginCatalogueDay {

  private final Transactions transactions;
  private final CatalogueDays days;
  private final Products products;
  private final CallForRematches callForRematches;
  private final BusinessDate businessDate;

  public BeginCatalogueDay(
      Transactions transactions,
      CatalogueDays days,
      Products products,
      CallForRematches callForRematches,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.days = days;
    this.products = products;
    this.callForRematches = callForRematches;
    this.businessDate = businessDate;
  }

  /** How many it called for; at the very first time it does not look for versions. */
  public int begin() {
    LocalDate today = businessDate.today();
    return transactions.call(CallForRematches.ACCESS, () -> begin(today));
  }

  private int begin(LocalDate today) {
    Optional<LocalDate> before = days.lookedUntil();
    if (before.isPresent() && !today.isAfter(before.get())) {
      return 0;
    }
    days.lookedUntil(today);
    Set<ProductId> changed =
        before.map(day -> products.changingWithin(day, today)).orElseGet(Set::of);
    return (changed.isEmpty() ? 0 : callForRematches.call(changed))
        + callForRematches.callLapsed(today);
  }
}
