package io.rongqiao.api.receivable;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.rongqiao.api.broker.Topics;
import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.api.event.FactConsumer;
import io.rongqiao.api.schedule.TimedWork;
import io.rongqiao.matching.receivable.AnswerReceivable;
import io.rongqiao.matching.receivable.FindCreditors;
import io.rongqiao.matching.receivable.FollowInvoices;
import io.rongqiao.matching.receivable.ReceivableLedger;
import io.rongqiao.matching.receivable.Receivables;
import io.rongqiao.matching.receivable.RemindDebtors;
import io.rongqiao.matching.receivable.UploadReceivable;
import io.rongqiao.matching.receivable.registration.Interests;
import io.rongqiao.matching.receivable.registration.LapseInterests;
import io.rongqiao.matching.receivable.resemblance.CompareOverlooked;
import io.rongqiao.matching.receivable.resemblance.Reviews;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.policy.BusinessDate;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What the controllers of receivables stand on, and what happens by itself. */
@Factory
final class ReceivableWiring {

  @Singleton
  Parties parties(Transactions transactions, Enterprises enterprises) {
    return new Parties(transactions, enterprises);
  }

  @Singleton
  ReceivableDesk receivableDesk(
      Transactions transactions,
      Receivables receivables,
      ReceivableLedger ledger,
      Parties parties,
      BusinessDate businessDate) {
    return new ReceivableDesk(transactions, receivables, ledger, parties, businessDate);
  }

  @Singleton
  Uploads uploads(UploadReceivable upload, Parties parties) {
    return new Uploads(upload, parties);
  }

  @Singleton
  Answers answers(AnswerReceivable answer, Parties parties) {
    return new Answers(answer, parties);
  }

  @Singleton
  RegistrationDesk registrationDesk(
      Transactions transactions,
      Receivables receivables,
      ReceivableLedger ledger,
      Interests interests,
      InstitutionNames institutions,
      BusinessDate businessDate) {
    return new RegistrationDesk(
        transactions, receivables, ledger, interests, institutions, businessDate);
  }

  @Singleton
  ReviewDesk reviewDesk(Transactions transactions, Reviews reviews, Parties parties) {
    return new ReviewDesk(transactions, reviews, parties);
  }

  @Singleton
  FactConsumer.Subscription invoiceFollowing(
      Transactions transactions, Receivables receivables, FollowInvoices followInvoices) {
    return new FactConsumer.Subscription(
        InvoiceFollowing.NAME,
        Topics.DELIVERIES,
        new InvoiceFollowing(new FindCreditors(transactions, receivables), followInvoices));
  }

  @Singleton
  @Bean(typed = TimedWork.Job.class)
  ReceivableSchedule receivableSchedule(
      RemindDebtors remindDebtors,
      LapseInterests lapseInterests,
      CompareOverlooked compareOverlooked,
      Clock clock) {
    return new ReceivableSchedule(remindDebtors, lapseInterests, compareOverlooked, clock);
  }
}
