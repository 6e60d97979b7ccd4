package io.rongqiao.api.wiring;

import io.micronaut.context.annotation.Factory;
import io.rongqiao.matching.catalogue.InstallCatalogue;
import io.rongqiao.matching.eligibility.Vocabulary;
import io.rongqiao.matching.product.Institutions;
import io.rongqiao.matching.product.JooqInstitutions;
import io.rongqiao.matching.product.JooqProducts;
import io.rongqiao.matching.product.ProductReader;
import io.rongqiao.matching.product.Products;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.feature.FeatureSets;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Who is made of what, in matching. */
@Factory
final class MatchingWiring {

  @Singleton
  Institutions institutions(JdbcTransactions transactions) {
    return new JooqInstitutions(transactions.dsl());
  }

  @Singleton
  ProductReader productReader() {
    return new ProductReader(Vocabulary.of(FeatureSets.current()));
  }

  @Singleton
  Products products(JdbcTransactions transactions, ProductReader reader) {
    return new JooqProducts(transactions.dsl(), reader);
  }

  @Singleton
  InstallCatalogue installCatalogue(
      Transactions transactions,
      Institutions institutions,
      Products products,
      Outbox outbox,
      Clock clock) {
    return new InstallCatalogue(transactions, institutions, products, outbox, clock);
  }
}
