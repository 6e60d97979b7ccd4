package io.rongqiao.matching.receivable.arrears;

import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something done about an entry.
 *
 * @param revision 0 for the entering itself
 * @param amount what stands after it
 * @param state the state as it was written then
 */
public record OverdueAct(
    OverdueEntryId entry,
    long revision,
    Kind kind,
    Money amount,
    OverdueEntry.Stored state,
    @Nullable String reason,
    Instant at,
    String actor) {

  /** What was done. */
  public enum Kind {
    ENTERED,
    ANSWERED,
    CORRECTED,
    SETTLED,
    REMOVED
  }
}
