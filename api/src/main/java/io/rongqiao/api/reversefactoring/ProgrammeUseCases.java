package io.rongqiao.api.reversefactoring;

import io.micronaut.context.annotation.Factory;
import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.matching.receivable.Receivables;
import io.rongqiao.matching.receivable.registration.RegisterInterest;
import io.rongqiao.matching.receivable.reversefactoring.AcceptEarlyPayment;
import io.rongqiao.matching.receivable.reversefactoring.ChangeLimit;
import io.rongqiao.matching.receivable.reversefactoring.CoreEnterprises;
import io.rongqiao.matching.receivable.reversefactoring.DecideProgramme;
import io.rongqiao.matching.receivable.reversefactoring.InviteSupplier;
import io.rongqiao.matching.receivable.reversefactoring.JooqCoreEnterprises;
import io.rongqiao.matching.receivable.reversefactoring.JooqProgrammes;
import io.rongqiao.matching.receivable.reversefactoring.OfferEarlyPayments;
import io.rongqiao.matching.receivable.reversefactoring.Programmes;
import io.rongqiao.matching.receivable.reversefactoring.ProposeProgramme;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.policy.BusinessDate;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** Who is made of what, in reverse factoring. */
@Factory
final class ProgrammeUseCases {

  @Singleton
  Programmes programmes(JdbcTransactions transactions) {
    return new JooqProgrammes(transactions.dsl());
  }

  @Singleton
  CoreEnterprises coreEnterprises(JdbcTransactions transactions) {
    return new JooqCoreEnterprises(transactions.dsl());
  }

  @Singleton
  ProposeProgramme proposeProgramme(
      Transactions transactions,
      Programmes programmes,
      Outbox outbox,
      Supplier<UUID> ids,
      Clock clock) {
    return new ProposeProgramme(transactions, programmes, outbox, ids, clock);
  }

  @Singleton
  DecideProgramme decideProgramme(
      Transactions transactions, Programmes programmes, Outbox outbox, Clock clock) {
    return new DecideProgramme(transactions, programmes, outbox, clock);
  }

  @Singleton
  ChangeLimit changeLimit(Transactions transactions, Programmes programmes, Clock clock) {
    return new ChangeLimit(transactions, programmes, clock);
  }

  @Singleton
  InviteSupplier inviteSupplier(Transactions transactions, Programmes programmes, Clock clock) {
    return new InviteSupplier(transactions, programmes, clock);
  }

  @Singleton
  OfferEarlyPayments offerEarlyPayments(
      Transactions transactions,
      Programmes programmes,
      Receivables receivables,
      BusinessDate businessDate) {
    return new OfferEarlyPayments(transactions, programmes, receivables, businessDate);
  }

  @Singleton
  AcceptEarlyPayment acceptEarlyPayment(
      Transactions transactions,
      Programmes programmes,
      Receivables receivables,
      RegisterInterest registerInterest,
      Outbox outbox,
      Supplier<UUID> ids,
      Clock clock,
      BusinessDate businessDate) {
    return new AcceptEarlyPayment(
        transactions, programmes, receivables, registerInterest, outbox, ids, clock, businessDate);
  }

  @Singleton
  ProgrammeDesk programmeDesk(
      Transactions transactions,
      Programmes programmes,
      Enterprises enterprises,
      InstitutionNames institutions) {
    return new ProgrammeDesk(transactions, programmes, enterprises, institutions);
  }
}
