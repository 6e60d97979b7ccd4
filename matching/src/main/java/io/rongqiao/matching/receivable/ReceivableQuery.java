package io.rongqiao.matching.receivable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which receivables to list.
 *
 * @param side as whose they are listed; null for all that may be seen
 * @param state on {@code day}; null for any
 * @param after the last one seen
 */
public record ReceivableQuery(
    @Nullable Seat side, @Nullable ReceivableState state, LocalDate day, Place after, int limit) {

  /** As many as one page holds. */
  public static final int LONGEST_PAGE = 200;

  public ReceivableQuery {
    if (limit < 1 || limit > LONGEST_PAGE) {
      throw new IllegalArgumentException("a page has 1 to %d rows".formatted(LONGEST_PAGE));
    }
  }

  /** As creditor with its key, or as debtor with its code. */
  public sealed interface Seat {

    record OfCreditor(long enterpriseKey) implements Seat {}

    record OfDebtor(String uscc) implements Seat {}
  }

  /** A place in the list. */
  public record Place(Instant uploadedAt, ReceivableId receivable) {

    /** Before the newest. */
    public static final Place START =
        new Place(Instant.parse("9999-01-01T00:00:00Z"), new ReceivableId(new UUID(-1L, -1L)));
  }
}
