package io.rongqiao.matching.allocation;

import io.rongqiao.scoring.money.Money;

/**
 * The amounts that a loan may have: from the least by whole steps, and the most, whether or not a
 * step meets it.
 */
public final class AmountLadder {

  private final long least;
  private final long most;
  private final long step;

  private AmountLadder(long least, long most, long step) {
    this.least = least;
    this.most = most;
    this.step = step;
  }

  /**
   * The amounts between two bounds, all three in yuan.
   *
   * @throws IllegalArgumentException unless the bounds and the step are above nothing, and the
   *     least is not above the most
   */
  public static AmountLadder of(Money least, Money most, Money step) {
    if (!least.isPositive() || least.isGreaterThan(most) || !step.isPositive()) {
      throw new IllegalArgumentException("Loans from %s to %s by %s".formatted(least, most, step));
    }
    return new AmountLadder(inFen(least), inFen(most), inFen(step));
  }

  /** How many amounts there are. */
  public int size() {
    return Math.toIntExact(Math.ceilDiv(most - least, step)) + 1;
  }

  /** The amount at a place in fen; the first is 0, and they rise. */
  public long fen(int place) {
    return Math.min(most, least + place * step);
  }

  private static long inFen(Money money) {
    return money.amount().movePointRight(2).longValueExact();
  }
}
