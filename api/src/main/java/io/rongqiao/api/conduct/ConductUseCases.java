package io.rongqiao.api.conduct;

import io.micronaut.context.annotation.Factory;
import io.rongqiao.matching.receivable.ReceivableBook;
import io.rongqiao.matching.receivable.Receivables;
import io.rongqiao.matching.receivable.conduct.EnterLatePayments;
import io.rongqiao.matching.receivable.conduct.JooqOverdueClaims;
import io.rongqiao.matching.receivable.conduct.JooqPaymentFiles;
import io.rongqiao.matching.receivable.conduct.PaymentEvidence;
import io.rongqiao.matching.receivable.conduct.PaymentFiles;
import io.rongqiao.matching.receivable.conduct.SealPaymentFiles;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.policy.BusinessDate;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Who is made of what, in how debtors pay. */
@Factory
final class ConductUseCases {

  @Singleton
  PaymentFiles paymentFiles(JdbcTransactions transactions) {
    return new JooqPaymentFiles(transactions.dsl());
  }

  @Singleton
  EnterLatePayments enterLatePayments(
      JdbcTransactions transactions,
      Receivables receivables,
      ReceivableBook book,
      Clock clock,
      BusinessDate businessDate) {
    return new EnterLatePayments(
        transactions,
        new JooqOverdueClaims(transactions.dsl()),
        receivables,
        book,
        clock,
        businessDate);
  }

  @Singleton
  SealPaymentFiles sealPaymentFiles(
      Transactions transactions,
      PaymentFiles files,
      Outbox outbox,
      Clock clock,
      BusinessDate businessDate) {
    return new SealPaymentFiles(transactions, files, outbox, clock, businessDate);
  }

  @Singleton
  PaymentEvidence paymentEvidence(
      Transactions transactions, PaymentFiles files, Enterprises enterprises) {
    return new PaymentEvidence(transactions, files, enterprises);
  }
}
