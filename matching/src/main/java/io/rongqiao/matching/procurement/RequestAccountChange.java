package io.rongqiao.matching.procurement;

import io.rongqiao.matching.receivable.PaymentAccount;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * A supplier wants another account to be paid. While a lock holds it waits for the financier's
 * consent; otherwise it is made at once.
 */
public final class RequestAccountChange {

  private final Transactions transactions;
  private final Contracts contracts;
  private final Outbox outbox;
  private final Clock clock;

  public RequestAccountChange(
      Transactions transactions, Contracts contracts, Outbox outbox, Clock clock) {
    this.transactions = transactions;
    this.contracts = contracts;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** What came of wanting it. */
  public sealed interface Outcome {

    /** It waits for the financier, or was made. */
    record Kept(AccountChange change) implements Outcome {}

    /** The supplier stated no such contract. */
    record NoSuchContract() implements Outcome {}

    /** It is paid to that account already. */
    record SameAccount() implements Outcome {}

    /** Another change waits. */
    record AnotherWaits(AccountChange change) implements Outcome {}

    /** Somebody changed the contract since it was read. */
    record Stale(long version) implements Outcome {}
  }

  public Outcome request(
      Access.Own supplier, ContractId id, PaymentAccount account, String reason, long version) {
    return transactions.call(
        supplier,
        () ->
            contracts
                .find(id)
                .filter(it -> it.supplier().value() == supplier.enterpriseKey())
                .map(found -> request(found, account, reason, version, supplier.actor()))
                .orElseGet(Outcome.NoSuchContract::new));
  }

  private Outcome request(
      ProcurementContract contract,
      PaymentAccount account,
      String reason,
      long version,
      String actor) {
    if (contract.version() != version) {
      return new Outcome.Stale(contract.version());
    }
    if (Contracts.isSame(contract.account(), account)) {
      return new Outcome.SameAccount();
    }
    List<AccountChange> before = contracts.changes(contract.id());
    Optional<AccountChange> waiting =
        before.stream().filter(it -> it.state() == AccountChange.State.REQUESTED).findFirst();
    if (waiting.isPresent()) {
      return new Outcome.AnotherWaits(waiting.get());
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Optional<AccountLock> lock = contracts.lockOn(contract.id());
    AccountChange change =
        new AccountChange(
            contract.id(),
            before.size() + 1,
            account,
            reason,
            lock.isPresent() ? AccountChange.State.REQUESTED : AccountChange.State.MADE,
            now,
            lock.isPresent() ? null : now);
    boolean isMade = lock.isEmpty();
    if ((isMade && !contracts.update(contract.paidTo(account))) || !contracts.add(change, actor)) {
      throw new IllegalStateException(
          "The account of %s was changed at the same moment".formatted(contract.id()));
    }
    lock.ifPresent(
        it -> outbox.append(ContractFacts.account(contract, it, "CHANGE_REQUESTED", now)));
    return new Outcome.Kept(change);
  }
}
