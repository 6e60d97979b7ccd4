package io.rongqiao.matching.guarantee;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which page of cases.
 *
 * @param state only cases in this state; {@code null} for all
 * @param before the page begins after this case; {@code null} for the newest
 * @param limit at most so many, from 1 to 200
 */
public record CaseQuery(@Nullable CaseState state, @Nullable Position before, int limit) {

  public CaseQuery {
    if (limit < 1 || limit > 200) {
      throw new IllegalArgumentException("A page holds 1 to 200 cases, not " + limit);
    }
  }

  /** The place of a case in the list. */
  public record Position(Instant draftedAt, UUID id) {}
}
