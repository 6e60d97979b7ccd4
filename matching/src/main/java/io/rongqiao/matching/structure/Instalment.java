package io.rongqiao.matching.structure;

import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;

/**
 * What falls due on one day.
 *
 * @param left the principal that remains after it
 */
public record Instalment(LocalDate due, Money principal, Money interest, Money left) {

  /** What is paid on that day. */
  public Money payment() {
    return principal.plus(interest);
  }
}
