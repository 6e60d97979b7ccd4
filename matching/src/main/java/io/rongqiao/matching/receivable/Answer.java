package io.rongqiao.matching.receivable;

import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the debtor said: how much it confirms, how much it disputes and why, and where it will pay.
 *
 * @param number 1 for the first answer; the last one stands
 * @param account where it will pay what it confirms; none if it confirms nothing
 */
public record Answer(
    int number,
    Money confirmed,
    Money disputed,
    @Nullable String reason,
    @Nullable PaymentAccount account,
    Instant answeredAt,
    String answeredBy) {

  public Answer {
    if (confirmed.isNegative() || disputed.isNegative()) {
      throw new IllegalArgumentException("what is confirmed or disputed is not negative");
    }
    if (confirmed.plus(disputed).isZero()) {
      throw new IllegalArgumentException("an answer is about some amount");
    }
    if (disputed.isPositive() && (reason == null || reason.isBlank())) {
      throw new IllegalArgumentException("a dispute needs its reason");
    }
    if (confirmed.isPositive() == (account == null)) {
      throw new IllegalArgumentException("who confirms names the account that will be paid");
    }
  }
}
