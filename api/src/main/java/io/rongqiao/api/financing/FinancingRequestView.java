package io.rongqiao.api.financing;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.matching.receivable.financing.FinancingRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A request for financing.
 *
 * @param state OPEN, CLOSED, AWARDED or REFUSED at this moment
 * @param offersSealed whether nobody may read its offers yet
 */
@Serdeable
record FinancingRequestView(
    UUID id,
    UUID receivableId,
    String form,
    String state,
    boolean offersSealed,
    MoneyView amount,
    Instant closesAt,
    LocalDate payoutOn,
    Instant requestedAt,
    long version) {

  static FinancingRequestView of(FinancingRequest request, Instant now) {
    return new FinancingRequestView(
        request.id().value(),
        request.receivable().value(),
        request.form().name(),
        request.stateAt(now).name(),
        request.isSealedAt(now),
        MoneyView.of(request.amount()),
        request.closesAt(),
        request.payoutOn(),
        request.requestedAt(),
        request.version());
  }
}
