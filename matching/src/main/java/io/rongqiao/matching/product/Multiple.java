package io.rongqiao.matching.product;

import io.rongqiao.matching.eligibility.Grid;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many times a feature in yuan a limit may be; positive, and exact. */
public record Multiple(BigDecimal factor) {

  public Multiple {
    if (factor.signum() <= 0) {
      throw new IllegalArgumentException("%s is no multiple".formatted(factor));
    }
    factor = factor.stripTrailingZeros();
    factor = factor.scale() < 0 ? factor.setScale(0) : factor;
  }

  /** So many times {@code yuan}, to the fen below. */
  public Money times(int yuan) {
    return yuan <= 0 ? Money.NO_YUAN : Money.yuan(yuan).times(factor, RoundingMode.DOWN);
  }

  /** The least number of whole yuan of which this multiple reaches {@code least}. */
  public int yuanFor(Money least) {
    BigDecimal yuan = least.amount().divide(factor, 0, RoundingMode.UP);
    return yuan.min(BigDecimal.valueOf(Grid.HIGHEST - 1)).intValueExact();
  }
}
