package io.rongqiao.api.financing;

import io.micronaut.context.annotation.Factory;
import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.matching.product.Institutions;
import io.rongqiao.matching.receivable.ReceivableBook;
import io.rongqiao.matching.receivable.ReceivableLedger;
import io.rongqiao.matching.receivable.Receivables;
import io.rongqiao.matching.receivable.financing.AcceptFinancing;
import io.rongqiao.matching.receivable.financing.AssignmentNotices;
import io.rongqiao.matching.receivable.financing.Financings;
import io.rongqiao.matching.receivable.financing.JooqAssignmentNotices;
import io.rongqiao.matching.receivable.financing.JooqFinancings;
import io.rongqiao.matching.receivable.financing.OfferFinancing;
import io.rongqiao.matching.receivable.financing.ReceiveNotice;
import io.rongqiao.matching.receivable.financing.RefuseFinancing;
import io.rongqiao.matching.receivable.financing.RequestFinancing;
import io.rongqiao.matching.receivable.registration.InterestChanges;
import io.rongqiao.matching.receivable.registration.Interests;
import io.rongqiao.matching.receivable.registration.RegisterInterest;
import io.rongqiao.matching.receivable.registration.ReleaseInterest;
import io.rongqiao.matching.receivable.registration.RepayInterests;
import io.rongqiao.matching.receivable.settlement.BuyBackReceivable;
import io.rongqiao.matching.receivable.settlement.DiluteReceivable;
import io.rongqiao.matching.receivable.settlement.Postings;
import io.rongqiao.matching.receivable.settlement.SettleReceivable;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** Who is made of what, in financing. */
@Factory
final class FinancingUseCases {

  @Singleton
  Financings financings(JdbcTransactions transactions) {
    return new JooqFinancings(transactions.dsl());
  }

  @Singleton
  AssignmentNotices assignmentNotices(JdbcTransactions transactions) {
    return new JooqAssignmentNotices(transactions.dsl());
  }

  @Singleton
  FinancingDesk financingDesk(
      Transactions transactions,
      Financings financings,
      AssignmentNotices notices,
      InstitutionNames institutions,
      Clock clock,
      BusinessDate businessDate) {
    return new FinancingDesk(transactions, financings, notices, institutions, clock, businessDate);
  }

  @Singleton
  RequestFinancing requestFinancing(
      Transactions transactions,
      Receivables receivables,
      Financings financings,
      Institutions institutions,
      Outbox outbox,
      Supplier<UUID> ids,
      Clock clock,
      BusinessDate businessDate) {
    return new RequestFinancing(
        transactions, receivables, financings, institutions, outbox, ids, clock, businessDate);
  }

  @Singleton
  OfferFinancing offerFinancing(
      Transactions transactions,
      Financings financings,
      Supplier<UUID> ids,
      Clock clock,
      BusinessDate businessDate) {
    return new OfferFinancing(transactions, financings, ids, clock, businessDate);
  }

  @Singleton
  AcceptFinancing acceptFinancing(
      Transactions transactions,
      Financings financings,
      AssignmentNotices notices,
      RegisterInterest registerInterest,
      Outbox outbox,
      Clock clock,
      BusinessDate businessDate) {
    return new AcceptFinancing(
        transactions, financings, notices, registerInterest, outbox, clock, businessDate);
  }

  @Singleton
  RefuseFinancing refuseFinancing(
      Transactions transactions, Financings financings, Outbox outbox, Clock clock) {
    return new RefuseFinancing(transactions, financings, outbox, clock);
  }

  @Singleton
  ReceiveNotice receiveNotice(
      Transactions transactions, AssignmentNotices notices, Outbox outbox, Clock clock) {
    return new ReceiveNotice(transactions, notices, outbox, clock);
  }

  @Singleton
  Postings settlementPostings(
      Receivables receivables,
      ReceivableLedger ledger,
      ReceivableBook book,
      Clock clock,
      BusinessDate businessDate) {
    return new Postings(receivables, ledger, book, clock, businessDate);
  }

  @Singleton
  RepayInterests repayInterests(
      Interests interests,
      InterestChanges changes,
      ReceivableLedger ledger,
      BusinessDate businessDate) {
    return new RepayInterests(interests, changes, ledger, businessDate);
  }

  @Singleton
  SettleReceivable settleReceivable(
      Transactions transactions,
      Receivables receivables,
      RepayInterests repayInterests,
      Postings postings) {
    return new SettleReceivable(transactions, receivables, repayInterests, postings);
  }

  @Singleton
  DiluteReceivable diluteReceivable(
      Transactions transactions, Receivables receivables, Postings postings) {
    return new DiluteReceivable(transactions, receivables, postings);
  }

  @Singleton
  BuyBackReceivable buyBackReceivable(
      Transactions transactions,
      Receivables receivables,
      Interests interests,
      Financings financings,
      ReleaseInterest releaseInterest,
      ReceivableBook book,
      Postings postings,
      BusinessDate businessDate) {
    return new BuyBackReceivable(
        transactions,
        receivables,
        interests,
        financings,
        releaseInterest,
        book,
        postings,
        businessDate);
  }
}
