package io.rongqiao.api.product;

import io.micronaut.context.annotation.Factory;
import io.rongqiao.matching.decisiontable.DecisionTableReader;
import io.rongqiao.matching.drafting.DecideOnDraft;
import io.rongqiao.matching.drafting.DraftProduct;
import io.rongqiao.matching.drafting.JooqProductDrafts;
import io.rongqiao.matching.drafting.ProductDrafts;
import io.rongqiao.matching.eligibility.Vocabulary;
import io.rongqiao.matching.product.ProductReader;
import io.rongqiao.matching.product.Products;
import io.rongqiao.matching.product.PublishProductVersion;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.policy.BusinessDate;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** What changing products is made of. */
@Factory
final class ProductWiring {

  @Singleton
  ProductDrafts productDrafts(JdbcTransactions transactions, ProductReader reader) {
    return new JooqProductDrafts(transactions.dsl(), reader);
  }

  @Singleton
  DraftProduct draftProduct(
      Transactions transactions,
      Products products,
      ProductDrafts drafts,
      ProductReader reader,
      BusinessDate businessDate,
      Clock clock,
      Supplier<UUID> ids) {
    return new DraftProduct(transactions, products, drafts, reader, businessDate, clock, ids);
  }

  @Singleton
  DecideOnDraft decideOnDraft(
      Transactions transactions,
      Products products,
      ProductDrafts drafts,
      ProductReader reader,
      Outbox outbox,
      BusinessDate businessDate,
      Clock clock) {
    PublishProductVersion publish =
        new PublishProductVersion(transactions, products, reader, outbox, clock);
    return new DecideOnDraft(transactions, drafts, publish, businessDate, clock);
  }

  @Singleton
  DecisionTableReader decisionTableReader() {
    return new DecisionTableReader(Vocabulary.of(FeatureSets.current()));
  }

  @Singleton
  ProductDesk productDesk(Transactions transactions, Products products, ProductDrafts drafts) {
    return new ProductDesk(transactions, products, drafts);
  }
}
