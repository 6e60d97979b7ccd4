package io.rongqiao.matching.fund;

import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a fund's ledger, never changed.
 *
 * @param added above nothing for what came in, below it for what was paid
 * @param balanceAfter what was there afterwards
 * @param contribution what was given; {@code null} for other lines
 * @param claim whose payment or refund it is; {@code null} for a contribution
 */
public record FundEntry(
    long position,
    Kind kind,
    Money added,
    Money balanceAfter,
    @Nullable Contribution contribution,
    @Nullable UUID claim,
    LocalDate on,
    Instant at,
    String by) {

  /** What a line records. */
  public enum Kind {
    CONTRIBUTED("注资"),
    /** A claim was paid. */
    PAID("补偿"),
    /** A part of what was recovered came back. */
    REFUNDED("返还");

    private final String zh;

    Kind(String zh) {
      this.zh = zh;
    }

    public String zh() {
      return zh;
    }
  }
}
