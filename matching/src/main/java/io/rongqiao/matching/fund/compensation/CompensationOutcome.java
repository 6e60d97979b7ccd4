package io.rongqiao.matching.fund.compensation;

import io.rongqiao.scoring.money.Money;
import java.util.List;

/** What became of a step of a call on a fund. */
public sealed interface CompensationOutcome {

  /** Done, or done before with the same result. */
  record Done(Compensation compensation) implements CompensationOutcome {}

  /** Nobody who asks may know of such a call, or such a fund. */
  record Unknown(String what) implements CompensationOutcome {}

  /** The fund has no rules for loans paid out on that day. */
  record NoRules() implements CompensationOutcome {}

  /** The loss is not what the rules compensate; each way in which it is not. */
  record NotEligible(List<Ineligibility> reasons) implements CompensationOutcome {

    public NotEligible {
      reasons = List.copyOf(reasons);
    }
  }

  /** The fund compensates that loan already, or is asked to. */
  record FiledBefore() implements CompensationOutcome {}

  /** The key named another call before. */
  record KeyReused() implements CompensationOutcome {}

  /** The call is not where this step begins. */
  record WrongState(Compensation.State state, Compensation.State wanted)
      implements CompensationOutcome {}

  /** The call was changed since it was read. */
  record Stale(long version) implements CompensationOutcome {}

  /** The fund has not enough to pay it. */
  record FundShort(Money balance) implements CompensationOutcome {}

  /** The figure is not what the call allows. */
  record Refused(String field, String rule) implements CompensationOutcome {}
}
