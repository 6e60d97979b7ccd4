package io.rongqiao.matching.guarantee.capacity;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.money.Money;

/**
 * One limit and what is taken of it.
 *
 * @param subject the enterprise's key, the group's name or the programme's id; empty for the total
 * @param taken reserved or confirmed
 */
public record Capacity(
    long id, InstitutionId guarantor, CapacityKind kind, String subject, Money limit, Money taken) {

  public Capacity {
    if (limit.isNegative() || taken.isNegative()) {
      throw new IllegalArgumentException("Neither a limit nor what is taken of it is negative");
    }
    if (subject.isEmpty() != (kind == CapacityKind.TOTAL)) {
      throw new IllegalArgumentException("Only the total is about nobody in particular");
    }
  }

  /** What may still be reserved; nothing where the limit was lowered beneath what is taken. */
  public Money available() {
    return limit.isGreaterThan(taken) ? limit.minus(taken) : Money.zero(limit.currency());
  }

  /** Whether the limit was lowered beneath what had been taken before. */
  public boolean isExceeded() {
    return taken.isGreaterThan(limit);
  }
}
