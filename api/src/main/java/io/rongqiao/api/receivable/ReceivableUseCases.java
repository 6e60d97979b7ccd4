package io.rongqiao.api.receivable;

import io.micronaut.context.annotation.Factory;
import io.rongqiao.matching.receivable.AnswerReceivable;
import io.rongqiao.matching.receivable.Answering;
import io.rongqiao.matching.receivable.DoubleCheck;
import io.rongqiao.matching.receivable.FollowInvoices;
import io.rongqiao.matching.receivable.InvoiceEvidence;
import io.rongqiao.matching.receivable.JooqInvoiceEvidence;
import io.rongqiao.matching.receivable.JooqReceivableLedger;
import io.rongqiao.matching.receivable.JooqReceivables;
import io.rongqiao.matching.receivable.JooqReminders;
import io.rongqiao.matching.receivable.ReceivableBook;
import io.rongqiao.matching.receivable.ReceivableLedger;
import io.rongqiao.matching.receivable.Receivables;
import io.rongqiao.matching.receivable.ReduceReceivable;
import io.rongqiao.matching.receivable.RemindDebtors;
import io.rongqiao.matching.receivable.ShowReceivable;
import io.rongqiao.matching.receivable.UploadReceivable;
import io.rongqiao.matching.receivable.WithdrawReceivable;
import io.rongqiao.matching.receivable.bulk.Batches;
import io.rongqiao.matching.receivable.bulk.JooqBatches;
import io.rongqiao.matching.receivable.bulk.UploadFile;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.policy.BusinessDate;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** Who is made of what, in receivables. */
@Factory
final class ReceivableUseCases {

  @Singleton
  Receivables receivables(JdbcTransactions transactions) {
    return new JooqReceivables(transactions.dsl());
  }

  @Singleton
  ReceivableLedger receivableLedger(JdbcTransactions transactions) {
    return new JooqReceivableLedger(transactions.dsl());
  }

  @Singleton
  InvoiceEvidence invoiceEvidence(JdbcTransactions transactions) {
    return new JooqInvoiceEvidence(transactions.dsl());
  }

  @Singleton
  Batches batches(JdbcTransactions transactions) {
    return new JooqBatches(transactions.dsl());
  }

  @Singleton
  ReceivableBook receivableBook(ReceivableLedger ledger, Receivables receivables, Outbox outbox) {
    return new ReceivableBook(ledger, receivables, outbox);
  }

  @Singleton
  Answering answering(
      Receivables receivables,
      ReceivableLedger ledger,
      ReceivableBook book,
      Outbox outbox,
      Clock clock,
      BusinessDate businessDate) {
    return new Answering(receivables, ledger, book, outbox, clock, businessDate);
  }

  @Singleton
  UploadReceivable uploadReceivable(
      Transactions transactions,
      Receivables receivables,
      Answering answering,
      InvoiceEvidence evidence,
      Enterprises enterprises,
      DoubleCheck doubleCheck,
      Outbox outbox,
      Supplier<UUID> ids,
      Clock clock,
      BusinessDate businessDate) {
    return new UploadReceivable(
        transactions,
        receivables,
        answering,
        evidence,
        enterprises,
        doubleCheck,
        outbox,
        ids,
        clock,
        businessDate);
  }

  @Singleton
  UploadFile uploadFile(
      Transactions transactions,
      Batches batches,
      Enterprises enterprises,
      UploadReceivable upload,
      Supplier<UUID> ids,
      Clock clock) {
    return new UploadFile(transactions, batches, enterprises, upload, ids, clock);
  }

  @Singleton
  AnswerReceivable answerReceivable(
      Transactions transactions,
      Receivables receivables,
      Answering answering,
      BusinessDate businessDate) {
    return new AnswerReceivable(transactions, receivables, answering, businessDate);
  }

  @Singleton
  WithdrawReceivable withdrawReceivable(
      Transactions transactions,
      Receivables receivables,
      ReceivableBook book,
      Clock clock,
      BusinessDate businessDate) {
    return new WithdrawReceivable(transactions, receivables, book, clock, businessDate);
  }

  @Singleton
  ShowReceivable showReceivable(Transactions transactions, Receivables receivables, Clock clock) {
    return new ShowReceivable(transactions, receivables, clock);
  }

  @Singleton
  ReduceReceivable reduceReceivable(
      Transactions transactions,
      Receivables receivables,
      ReceivableBook book,
      Clock clock,
      BusinessDate businessDate) {
    return new ReduceReceivable(transactions, receivables, book, clock, businessDate);
  }

  @Singleton
  FollowInvoices followInvoices(
      Transactions transactions,
      Receivables receivables,
      ReceivableLedger ledger,
      ReceivableBook book,
      InvoiceEvidence evidence,
      Clock clock,
      BusinessDate businessDate) {
    return new FollowInvoices(
        transactions, receivables, ledger, book, evidence, clock, businessDate);
  }

  @Singleton
  RemindDebtors remindDebtors(
      JdbcTransactions transactions,
      Receivables receivables,
      Outbox outbox,
      Clock clock,
      BusinessDate businessDate) {
    return new RemindDebtors(
        transactions,
        receivables,
        new JooqReminders(transactions.dsl()),
        outbox,
        clock,
        businessDate);
  }
}
