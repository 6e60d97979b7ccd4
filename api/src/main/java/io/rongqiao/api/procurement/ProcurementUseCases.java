package io.rongqiao.api.procurement;

import io.micronaut.context.annotation.Factory;
import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.matching.procurement.Contracts;
import io.rongqiao.matching.procurement.DecideAccountChange;
import io.rongqiao.matching.procurement.ImportPublications;
import io.rongqiao.matching.procurement.JooqContracts;
import io.rongqiao.matching.procurement.JooqPublications;
import io.rongqiao.matching.procurement.LockAccount;
import io.rongqiao.matching.procurement.Publications;
import io.rongqiao.matching.procurement.ReleaseAccount;
import io.rongqiao.matching.procurement.RequestAccountChange;
import io.rongqiao.matching.procurement.SubmitContract;
import io.rongqiao.matching.procurement.VerifyContract;
import io.rongqiao.matching.product.Institutions;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Enterprises;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** Who is made of what, in procurement contracts. */
@Factory
final class ProcurementUseCases {

  @Singleton
  Publications publications(JdbcTransactions transactions) {
    return new JooqPublications(transactions.dsl());
  }

  @Singleton
  Contracts contracts(JdbcTransactions transactions) {
    return new JooqContracts(transactions.dsl());
  }

  @Singleton
  VerifyContract verifyContract(
      Transactions transactions,
      Contracts contracts,
      Publications publications,
      Enterprises enterprises,
      Outbox outbox,
      Clock clock) {
    return new VerifyContract(transactions, contracts, publications, enterprises, outbox, clock);
  }

  @Singleton
  ImportPublications importPublications(
      Transactions transactions,
      Publications publications,
      VerifyContract verifyContract,
      Supplier<UUID> ids,
      Clock clock) {
    return new ImportPublications(transactions, publications, verifyContract, ids, clock);
  }

  @Singleton
  SubmitContract submitContract(
      Transactions transactions,
      Contracts contracts,
      VerifyContract verifyContract,
      Supplier<UUID> ids,
      Clock clock) {
    return new SubmitContract(transactions, contracts, verifyContract, ids, clock);
  }

  @Singleton
  LockAccount lockAccount(
      Transactions transactions,
      Contracts contracts,
      Institutions institutions,
      Outbox outbox,
      Supplier<UUID> ids,
      Clock clock) {
    return new LockAccount(transactions, contracts, institutions, outbox, ids, clock);
  }

  @Singleton
  ReleaseAccount releaseAccount(
      Transactions transactions, Contracts contracts, Outbox outbox, Clock clock) {
    return new ReleaseAccount(transactions, contracts, outbox, clock);
  }

  @Singleton
  RequestAccountChange requestAccountChange(
      Transactions transactions, Contracts contracts, Outbox outbox, Clock clock) {
    return new RequestAccountChange(transactions, contracts, outbox, clock);
  }

  @Singleton
  DecideAccountChange decideAccountChange(
      Transactions transactions, Contracts contracts, Outbox outbox, Clock clock) {
    return new DecideAccountChange(transactions, contracts, outbox, clock);
  }

  @Singleton
  ContractDesk contractDesk(
      Transactions transactions, Contracts contracts, InstitutionNames institutions) {
    return new ContractDesk(transactions, contracts, institutions);
  }
}
