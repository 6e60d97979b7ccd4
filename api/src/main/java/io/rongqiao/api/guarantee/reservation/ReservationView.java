package io.rongqiao.api.guarantee.reservation;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.EnterpriseNameView;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.matching.guarantee.CaseId;
import io.rongqiao.matching.guarantee.capacity.ReservationState;
import io.rongqiao.matching.guarantee.programme.Programme;
import io.rongqiao.matching.guarantee.reservation.Reservation;
import io.rongqiao.scoring.enterprise.Enterprise;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a guarantor holds of its capacity for one customer.
 *
 * @param customer {@code null} once it was erased
 * @param remaining what of the amount still counts
 * @param expiresAt until then it waits to be confirmed, by the real clock; {@code null} where it
 *     does not wait
 * @param caseId the case that it belongs to and that alone confirms and releases it
 */
@Serdeable
record ReservationView(
    UUID id,
    @Nullable EnterpriseNameView customer,
    ProgrammeNameView programme,
    MoneyView amount,
    MoneyView remaining,
    String state,
    Instant reservedAt,
    @Nullable Instant expiresAt,
    @Nullable UUID caseId,
    long version) {

  static ReservationView of(
      Reservation it, @Nullable Enterprise customer, Programme programme, Instant now) {
    ReservationState state = it.stateAt(now);
    return new ReservationView(
        it.id().value(),
        customer == null ? null : EnterpriseNameView.of(customer),
        new ProgrammeNameView(
            programme.id().value(), programme.code(), TextView.of(programme.name())),
        MoneyView.of(it.amount()),
        MoneyView.of(it.remaining()),
        state.name(),
        it.reservedAt(),
        state == ReservationState.RESERVED ? it.expiresAt() : null,
        it.ofCase().map(CaseId::value).orElse(null),
        it.version());
  }

  /** The programme whose quota it takes from. */
  @Serdeable
  record ProgrammeNameView(UUID id, String code, TextView name) {}
}
