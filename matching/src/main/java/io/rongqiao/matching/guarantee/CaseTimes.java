package io.rongqiao.matching.guarantee;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When what happened to a case.
 *
 * @param decideBy the last day on which the guarantor promised a decision
 * @param beganOn the first day of the guarantee
 * @param endsOn the day it ends, were the loan repaid as agreed
 */
public record CaseTimes(
    Instant draftedAt,
    @Nullable Instant submittedAt,
    @Nullable LocalDate decideBy,
    @Nullable Instant decidedAt,
    @Nullable LocalDate beganOn,
    @Nullable LocalDate endsOn) {

  static CaseTimes drafted(Instant at) {
    return new CaseTimes(at, null, null, null, null, null);
  }

  CaseTimes submitted(Instant at, LocalDate decideBy) {
    return new CaseTimes(draftedAt, at, decideBy, null, null, null);
  }

  CaseTimes decided(Instant at) {
    return new CaseTimes(draftedAt, submittedAt, decideBy, at, beganOn, endsOn);
  }

  CaseTimes began(LocalDate on, LocalDate until) {
    return new CaseTimes(draftedAt, submittedAt, decideBy, decidedAt, on, until);
  }

  /** Whether a decision is still owed after the day it was promised for. */
  public boolean isLate(LocalDate today) {
    return decidedAt == null && decideBy != null && today.isAfter(decideBy);
  }
}
