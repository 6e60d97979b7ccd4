package io.rongqiao.matching.procurement;

import io.rongqiao.matching.receivable.PaymentAccount;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A procurement contract as its supplier states it.
 *
 * @param dueOn the last day on which the buyer is to pay
 * @param account where the buyer pays to
 */
public record ProcurementContract(
    ContractId id,
    EnterpriseKey supplier,
    String number,
    ContractParty buyer,
    Money amount,
    LocalDate signedOn,
    LocalDate dueOn,
    PaymentAccount account,
    Instant submittedAt,
    long version) {

  public ProcurementContract {
    number = Publication.checkedNumber(number);
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("is not positive");
    }
    if (dueOn.isBefore(signedOn)) {
      throw new IllegalArgumentException("is before the contract was signed");
    }
  }

  /** The number as it is compared. */
  public String plainNumber() {
    return PlainText.of(number);
  }

  ProcurementContract paidTo(PaymentAccount other) {
    return new ProcurementContract(
        id, supplier, number, buyer, amount, signedOn, dueOn, other, submittedAt, version + 1);
  }
}
