package io.rongqiao.matching.guarantee.figures;

import io.rongqiao.scoring.money.Money;

/** So much, in so many cases, for so many customers. */
public record Slice(Money amount, int cases, int customers) {

  public Slice {
    if (amount.isNegative() || customers < 0 || cases < customers) {
      throw new IllegalArgumentException(
          "%s in %d cases of %d customers".formatted(amount, cases, customers));
    }
  }
}
