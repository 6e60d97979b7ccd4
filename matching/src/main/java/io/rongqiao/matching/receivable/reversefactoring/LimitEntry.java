package io.rongqiao.matching.receivable.reversefactoring;

import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the ledger of a programme's limit.
 *
 * @param amount of {@code GRANTED} the whole that now stands, else what is taken or given back
 * @param reference what it is the entry of: the same kind and reference again counts once
 */
public record LimitEntry(
    ProgrammeId programme,
    long sequence,
    Kind kind,
    Money amount,
    @Nullable DrawId draw,
    String reference,
    Instant at,
    String actor) {

  /** What it does. */
  public enum Kind {
    GRANTED,
    DRAWN,
    GIVEN_BACK
  }
}
