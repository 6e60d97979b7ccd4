package io.rongqiao.api.representation;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.scoring.money.Money;

/** An amount as a decimal string, with its currency. */
@Serdeable
public record MoneyView(String amount, String currency) {

  public static MoneyView of(Money money) {
    return new MoneyView(money.amount().toPlainString(), money.currency().getCurrencyCode());
  }
}
