package io.rongqiao.api.financing;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.Field;
import io.rongqiao.matching.receivable.PaymentAccount;
import org.jspecify.annotations.Nullable;

/** The locked account (回款专户) that a debtor pays to. */
@Serdeable
public record LockedAccount(
    @Nullable String holder, @Nullable String number, @Nullable String bank) {

  public static LockedAccount of(PaymentAccount account) {
    return new LockedAccount(account.holder(), account.number(), account.bank());
  }

  public PaymentAccount toAccount() {
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
