package io.rongqiao.matching.budget;

import io.rongqiao.matching.allocation.AmountLadder;
import io.rongqiao.scoring.money.Money;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How large one loan may be, in yuan. A loan is never below what its product lends at least, nor
 * above what was proposed to the enterprise.
 *
 * @param least of the bank's own choice; the product's where it names none
 * @param most of the bank's own choice; what was proposed where it names none
 * @param step loans differ by whole steps
 */
public record LoanSizes(@Nullable Money least, @Nullable Money most, Money step) {

  private static final Money SMALLEST_STEP = Money.yuan(100);

  public LoanSizes {
    if (step.isLessThan(SMALLEST_STEP)) {
      throw new IllegalArgumentException("The step is at least 100 yuan");
    }
    if ((least != null && !least.isPositive()) || (most != null && !most.isPositive())) {
      throw new IllegalArgumentException("A loan is above nothing");
    }
    if (least != null && most != null && least.isGreaterThan(most)) {
      throw new IllegalArgumentException("The smallest loan is larger than the largest");
    }
  }

  /** The amounts that one lead may get; none where its bounds leave nothing. */
  Optional<AmountLadder> of(Money productLeast, Money proposed) {
    Money from = least == null ? productLeast : least.max(productLeast);
    Money to = most == null ? proposed : most.min(proposed);
    return from.isGreaterThan(to) ? Optional.empty() : Optional.of(AmountLadder.of(from, to, step));
  }
}
