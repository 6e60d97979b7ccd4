package io.rongqiao.matching.procurement;

import io.rongqiao.matching.receivable.PaymentAccount;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** A supplier states a procurement contract; it is held against the publication at once. */
public final class SubmitContract {

  private final Transactions transactions;
  private final Contracts contracts;
  private final VerifyContract verifyContract;
  private final Supplier<UUID> ids;
  private final Clock clock;

  public SubmitContract(
      Transactions transactions,
      Contracts contracts,
      VerifyContract verifyContract,
      Supplier<UUID> ids,
      Clock clock) {
    this.transactions = transactions;
    this.contracts = contracts;
    this.verifyContract = verifyContract;
    this.ids = ids;
    this.clock = clock;
  }

  /** What a supplier states. */
  public record Request(
      String number,
      ContractParty buyer,
      Money amount,
      LocalDate signedOn,
      LocalDate dueOn,
      PaymentAccount account,
      String clientKey) {}

  /** What came of stating it. */
  public sealed interface Outcome {

    /** It stands, now or since an earlier request with the same key. */
    record Submitted(ProcurementContract contract) implements Outcome {}

    /** The supplier stated it before, under another key. */
    record StatedBefore(ProcurementContract first) implements Outcome {}

    /** The key was used before, for another contract. */
    record KeyReused() implements Outcome {}
  }

  /**
   * Submits.
   *
   * @throws IllegalArgumentException if it cannot be a contract
   */
  public Outcome submit(Access.Own supplier, Request request) {
    ProcurementContract contract =
        new ProcurementContract(
            new ContractId(ids.get()),
            new EnterpriseKey(supplier.enterpriseKey()),
            request.number(),
            request.buyer(),
            request.amount(),
            request.signedOn(),
            request.dueOn(),
            request.account(),
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            0);
    Outcome outcome =
        transactions.call(supplier, () -> write(contract, request.clientKey(), supplier.actor()));
    if (outcome instanceof Outcome.Submitted) {
      verifyContract.verifyUnder(contract.plainNumber());
    }
    return outcome;
  }

  private Outcome write(ProcurementContract contract, String clientKey, String actor) {
    Optional<ProcurementContract> first = contracts.findByKey(contract.supplier(), clientKey);
    if (first.isEmpty() && contracts.add(contract, clientKey, actor)) {
      return new Outcome.Submitted(contract);
    }
    return contracts
        .findByKey(contract.supplier(), clientKey)
        .map(it -> repeated(it, contract))
        .orElseGet(
            () ->
                new Outcome.StatedBefore(
                    contracts
                        .findStated(
                            contract.supplier(),
                            contract.plainNumber(),
                            contract.buyer().plainName())
                        .orElseThrow()));
  }

  private static Outcome repeated(ProcurementContract first, ProcurementContract contract) {
    boolean same =
        first.plainNumber().equals(contract.plainNumber())
            && first.buyer().equals(contract.buyer())
            && first.amount().equals(contract.amount());
    return same ? new Outcome.Submitted(first) : new Outcome.KeyReused();
  }
}
