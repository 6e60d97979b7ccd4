package io.rongqiao.api.conduct;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.rongqiao.api.load.LoadRunner;
import io.rongqiao.api.schedule.TimedWork;
import io.rongqiao.matching.receivable.Receivables;
import io.rongqiao.matching.receivable.arrears.FollowPaymentFiles;
import io.rongqiao.matching.receivable.arrears.OverdueRegister;
import io.rongqiao.matching.receivable.conduct.EnterLatePayments;
import io.rongqiao.matching.receivable.conduct.PaymentEvidence;
import io.rongqiao.matching.receivable.conduct.PaymentFiles;
import io.rongqiao.matching.receivable.conduct.SealPaymentFiles;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.evidence.loading.Loads;
import io.rongqiao.scoring.evidence.loading.ReceiveLoad;
import io.rongqiao.scoring.policy.BusinessDate;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What the controllers of conduct stand on, and what happens by itself. */
@Factory
final class ConductWiring {

  @Singleton
  PaymentDelivery paymentDelivery(
      Transactions transactions,
      PaymentEvidence evidence,
      Loads loads,
      ReceiveLoad receive,
      LoadRunner runner) {
    return new PaymentDelivery(transactions, evidence, loads, receive, runner);
  }

  @Singleton
  ConductRound conductRound(
      Transactions transactions,
      PaymentFiles files,
      EnterLatePayments enterLatePayments,
      SealPaymentFiles sealPaymentFiles,
      PaymentDelivery delivery,
      FollowPaymentFiles followPaymentFiles) {
    return new ConductRound(
        transactions, files, enterLatePayments, sealPaymentFiles, delivery, followPaymentFiles);
  }

  @Singleton
  ConductDesk conductDesk(Transactions transactions, PaymentFiles files, Enterprises enterprises) {
    return new ConductDesk(transactions, files, enterprises);
  }

  @Singleton
  OverdueDesk overdueDesk(
      Transactions transactions,
      OverdueRegister register,
      Receivables receivables,
      BusinessDate businessDate) {
    return new OverdueDesk(transactions, register, receivables, businessDate);
  }

  @Singleton
  @Bean(typed = TimedWork.Job.class)
  ConductSchedule conductSchedule(ConductRound round, Clock clock) {
    return new ConductSchedule(round, clock);
  }
}
