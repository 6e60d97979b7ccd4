package io.rongqiao.scoring.profile;

import io.rongqiao.scoring.money.Money;

/**
 * How much credit the enterprise can be expected to carry, and what keeps it from more. A
 * suggestion to lenders, who decide.
 */
public record Limit(Money amount, LimitConstraint binding) {

  public Limit {
    if (amount.isNegative()) {
      throw new IllegalArgumentException("%s is no limit".formatted(amount));
    }
  }
}
