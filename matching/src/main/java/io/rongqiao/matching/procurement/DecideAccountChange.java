package io.rongqiao.matching.procurement;

import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The financier for which an account is locked consents to another one, or refuses. */
public final class DecideAccountChange {

  private final Transactions transactions;
  private final Contracts contracts;
  private final Outbox outbox;
  private final Clock clock;

  public DecideAccountChange(
      Transactions transactions, Contracts contracts, Outbox outbox, Clock clock) {
    this.transactions = transactions;
    this.contracts = contracts;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The contract as it stands then; none if no such change waits for the financier. */
  public Optional<ProcurementContract> decide(
      Access.Institution financier, ContractId id, int number, boolean consents) {
    return transactions.call(
        financier,
        () ->
            contracts
                .find(id)
                .flatMap(
                    contract ->
                        contracts.changes(id).stream()
                            .filter(it -> it.number() == number)
                            .filter(it -> it.state() == AccountChange.State.REQUESTED)
                            .findFirst()
                            .flatMap(change -> decide(financier, contract, change, consents))));
  }

  private Optional<ProcurementContract> decide(
      Access.Institution financier,
      ProcurementContract contract,
      AccountChange change,
      boolean consents) {
    Optional<AccountLock> lock =
        contracts
            .lockOn(contract.id())
            .filter(it -> it.financier().value().equals(financier.institution()));
    if (lock.isEmpty()) {
      return Optional.empty();
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    AccountChange.State state = consents ? AccountChange.State.MADE : AccountChange.State.REFUSED;
    if (!contracts.decide(contract.id(), change.number(), state, now, financier.actor())) {
      return Optional.empty();
    }
    ProcurementContract after = consents ? contract.paidTo(change.account()) : contract;
    if (consents && !contracts.update(after)) {
      throw new IllegalStateException(
          "The account of %s was changed at the same moment".formatted(contract.id()));
    }
    outbox.append(
        ContractFacts.account(contract, lock.get(), consents ? "CHANGED" : "CHANGE_REFUSED", now));
    return Optional.of(after);
  }
}
