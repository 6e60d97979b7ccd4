package io.rongqiao.scoring.policy;

import java.time.LocalDate;

/** Whether a rule holds on a day. */
public sealed interface RuleStanding {

  /** It does, in this version. */
  record InForce(PolicyRule rule) implements RuleStanding {}

  /** Not yet, or not any more; it may be no reason to refuse or to warn on that day. */
  record NotInForce(RuleId id, LocalDate day) implements RuleStanding {}
}
