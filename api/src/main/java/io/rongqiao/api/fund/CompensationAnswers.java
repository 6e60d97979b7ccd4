package io.rongqiao.api.fund;

import io.rongqiao.api.idempotency.IdempotencyKey;
import io.rongqiao.api.problem.FieldError;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.EntityTag;
import io.rongqiao.matching.fund.compensation.Compensation;
import io.rongqiao.matching.fund.compensation.CompensationOutcome;
import java.util.List;

/** What an outcome of a call on a fund is answered with. */
final class CompensationAnswers {

  private CompensationAnswers() {}

  /** The call after its step; anything else is a problem that says what stands against it. */
  static Compensation done(CompensationOutcome outcome) {
    return switch (outcome) {
      case CompensationOutcome.Done done -> done.compensation();
      case CompensationOutcome.Unknown unknown ->
          throw Refused.notFound("There is no such %s.".formatted(unknown.what()));
      case CompensationOutcome.NoRules _ ->
          throw Refused.badField(
              "paidOutOn", "is a day for which the fund has no rules in force", null);
      case CompensationOutcome.NotEligible not ->
          throw new Refused(
              ProblemType.RULE_BROKEN,
              "The fund's rules do not compensate this loss.",
              not.reasons().stream()
                  .map(it -> new FieldError(it.field(), it.text().en(), it.text().zh()))
                  .toList());
      case CompensationOutcome.FiledBefore _ ->
          throw new Refused(
              ProblemType.CONFLICT, "The fund compensates this loan already, or is asked to.");
      case CompensationOutcome.KeyReused _ -> throw IdempotencyKey.reused();
      case CompensationOutcome.WrongState wrong ->
          throw new Refused(
              ProblemType.CONFLICT,
              "The call is %s; this begins where it is %s."
                  .formatted(wrong.state(), wrong.wanted()));
      case CompensationOutcome.Stale stale -> throw EntityTag.stale(stale.version());
      case CompensationOutcome.FundShort none ->
          throw new Refused(
              ProblemType.CONFLICT, "The fund has %s left.".formatted(none.balance()));
      case CompensationOutcome.Refused refused ->
          throw new Refused(
              ProblemType.RULE_BROKEN,
              "A rule forbids this.",
              List.of(new FieldError(refused.field(), refused.rule(), null)));
    };
  }
}
