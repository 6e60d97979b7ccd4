package io.rongqiao.api.procurement;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.financing.LockedAccount;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.MoneyForm;
import io.rongqiao.matching.procurement.ContractParty;
import io.rongqiao.scoring.enterprise.Uscc;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What clients send about procurement contracts. */
final class ContractForms {

  private ContractForms() {}

  /**
   * A contract that a supplier states.
   *
   * @param dueOn the last day on which the buyer is to pay
   * @param account where the buyer pays to
   */
  @Serdeable
  record ProcurementContractForm(
      @Nullable String number,
      @Nullable BuyerForm buyer,
      @Nullable MoneyForm amount,
      @Nullable String signedOn,
      @Nullable String dueOn,
      @Nullable LockedAccount account) {}

  /** The buyer; its code may be left out. */
  @Serdeable
  record BuyerForm(@Nullable String name, @Nullable String uscc) {

    ContractParty toParty() {
      @Nullable Uscc code = Field.readIfGiven("buyer.uscc", uscc, Uscc::parse).orElse(null);
      return Field.read("buyer.name", name, it -> new ContractParty(it, code));
    }
  }

  /** For whom, and under which agreement, the account is locked. */
  @Serdeable
  record AccountLockForm(@Nullable UUID financier, @Nullable String agreement) {}

  /** Another account, and why. */
  @Serdeable
  record AccountChangeForm(@Nullable LockedAccount account, @Nullable String reason) {}
}
