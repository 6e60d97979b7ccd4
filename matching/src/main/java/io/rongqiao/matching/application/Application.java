package io.rongqiao.matching.application;

import io.rongqiao.matching.product.FinancingRequest;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What one enterprise asks for.
 *
 * @param stored the state as it was last changed; lapse is judged by {@link #stateOn}
 * @param expiresOn the last day on which it is open
 * @param version grows with every change of state
 */
public record Application(
    ApplicationId id,
    EnterpriseKey enterprise,
    FinancingRequest request,
    ApplicationState stored,
    Instant submittedAt,
    String submittedBy,
    LocalDate expiresOn,
    long version) {

  /** The state on a day. */
  public ApplicationState stateOn(LocalDate day) {
    return stored.isLive() && day.isAfter(expiresOn) ? ApplicationState.EXPIRED : stored;
  }

  /** The same in another state. */
  public Application in(ApplicationState state) {
    return new Application(
        id, enterprise, request, state, submittedAt, submittedBy, expiresOn, version + 1);
  }
}
