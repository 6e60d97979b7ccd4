package io.rongqiao.api.conduct;

import io.micronaut.context.annotation.Factory;
import io.rongqiao.api.settings.Settings;
import io.rongqiao.matching.receivable.Receivables;
import io.rongqiao.matching.receivable.arrears.AnswerOverdue;
import io.rongqiao.matching.receivable.arrears.ClassifyDebtor;
import io.rongqiao.matching.receivable.arrears.CorrectOverdue;
import io.rongqiao.matching.receivable.arrears.EnterOverdue;
import io.rongqiao.matching.receivable.arrears.FollowPaymentFiles;
import io.rongqiao.matching.receivable.arrears.JooqOverdueRegister;
import io.rongqiao.matching.receivable.arrears.OverdueChanges;
import io.rongqiao.matching.receivable.arrears.OverdueRegister;
import io.rongqiao.matching.receivable.arrears.PublishedArrears;
import io.rongqiao.matching.receivable.arrears.RemoveOverdue;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Who is made of what, in the register of overdue payables. */
@Factory
final class OverdueUseCases {

  @Singleton
  OverdueRegister overdueRegister(JdbcTransactions transactions) {
    return new JooqOverdueRegister(transactions.dsl());
  }

  @Singleton
  OverdueChanges overdueChanges(OverdueRegister register, Outbox outbox, Clock clock) {
    return new OverdueChanges(register, outbox, clock);
  }

  @Singleton
  ClassifyDebtor classifyDebtor(Transactions transactions, OverdueRegister register, Clock clock) {
    return new ClassifyDebtor(transactions, register, clock);
  }

  @Singleton
  EnterOverdue enterOverdue(
      Transactions transactions,
      Receivables receivables,
      OverdueRegister register,
      OverdueChanges changes,
      Supplier<UUID> ids,
      BusinessDate businessDate) {
    return new EnterOverdue(transactions, receivables, register, changes, ids, businessDate);
  }

  @Singleton
  FollowPaymentFiles followPaymentFiles(
      Transactions transactions,
      Receivables receivables,
      OverdueRegister register,
      OverdueChanges changes,
      Supplier<UUID> ids,
      BusinessDate businessDate) {
    return new FollowPaymentFiles(transactions, receivables, register, changes, ids, businessDate);
  }

  @Singleton
  AnswerOverdue answerOverdue(
      Transactions transactions, OverdueRegister register, OverdueChanges changes) {
    return new AnswerOverdue(transactions, register, changes);
  }

  @Singleton
  CorrectOverdue correctOverdue(
      Transactions transactions,
      Receivables receivables,
      OverdueRegister register,
      OverdueChanges changes,
      BusinessDate businessDate) {
    return new CorrectOverdue(transactions, receivables, register, changes, businessDate);
  }

  @Singleton
  RemoveOverdue removeOverdue(
      Transactions transactions, OverdueRegister register, OverdueChanges changes) {
    return new RemoveOverdue(transactions, register, changes);
  }

  @Singleton
  PublishedArrears publishedArrears(
      Transactions transactions,
      OverdueRegister register,
      Settings settings,
      BusinessDate businessDate) {
    return new PublishedArrears(
        transactions,
        register,
        Optional.ofNullable(settings.overduePublicationBasis())
            .map(PublishedArrears.LegalBasis::new),
        businessDate);
  }
}
