package io.rongqiao.matching.guarantee.claim;

import io.rongqiao.matching.guarantee.CaseOutcome;

/** What became of a step of a claim. */
public sealed interface ClaimOutcome {

  /** Done, or done before with the same result. */
  record Done(GuaranteeClaim claim) implements ClaimOutcome {}

  /** The case does not allow it. */
  record CaseSays(CaseOutcome outcome) implements ClaimOutcome {}

  /** There is no claim on the case. */
  record NoSuchClaim() implements ClaimOutcome {}

  /** The claim is not where this step begins. */
  record WrongState(ClaimState state, ClaimState wanted) implements ClaimOutcome {}

  /** The figure is not what the claim allows. */
  record Refused(String field, String rule) implements ClaimOutcome {}
}
