package io.rongqiao.matching.guarantee.figures;

import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * One amount over another, shown with both so that anyone can recompute it. It may exceed one:
 * claims of old guarantees can be more than what is new.
 */
public record Ratio(Money part, Money whole) {

  private static final int DECIMALS = 6;

  public Ratio {
    if (part.isNegative() || whole.isNegative()) {
      throw new IllegalArgumentException("%s of %s is no ratio".formatted(part, whole));
    }
  }

  /** To six decimals, half up; empty where there is no whole. */
  public Optional<BigDecimal> fraction() {
    return whole.isZero()
        ? Optional.empty()
        : Optional.of(part.amount().divide(whole.amount(), DECIMALS, RoundingMode.HALF_UP));
  }
}
