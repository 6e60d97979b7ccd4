package io.rongqiao.matching.budget;

import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;

/**
 * What a plan draws from a quota.
 *
 * @param number by which rows refer to it
 * @param price about what one yuan more of it would bring a year, in yuan; nothing where it does
 *     not bind
 */
public record QuotaUse(int number, Quota quota, Money drawn, BigDecimal price) {

  /** What is left. */
  public Money left() {
    return quota.capacity().minus(drawn);
  }

  /** Whether more of it would bring more. */
  public boolean binds() {
    return price.signum() > 0;
  }
}
