package io.rongqiao.matching.quota;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.ProductId;
import io.rongqiao.matching.product.Products;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;

/** A person of a lender states how much is lent by a product, for another to approve. */
public final class StateQuota {

  private final Transactions transactions;
  private final Products products;
  private final ProductQuotas quotas;
  private final BusinessDate businessDate;
  private final Clock clock;
  private final Supplier<UUID> ids;

  public StateQuota(
      Transactions transactions,
      Products products,
      ProductQuotas quotas,
      BusinessDate businessDate,
      Clock clock,
      Supplier<UUID> ids) {
    this.transactions = transactions;
    this.products = products;
    this.quotas = quotas;
    this.businessDate = businessDate;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * States the quota; the same key again tells what came of the first.
   *
   * @throws IllegalArgumentException if the amount is negative or not in yuan
   */
  public QuotaStatement state(
      InstitutionId lender,
      String author,
      ProductId product,
      QuotaPeriod period,
      Money amount,
      String key) {
    ProductQuota quota =
        ProductQuota.stated(
            new QuotaId(ids.get()),
            product,
            lender,
            period,
            amount,
            author,
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    return transactions.call(
        new Access.Institution(lender.value(), author), () -> kept(quota, key));
  }

  private QuotaStatement kept(ProductQuota quota, String key) {
    boolean offered =
        products.versions(quota.product()).stream()
            .anyMatch(it -> it.description().lender().equals(quota.lender()));
    if (!offered) {
      return new QuotaStatement.NoSuchProduct();
    }
    if (quota.period().isOverOn(businessDate.today())) {
      return new QuotaStatement.Over();
    }
    ProductQuota kept = quotas.add(quota, key);
    return kept.statesLike(quota)
        ? new QuotaStatement.Stated(kept)
        : new QuotaStatement.KeyReused();
  }
}
