package io.rongqiao.matching.procurement;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.matching.receivable.ReceivableFacts;
import io.rongqiao.migrations.outbox.Fact;
import java.time.Instant;

/** The facts that are published about procurement contracts, keyed by the contract. */
final class ContractFacts {

  private ContractFacts() {}

  static Fact verified(ProcurementContract contract, Verification verification) {
    ObjectNode json =
        json(contract)
            .put("outcome", verification.outcome().name())
            .put("number", verification.number());
    return fact(contract, "procurement-contract-verified", json, verification.at());
  }

  /**
   * Something happened to the account.
   *
   * @param act LOCKED, RELEASED, CHANGE_REQUESTED, CHANGE_REFUSED or CHANGED
   */
  static Fact account(ProcurementContract contract, AccountLock lock, String act, Instant at) {
    ObjectNode json = json(contract).put("act", act).put("financier", lock.financier().toString());
    return fact(contract, "procurement-account-changed", json, at);
  }

  private static ObjectNode json(ProcurementContract contract) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("contractId", contract.id().toString())
        .put("supplierKey", contract.supplier().value());
  }

  private static Fact fact(ProcurementContract contract, String what, ObjectNode json, Instant at) {
    return new Fact(
        ReceivableFacts.TOPIC,
        contract.id().toString(),
        "io.rongqiao.matching." + what + ".v1",
        json.toString(),
        at);
  }
}
