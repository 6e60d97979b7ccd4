package io.rongqiao.matching.guarantee;

import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import java.math.RoundingMode;

/**
 * What a programme newly guaranteed in a calendar year, and the claims it paid in it.
 *
 * @param guaranteed the amounts of guarantees that began in the year
 * @param paid the claims paid in it
 */
public record ProgrammeYear(Money guaranteed, Money paid) {

  /** Whether claims have taken all that the cap leaves; without a claim paid nothing is reached. */
  public boolean hasReached(Percentage cap) {
    return paid.isPositive() && room(cap).isZero();
  }

  /** What may still be paid before the cap on claims is reached, rounded down to the fen. */
  public Money room(Percentage cap) {
    Money most = guaranteed.portion(cap, RoundingMode.DOWN);
    return most.isGreaterThan(paid) ? most.minus(paid) : Money.zero(paid.currency());
  }
}
