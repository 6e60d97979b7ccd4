package io.rongqiao.matching.guarantee.book;

import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;

/**
 * What a guaranteed amount became more or less by on a business day.
 *
 * @param added above nothing where a guarantee began, below it otherwise
 */
public record Movement(LocalDate on, Kind kind, Money added) {

  public Movement {
    if (added.isZero() || added.isNegative() == (kind == Kind.BEGAN)) {
      throw new IllegalArgumentException("%s does not add %s".formatted(kind, added));
    }
  }

  /** What happened. */
  public enum Kind {
    BEGAN,
    /** A part of the loan was repaid. */
    REPAID,
    /** All that was left was repaid. */
    RELEASED,
    /** The guarantor paid what was claimed. */
    CLAIM_PAID
  }
}
