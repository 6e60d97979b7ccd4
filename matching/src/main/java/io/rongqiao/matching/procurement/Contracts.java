package io.rongqiao.matching.procurement;

import io.rongqiao.matching.receivable.PaymentAccount;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Procurement contracts, their verifications, locks and changes of account. A supplier sees its
 * own, a financier those whose account is locked for it, the platform all.
 */
public interface Contracts {

  /** Keeps one; false if the supplier used the key, or stated the contract, before. */
  boolean add(ProcurementContract contract, String clientKey, String actor);

  Optional<ProcurementContract> find(ContractId id);

  Optional<ProcurementContract> findByKey(EnterpriseKey supplier, String clientKey);

  /** The one that a supplier stated under a number with a buyer. */
  Optional<ProcurementContract> findStated(
      EnterpriseKey supplier, String plainNumber, String plainBuyer);

  /** Those stated under a number, letters and digits alone. */
  List<ProcurementContract> under(String plainNumber);

  /** A page of those that may be seen, the newest first. */
  List<ProcurementContract> page(Place after, int limit);

  /** Keeps another account of the version before; false if somebody changed it meanwhile. */
  boolean update(ProcurementContract changed);

  void add(ContractId contract, Verification verification);

  Optional<Verification> lastVerification(ContractId contract);

  /** Locks; false if another lock holds. */
  boolean add(AccountLock lock, String actor);

  /** The lock that holds. */
  Optional<AccountLock> lockOn(ContractId contract);

  /** Lets a lock go; false if it is none of the caller's, or was let go before. */
  boolean release(UUID lock, Instant at, String actor);

  /** Keeps a change that is wanted or made; false if another waits. */
  boolean add(AccountChange change, String actor);

  /** The changes of a contract's account, in their order. */
  List<AccountChange> changes(ContractId contract);

  /** Decides on a change that waits; false if none does. */
  boolean decide(
      ContractId contract, int number, AccountChange.State state, Instant at, String actor);

  /** A place in a list of contracts. */
  record Place(Instant submittedAt, ContractId contract) {

    /** Before the newest. */
    public static final Place START =
        new Place(Instant.parse("9999-01-01T00:00:00Z"), new ContractId(new UUID(-1L, -1L)));
  }

  /** Whether two accounts are the same. */
  static boolean isSame(PaymentAccount one, PaymentAccount other) {
    return one.holder().equals(other.holder())
        && one.number().equals(other.number())
        && one.bank().equals(other.bank());
  }
}
