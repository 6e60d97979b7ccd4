package io.rongqiao.matching.lead;

import io.rongqiao.matching.application.ApplicationId;
import io.rongqiao.matching.application.ProfileQuote;
import io.rongqiao.matching.product.FinancingRequest;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.ranking.Proposal;
import io.rongqiao.scoring.consent.ConsentId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An application passed to a lender.
 *
 * @param consent under which the lender may read the evidence, while it lives
 * @param proposal as it was when the enterprise agreed to send it
 * @param promise when it was delivered, and by when what must have happened
 * @param answer what has become of it
 */
public record Lead(
    LeadId id,
    InstitutionId lender,
    EnterpriseKey enterprise,
    ApplicationId application,
    ConsentId consent,
    FinancingRequest request,
    ProfileQuote profile,
    Proposal proposal,
    Promise promise,
    Answer answer) {

  /**
   * The clock on a lead.
   *
   * @param answerBy by when the lender promised to answer
   * @param expiresOn the last day on which it may be answered
   */
  public record Promise(Instant deliveredAt, Instant answerBy, LocalDate expiresOn) {}

  /** The state on a day. */
  public LeadState stateOn(LocalDate day) {
    return answer.stored().isLive() && day.isAfter(promise.expiresOn())
        ? LeadState.EXPIRED
        : answer.stored();
  }

  /** Whether the lender has broken its promise to answer. */
  public boolean isOverdue(Instant now) {
    return answer.stored() == LeadState.DELIVERED && now.isAfter(promise.answerBy());
  }

  /** The same with another answer. */
  public Lead with(Answer changed) {
    return new Lead(
        id, lender, enterprise, application, consent, request, profile, proposal, promise, changed);
  }
}
