package io.rongqiao.api.receivable;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.Field;
import io.rongqiao.matching.receivable.PaymentAccount;
import org.jspecify.annotations.Nullable;

/** The account that a debtor will pay, as a client sends it. */
@Serdeable
record AccountForm(@Nullable String holder, @Nullable String number, @Nullable String bank) {

  PaymentAccount toAccount() {
    String owner = Field.read("account.holder", holder, it -> it);
    String at = Field.read("account.bank", bank, it -> it);
    return Field.read("account.number", number, it -> new PaymentAccount(owner, it, at));
  }

  /** Never whole: problems quote what they refuse. */
  @Override
  public String toString() {
    return "an account";
  }
}
