package io.rongqiao.matching.structure;

import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import java.math.RoundingMode;

/** A charge taken once, at payout, as a share of the amount. */
public record Fee(FeeKind kind, Percentage share) {

  /** The charge on {@code principal}, to the nearest fen. */
  public Money on(Money principal) {
    return principal.portion(share, RoundingMode.HALF_UP);
  }
}
