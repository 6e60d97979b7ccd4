package io.rongqiao.matching.procurement;

import io.rongqiao.matching.product.Institution;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.Institutions;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A supplier locks the account of a verified contract for a financier, which thereby sees the
 * contract. From then on the account changes with its consent alone.
 */
public final class LockAccount {

  private final Transactions transactions;
  private final Contracts contracts;
  private final Institutions institutions;
  private final Outbox outbox;
  private final Supplier<UUID> ids;
  private final Clock clock;

  public LockAccount(
      Transactions transactions,
      Contracts contracts,
      Institutions institutions,
      Outbox outbox,
      Supplier<UUID> ids,
      Clock clock) {
    this.transactions = transactions;
    this.contracts = contracts;
    this.institutions = institutions;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
  }

  /** What came of locking. */
  public sealed interface Outcome {

    /** It is locked, now or since before. */
    record Locked(AccountLock lock) implements Outcome {}

    /** The supplier stated no such contract. */
    record NoSuchContract() implements Outcome {}

    /** It was not verified against its publication. */
    record NotVerified() implements Outcome {}

    /** No lender is known by that id. */
    record NoSuchFinancier() implements Outcome {}

    /** It is locked for another, or under another agreement. */
    record LockedBefore() implements Outcome {}
  }

  /** Locks; the same again changes nothing. */
  public Outcome lock(
      Access.Own supplier, ContractId id, InstitutionId financier, String agreement) {
    AccountLock lock =
        new AccountLock(
            ids.get(),
            id,
            financier,
            agreement,
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            null);
    return transactions.call(
        supplier,
        () ->
            contracts
                .find(id)
                .filter(it -> it.supplier().value() == supplier.enterpriseKey())
                .map(found -> lock(found, lock, supplier.actor()))
                .orElseGet(Outcome.NoSuchContract::new));
  }

  private Outcome lock(ProcurementContract contract, AccountLock lock, String actor) {
    Optional<AccountLock> holding = contracts.lockOn(contract.id());
    if (holding.isPresent()) {
      return same(holding.get(), lock);
    }
    boolean isVerified =
        contracts
            .lastVerification(contract.id())
            .filter(it -> it.outcome() == Verification.Outcome.VERIFIED)
            .isPresent();
    if (!isVerified) {
      return new Outcome.NotVerified();
    }
    if (institutions.find(lock.financier()).filter(LockAccount::isLender).isEmpty()) {
      return new Outcome.NoSuchFinancier();
    }
    if (!contracts.add(lock, actor)) {
      return contracts
          .lockOn(contract.id())
          .map(it -> same(it, lock))
          .orElseGet(Outcome.LockedBefore::new);
    }
    Instant now = lock.lockedAt();
    outbox.append(ContractFacts.account(contract, lock, "LOCKED", now));
    return new Outcome.Locked(lock);
  }

  private static boolean isLender(Institution institution) {
    return institution.kind() == Institution.Kind.LENDER;
  }

  private static Outcome same(AccountLock holding, AccountLock wanted) {
    return holding.financier().equals(wanted.financier())
            && holding.agreement().equals(wanted.agreement())
        ? new Outcome.Locked(holding)
        : new Outcome.LockedBefore();
  }
}
