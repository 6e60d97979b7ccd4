package io.rongqiao.api.financing;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.matching.receivable.Balance;
import io.rongqiao.matching.receivable.Receivable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is left of a claim.
 *
 * @param uncovered how far registered interests exceed it
 */
@Serdeable
record ClaimView(
    UUID receivableId,
    String state,
    MoneyView outstanding,
    MoneyView settled,
    MoneyView reduced,
    MoneyView encumbered,
    MoneyView uncovered,
    long version) {

  static ClaimView of(Receivable receivable, LocalDate today) {
    Balance balance = receivable.balance();
    return new ClaimView(
        receivable.id().value(),
        receivable.stateOn(today).name(),
        MoneyView.of(balance.outstanding()),
        MoneyView.of(balance.settled()),
        MoneyView.of(balance.reduced()),
        MoneyView.of(balance.encumbered()),
        MoneyView.of(balance.uncovered()),
        balance.entries());
  }
}
