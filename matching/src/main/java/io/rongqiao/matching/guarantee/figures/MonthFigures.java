package io.rongqiao.matching.guarantee.figures;

import io.rongqiao.matching.guarantee.book.CustomerKind;
import io.rongqiao.matching.guarantee.book.Period;
import io.rongqiao.scoring.money.Money;
import java.util.Map;

/**
 * One month of a period.
 *
 * @param begun new guarantees
 * @param byKind the same by whom they serve; a kind without any is missing
 * @param ended what was repaid, released or claimed
 * @param standing what stands at its end
 */
public record MonthFigures(
    Period month, Slice begun, Map<CustomerKind, Slice> byKind, Money ended, Slice standing) {

  public MonthFigures {
    byKind = Map.copyOf(byKind);
  }
}
