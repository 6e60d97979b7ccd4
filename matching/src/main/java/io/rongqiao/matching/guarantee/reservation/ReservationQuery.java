package io.rongqiao.matching.guarantee.reservation;

import io.rongqiao.matching.guarantee.capacity.ReservationState;
import io.rongqiao.matching.guarantee.programme.ProgrammeId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a guarantor's reservations. What is {@code null} leaves nothing out.
 *
 * @param before the page begins after this one; {@code null} for the newest
 * @param limit at most so many, from 1 to 200
 */
public record ReservationQuery(
    @Nullable ReservationState state,
    @Nullable EnterpriseKey customer,
    @Nullable ProgrammeId programme,
    @Nullable Position before,
    int limit) {

  public ReservationQuery {
    if (limit < 1 || limit > 200) {
      throw new IllegalArgumentException("A page holds 1 to 200 reservations, not " + limit);
    }
  }

  /** The place of a reservation in the list. */
  public record Position(Instant reservedAt, UUID id) {}
}
