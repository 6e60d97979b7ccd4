package io.rongqiao.api.acceptance;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.rongqiao.api.schedule.TimedWork;
import io.rongqiao.matching.acceptance.AcceptanceVersions;
import io.rongqiao.matching.acceptance.JooqAcceptanceVersions;
import io.rongqiao.matching.acceptance.JooqEndedOffers;
import io.rongqiao.matching.acceptance.LearnAcceptance;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What learning of outcomes is made of. */
@Factory
final class AcceptanceWiring {

  @Singleton
  AcceptanceVersions acceptanceVersions(JdbcTransactions transactions) {
    return new JooqAcceptanceVersions(transactions.dsl());
  }

  @Singleton
  LearnAcceptance learnAcceptance(
      JdbcTransactions transactions,
      AcceptanceVersions versions,
      BusinessDate businessDate,
      Clock clock) {
    return new LearnAcceptance(
        transactions, new JooqEndedOffers(transactions.dsl()), versions, businessDate, clock);
  }

  @Singleton
  AcceptanceDesk acceptanceDesk(Transactions transactions, AcceptanceVersions versions) {
    return new AcceptanceDesk(transactions, versions);
  }

  @Singleton
  @Bean(typed = TimedWork.Job.class)
  AcceptanceSchedule acceptanceSchedule(LearnAcceptance learn, Clock clock) {
    return new AcceptanceSchedule(learn, clock);
  }
}
