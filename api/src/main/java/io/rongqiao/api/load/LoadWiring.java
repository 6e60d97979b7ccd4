package io.rongqiao.api.load;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.rongqiao.api.settings.DataFolder;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseSeal;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.enterprise.MasterKey;
import io.rongqiao.scoring.evidence.loading.JooqIntakes;
import io.rongqiao.scoring.evidence.loading.JooqLoads;
import io.rongqiao.scoring.evidence.loading.JooqStreamPositions;
import io.rongqiao.scoring.evidence.loading.Loads;
import io.rongqiao.scoring.evidence.loading.PersonalTexts;
import io.rongqiao.scoring.evidence.loading.ReceiveLoad;
import io.rongqiao.scoring.evidence.loading.RecoverLoads;
import io.rongqiao.scoring.evidence.loading.RunLoad;
import io.rongqiao.scoring.evidence.loading.Spool;
import io.rongqiao.scoring.evidence.loading.TakeInEvents;
import io.rongqiao.scoring.policy.BusinessDate;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** Who is made of what, in loads. */
@Factory
final class LoadWiring {

  @Singleton
  @Bean(preDestroy = "close")
  ProcessSeat processSeat(DataFolder folder, Supplier<UUID> ids) {
    return ProcessSeat.take(folder.spool(), ids);
  }

  @Singleton
  Spool spool(DataFolder folder) {
    return new Spool(folder.spool());
  }

  @Singleton
  Loads loads(JdbcTransactions transactions, ProcessSeat seat) {
    return new JooqLoads(transactions.dsl(), seat.name());
  }

  @Singleton
  ReceiveLoad receiveLoad(
      Transactions transactions, Loads loads, Spool spool, Supplier<UUID> ids, Clock clock) {
    return new ReceiveLoad(transactions, loads, spool, ids, clock);
  }

  @Singleton
  RunLoad runLoad(
      JdbcTransactions transactions,
      Loads loads,
      Enterprises enterprises,
      EnterpriseSeal seal,
      MasterKey master,
      Outbox outbox,
      Spool spool,
      Clock clock,
      BusinessDate businessDate) {
    return new RunLoad(
        transactions,
        loads,
        new JooqIntakes(transactions.dsl()),
        enterprises,
        new PersonalTexts(seal, master),
        outbox,
        spool,
        clock,
        businessDate);
  }

  @Singleton
  TakeInEvents takeInEvents(
      JdbcTransactions transactions,
      Loads loads,
      Enterprises enterprises,
      EnterpriseSeal seal,
      MasterKey master,
      Outbox outbox,
      Supplier<UUID> ids,
      Clock clock,
      BusinessDate businessDate) {
    return new TakeInEvents(
        transactions,
        loads,
        new JooqIntakes(transactions.dsl()),
        new JooqStreamPositions(transactions.dsl()),
        enterprises,
        new PersonalTexts(seal, master),
        outbox,
        ids,
        clock,
        businessDate);
  }

  @Singleton
  RecoverLoads recoverLoads(Transactions transactions, Loads loads, Spool spool, Clock clock) {
    return new RecoverLoads(transactions, loads, spool, clock);
  }

  @Singleton
  LoadRunner loadRunner(RunLoad run, RecoverLoads recover) {
    return new LoadRunner(run, recover);
  }
}
