package io.rongqiao.api.wiring;

import com.fasterxml.uuid.Generators;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.rongqiao.api.settings.Settings;
import io.rongqiao.migrations.outbox.ConsumedEvents;
import io.rongqiao.migrations.outbox.JooqConsumedEvents;
import io.rongqiao.migrations.outbox.JooqOutbox;
import io.rongqiao.migrations.outbox.JooqUnpublishedFacts;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.outbox.UnpublishedFacts;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.consent.JooqAccessLog;
import io.rongqiao.scoring.policy.BusinessDate;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** Time, ids, units of work and the outbox: what everything else is made with. */
@Factory
final class FoundationWiring {

  @Singleton
  Clock clock() {
    return Clock.systemUTC();
  }

  @Singleton
  BusinessDate businessDate(Settings settings, Clock clock) {
    LocalDate stated = settings.businessDate();
    return stated == null
        ? () -> LocalDate.ofInstant(clock.instant(), BusinessDate.ZONE)
        : () -> stated;
  }

  @Singleton
  @Bean(typed = {JdbcTransactions.class, Transactions.class})
  JdbcTransactions transactions(DataSource dataSource, Clock clock, BusinessDate businessDate) {
    return new JdbcTransactions(dataSource, clock, businessDate::today, JooqAccessLog::new);
  }

  /**
   * Ids that grow with time (version 7 of RFC 9562), so that what is added finds its place at the
   * end of an index instead of anywhere in it. They name things and are no secrets.
   */
  @Singleton
  Supplier<UUID> ids() {
    return Generators.timeBasedEpochGenerator()::generate;
  }

  @Singleton
  Outbox outbox(JdbcTransactions transactions, Supplier<UUID> ids) {
    return new JooqOutbox(transactions.dsl(), ids);
  }

  @Singleton
  UnpublishedFacts unpublishedFacts(JdbcTransactions transactions) {
    return new JooqUnpublishedFacts(transactions.dsl());
  }

  @Singleton
  ConsumedEvents consumedEvents(JdbcTransactions transactions) {
    return new JooqConsumedEvents(transactions.dsl());
  }
}
