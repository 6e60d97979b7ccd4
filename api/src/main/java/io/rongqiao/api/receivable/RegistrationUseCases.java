package io.rongqiao.api.receivable;

import io.micronaut.context.annotation.Factory;
import io.rongqiao.matching.receivable.DoubleCheck;
import io.rongqiao.matching.receivable.ReceivableBook;
import io.rongqiao.matching.receivable.ReceivableLedger;
import io.rongqiao.matching.receivable.Receivables;
import io.rongqiao.matching.receivable.registration.AmendInterest;
import io.rongqiao.matching.receivable.registration.ExtendInterest;
import io.rongqiao.matching.receivable.registration.InterestChanges;
import io.rongqiao.matching.receivable.registration.Interests;
import io.rongqiao.matching.receivable.registration.JooqInterests;
import io.rongqiao.matching.receivable.registration.JooqSearches;
import io.rongqiao.matching.receivable.registration.LapseInterests;
import io.rongqiao.matching.receivable.registration.RegisterInterest;
import io.rongqiao.matching.receivable.registration.RegistrationTerms;
import io.rongqiao.matching.receivable.registration.ReleaseInterest;
import io.rongqiao.matching.receivable.registration.SearchRegister;
import io.rongqiao.matching.receivable.registration.Searches;
import io.rongqiao.matching.receivable.registration.VerifyCertificate;
import io.rongqiao.matching.receivable.resemblance.CompareOverlooked;
import io.rongqiao.matching.receivable.resemblance.CompareReceivable;
import io.rongqiao.matching.receivable.resemblance.DecideReview;
import io.rongqiao.matching.receivable.resemblance.JooqReviews;
import io.rongqiao.matching.receivable.resemblance.Reviews;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** Who is made of what, in the register and in comparing receivables. */
@Factory
final class RegistrationUseCases {

  @Singleton
  Interests interests(JdbcTransactions transactions) {
    return new JooqInterests(transactions.dsl());
  }

  @Singleton
  Searches searches(JdbcTransactions transactions) {
    return new JooqSearches(transactions.dsl());
  }

  @Singleton
  Reviews reviews(JdbcTransactions transactions) {
    return new JooqReviews(transactions.dsl());
  }

  @Singleton
  RegistrationTerms registrationTerms() {
    return RegistrationTerms.STANDARD;
  }

  @Singleton
  InterestChanges interestChanges(
      Interests interests,
      ReceivableLedger ledger,
      Outbox outbox,
      Clock clock,
      BusinessDate businessDate) {
    return new InterestChanges(interests, ledger, outbox, clock, businessDate);
  }

  @Singleton
  RegisterInterest registerInterest(
      Transactions transactions,
      Receivables receivables,
      Interests interests,
      InterestChanges changes,
      RegistrationTerms terms,
      Supplier<UUID> ids,
      SecureRandom random,
      BusinessDate businessDate) {
    return new RegisterInterest(
        transactions, receivables, interests, changes, terms, ids, random, businessDate);
  }

  @Singleton
  AmendInterest amendInterest(
      Transactions transactions,
      Interests interests,
      InterestChanges changes,
      BusinessDate businessDate) {
    return new AmendInterest(transactions, interests, changes, businessDate);
  }

  @Singleton
  ExtendInterest extendInterest(
      Transactions transactions,
      Interests interests,
      InterestChanges changes,
      RegistrationTerms terms,
      BusinessDate businessDate) {
    return new ExtendInterest(transactions, interests, changes, terms, businessDate);
  }

  @Singleton
  ReleaseInterest releaseInterest(
      Transactions transactions,
      Interests interests,
      InterestChanges changes,
      BusinessDate businessDate) {
    return new ReleaseInterest(transactions, interests, changes, businessDate);
  }

  @Singleton
  LapseInterests lapseInterests(
      Transactions transactions,
      Interests interests,
      InterestChanges changes,
      BusinessDate businessDate) {
    return new LapseInterests(transactions, interests, changes, businessDate);
  }

  @Singleton
  VerifyCertificate verifyCertificate(
      Transactions transactions, Interests interests, Receivables receivables) {
    return new VerifyCertificate(transactions, interests, receivables);
  }

  @Singleton
  SearchRegister searchRegister(
      Transactions transactions,
      Receivables receivables,
      ReceivableLedger ledger,
      Interests interests,
      Searches searches,
      Supplier<UUID> ids,
      Clock clock,
      BusinessDate businessDate) {
    return new SearchRegister(
        transactions, receivables, ledger, interests, searches, ids, clock, businessDate);
  }

  @Singleton
  DoubleCheck doubleCheck(
      Transactions transactions,
      Receivables receivables,
      ReceivableLedger ledger,
      Reviews reviews,
      Outbox outbox,
      Supplier<UUID> ids,
      Clock clock,
      BusinessDate businessDate) {
    return new CompareReceivable(
        transactions, receivables, ledger, reviews, outbox, ids, clock, businessDate);
  }

  @Singleton
  CompareOverlooked compareOverlooked(
      Transactions transactions, Receivables receivables, DoubleCheck doubleCheck, Clock clock) {
    return new CompareOverlooked(transactions, receivables, doubleCheck, clock);
  }

  @Singleton
  DecideReview decideReview(
      Transactions transactions,
      Reviews reviews,
      Receivables receivables,
      ReceivableBook book,
      Outbox outbox,
      Clock clock,
      BusinessDate businessDate) {
    return new DecideReview(transactions, reviews, receivables, book, outbox, clock, businessDate);
  }
}
