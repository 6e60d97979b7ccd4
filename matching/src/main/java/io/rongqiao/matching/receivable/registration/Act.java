package io.rongqiao.matching.receivable.registration;

import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something done about a registration.
 *
 * @param revision 0 for the registration itself
 * @param amount what is encumbered after it
 * @param validUntil its last day after it
 */
public record Act(
    InterestId interest,
    long revision,
    Kind kind,
    Money amount,
    LocalDate validUntil,
    String agreement,
    @Nullable String reason,
    Instant at,
    String actor) {

  /** What was done. */
  public enum Kind {
    REGISTERED,
    AMENDED,
    EXTENDED,
    CANCELLED,
    LAPSED
  }
}
