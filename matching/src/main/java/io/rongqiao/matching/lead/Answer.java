package io.rongqiao.matching.lead;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a lead.
 *
 * @param stored the state as it was last changed; lapse is judged by {@link Lead#stateOn}
 * @param answeredAt when the lender first answered
 * @param refusalReason why it declined
 * @param version grows with every change
 */
public record Answer(
    LeadState stored, @Nullable Instant answeredAt, @Nullable String refusalReason, long version) {

  static final Answer NONE = new Answer(LeadState.DELIVERED, null, null, 0);

  Answer offered(Instant at) {
    return new Answer(LeadState.OFFERED, first(at), null, version + 1);
  }

  Answer declined(Instant at, String reason) {
    return new Answer(LeadState.DECLINED, first(at), reason, version + 1);
  }

  Answer accepted() {
    return new Answer(LeadState.ACCEPTED, answeredAt, null, version + 1);
  }

  Answer withdrawn() {
    return new Answer(LeadState.WITHDRAWN, answeredAt, null, version + 1);
  }

  private Instant first(Instant at) {
    return answeredAt == null ? at : answeredAt;
  }
}
