package io.rongqiao.api.financing;

import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.matching.receivable.registration.RegistrationOutcome;

/** Why an offer cannot be taken. */
public final class FinancingRefusals {

  private FinancingRefusals() {}

  public static Refused underReview() {
    return new Refused(
        ProblemType.CONFLICT,
        "The receivable resembles another record; nothing is financed until that is settled.");
  }

  /** Why the interest cannot be registered. */
  public static Refused of(RegistrationOutcome outcome) {
    return switch (outcome) {
      case RegistrationOutcome.ExceedsRemainder it ->
          new Refused(
              ProblemType.RULE_BROKEN,
              "Only %s of the receivable is unencumbered.".formatted(it.remainder()));
      case RegistrationOutcome.UnderReview _ -> underReview();
      case RegistrationOutcome.ReceivableClosed it ->
          new Refused(ProblemType.CONFLICT, "The receivable is %s already.".formatted(it.state()));
      case RegistrationOutcome.TermRefused it ->
          new Refused(
              ProblemType.RULE_BROKEN,
              "A registration runs from %s to %s.".formatted(it.earliest(), it.latest()));
      case RegistrationOutcome.NoSuchReceivable _,
          RegistrationOutcome.OtherCurrency _,
          RegistrationOutcome.KeyReused _,
          RegistrationOutcome.Registered _ ->
          throw new IllegalStateException("An offer that was made was refused as " + outcome);
    };
  }
}
