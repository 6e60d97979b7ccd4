package io.rongqiao.matching.procurement;

import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A financier lets the account of a contract go, once it has been repaid. */
public final class ReleaseAccount {

  private final Transactions transactions;
  private final Contracts contracts;
  private final Outbox outbox;
  private final Clock clock;

  public ReleaseAccount(
      Transactions transactions, Contracts contracts, Outbox outbox, Clock clock) {
    this.transactions = transactions;
    this.contracts = contracts;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The lock that was let go; none if the financier holds none on it. */
  public Optional<AccountLock> release(Access.Institution financier, ContractId id) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return transactions.call(
        financier,
        () -> {
          Optional<ProcurementContract> contract = contracts.find(id);
          Optional<AccountLock> lock =
              contracts
                  .lockOn(id)
                  .filter(it -> it.financier().value().equals(financier.institution()));
          if (contract.isEmpty()
              || lock.isEmpty()
              || !contracts.release(lock.get().id(), now, financier.actor())) {
            return Optional.empty();
          }
          outbox.append(ContractFacts.account(contract.get(), lock.get(), "RELEASED", now));
          return lock;
        });
  }
}
