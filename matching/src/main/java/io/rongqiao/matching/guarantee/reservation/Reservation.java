package io.rongqiao.matching.guarantee.reservation;

import io.rongqiao.matching.guarantee.CaseId;
import io.rongqiao.matching.guarantee.capacity.ReservationId;
import io.rongqiao.matching.guarantee.capacity.ReservationState;
import io.rongqiao.matching.guarantee.programme.ProgrammeId;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a guarantor holds of its capacity for one customer.
 *
 * @param remaining what of the amount still counts
 * @param expiresAt until then it waits to be confirmed; a confirmed one does not expire
 * @param heldBy the case that it belongs to, which alone confirms and releases it; {@code null}
 *     where the guarantor reserved it itself
 * @param version grows with each change
 */
public record Reservation(
    ReservationId id,
    InstitutionId guarantor,
    EnterpriseKey customer,
    ProgrammeId programme,
    Money amount,
    Money remaining,
    ReservationState state,
    Instant reservedAt,
    Instant expiresAt,
    @Nullable CaseId heldBy,
    long version) {

  public Reservation {
    if (remaining.isNegative() || remaining.isGreaterThan(amount)) {
      throw new IllegalArgumentException(
          "%s remaining of a reservation of %s".formatted(remaining, amount));
    }
  }

  /** Where it stands at a moment: one that waits is over as soon as its time is. */
  public ReservationState stateAt(Instant moment) {
    return state == ReservationState.RESERVED && !expiresAt.isAfter(moment)
        ? ReservationState.EXPIRED
        : state;
  }

  public Optional<CaseId> ofCase() {
    return Optional.ofNullable(heldBy);
  }
}
