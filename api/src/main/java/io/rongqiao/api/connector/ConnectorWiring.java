package io.rongqiao.api.connector;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.rongqiao.api.schedule.TimedWork;
import io.rongqiao.api.settings.DataFolder;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.evidence.connector.Connectors;
import io.rongqiao.scoring.evidence.connector.HttpProviderPages;
import io.rongqiao.scoring.evidence.connector.JooqConnectors;
import io.rongqiao.scoring.evidence.connector.PullEvidence;
import io.rongqiao.scoring.evidence.loading.ReceiveLoad;
import io.rongqiao.scoring.evidence.loading.RunLoad;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Locale;

/** Who is made of what, in connectors. */
@Factory
final class ConnectorWiring {

  private static final String TOKEN = "RONGQIAO_PROVIDER_TOKEN_";

  @Singleton
  Connectors connectors(JdbcTransactions transactions) {
    return new JooqConnectors(transactions.dsl());
  }

  @Singleton
  ConnectorSwitches switches(JdbcTransactions transactions) {
    return new JooqConnectorSwitches(transactions.dsl());
  }

  /** The token for the provider tax-data-centre is RONGQIAO_PROVIDER_TOKEN_TAX_DATA_CENTRE. */
  @Singleton
  PullEvidence pullEvidence(
      Transactions transactions,
      Connectors connectors,
      DataFolder folder,
      ReceiveLoad receive,
      RunLoad run,
      Clock clock) {
    var pages =
        new HttpProviderPages(
            provider ->
                folder.secret(
                    TOKEN + provider.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_")));
    return new PullEvidence(transactions, connectors, pages, receive, run, clock);
  }

  @Singleton
  @Bean(typed = TimedWork.Job.class)
  ConnectorSchedule schedule(
      Transactions transactions,
      Connectors connectors,
      ConnectorSwitches switches,
      PullEvidence pull) {
    return new ConnectorSchedule(transactions, connectors, switches, pull);
  }
}
