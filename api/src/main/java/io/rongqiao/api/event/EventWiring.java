package io.rongqiao.api.event;

import io.micronaut.context.annotation.Factory;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import jakarta.inject.Singleton;

/** Who is made of what, in events. */
@Factory
final class EventWiring {

  @Singleton
  ParkedEvents parkedEvents(JdbcTransactions transactions) {
    return new JooqParkedEvents(transactions.dsl());
  }
}
