package io.rongqiao.api.quota;

import io.micronaut.context.annotation.Factory;
import io.rongqiao.matching.product.Products;
import io.rongqiao.matching.quota.DecideOnQuota;
import io.rongqiao.matching.quota.JooqProductQuotas;
import io.rongqiao.matching.quota.ProductQuotas;
import io.rongqiao.matching.quota.StateQuota;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** What stating quotas is made of. */
@Factory
final class QuotaWiring {

  @Singleton
  ProductQuotas productQuotas(JdbcTransactions transactions) {
    return new JooqProductQuotas(transactions.dsl());
  }

  @Singleton
  StateQuota stateQuota(
      Transactions transactions,
      Products products,
      ProductQuotas quotas,
      BusinessDate businessDate,
      Clock clock,
      Supplier<UUID> ids) {
    return new StateQuota(transactions, products, quotas, businessDate, clock, ids);
  }

  @Singleton
  DecideOnQuota decideOnQuota(
      Transactions transactions,
      ProductQuotas quotas,
      Outbox outbox,
      BusinessDate businessDate,
      Clock clock) {
    return new DecideOnQuota(transactions, quotas, outbox, businessDate, clock);
  }

  @Singleton
  QuotaDesk quotaDesk(Transactions transactions, ProductQuotas quotas, BusinessDate businessDate) {
    return new QuotaDesk(transactions, quotas, businessDate);
  }
}
