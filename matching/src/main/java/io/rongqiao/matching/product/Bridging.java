package io.rongqiao.matching.product;

import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Tenor;

/**
 * How what falls due is bridged until the new loan is paid out: by a short loan of the same amount,
 * repaid in one sum with its interest, as bridge funds give it (L11930–11932, L12844–12846).
 */
public record Bridging(Tenor tenor, AnnualRate rate) {

  private static final Tenor LONGEST = Tenor.ofMonths(6);

  public Bridging {
    if (tenor.isLongerThan(LONGEST)) {
      throw new IllegalArgumentException("A bridge of %s is none".formatted(tenor));
    }
    if (rate.isNegative()) {
      throw new IllegalArgumentException("A bridge at %s".formatted(rate));
    }
  }
}
