package io.rongqiao.api.overview;

import io.micronaut.context.annotation.Factory;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import jakarta.inject.Singleton;

/** Who is made of what, in the overview. */
@Factory
final class OverviewWiring {

  @Singleton
  Overview overview(JdbcTransactions transactions) {
    return new JooqOverview(transactions.dsl());
  }
}
