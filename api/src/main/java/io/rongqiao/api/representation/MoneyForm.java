package io.rongqiao.api.representation;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.scoring.money.Money;
import org.jspecify.annotations.Nullable;

/** An amount as a client sends it: a decimal string and a currency. */
@Serdeable
public record MoneyForm(@Nullable String amount, @Nullable String currency) {

  public Money toMoney() {
    if (amount == null || currency == null) {
      throw new IllegalArgumentException("an amount needs amount and currency");
    }
    return Money.of(amount, currency);
  }

  @Override
  public String toString() {
    return currency + " " + amount;
  }
}
