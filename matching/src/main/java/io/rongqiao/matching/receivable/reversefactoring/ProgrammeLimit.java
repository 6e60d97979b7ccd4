package io.rongqiao.matching.receivable.reversefactoring;

import io.rongqiao.scoring.money.Money;

/**
 * What the ledger of a programme's limit adds up to; the database derives it.
 *
 * @param drawn what assignments take of it now; more than {@code granted} only where the limit was
 *     lowered since, and then nothing more is drawn
 * @param entries how many entries there are; the version of the limit
 */
public record ProgrammeLimit(Money granted, Money drawn, long entries) {

  /** What may still be drawn. */
  public Money available() {
    return granted.minus(drawn).max(Money.zero(granted.currency()));
  }
}
