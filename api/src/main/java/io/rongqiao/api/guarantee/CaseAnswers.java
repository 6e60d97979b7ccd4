package io.rongqiao.api.guarantee;

import io.rongqiao.api.idempotency.IdempotencyKey;
import io.rongqiao.api.problem.FieldError;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.EntityVersion;
import io.rongqiao.matching.guarantee.CaseFinding;
import io.rongqiao.matching.guarantee.CaseOutcome;
import io.rongqiao.matching.guarantee.GuaranteeCase;
import io.rongqiao.matching.guarantee.capacity.Capacity;
import io.rongqiao.matching.guarantee.claim.ClaimOutcome;
import io.rongqiao.matching.guarantee.claim.GuaranteeClaim;
import java.util.List;
import java.util.stream.Stream;

/** What an outcome of a step is answered with. */
final class CaseAnswers {

  private CaseAnswers() {}

  /** The case after its step; anything else is a problem that names what stands against it. */
  static GuaranteeCase done(CaseOutcome outcome) {
    return switch (outcome) {
      case CaseOutcome.Done done -> done.guaranteeCase();
      case CaseOutcome.SecondPairNeeded first -> first.guaranteeCase();
      case CaseOutcome.NoSuchCase _ -> throw Refused.notFound("There is no such case.");
      case CaseOutcome.NoSuchProgramme none ->
          throw Refused.badField("programmeId", none.why(), null);
      case CaseOutcome.WrongState wrong ->
          throw new Refused(
              ProblemType.CONFLICT,
              "The case is %s; this begins where it is %s."
                  .formatted(wrong.state(), wrong.wanted()));
      case CaseOutcome.Stale stale -> throw EntityVersion.stale(stale.version());
      case CaseOutcome.KeyReused _ -> throw IdempotencyKey.reused();
      case CaseOutcome.OutsideTerms outside ->
          throw broken(
              "The case is outside the programme's terms.",
              outside.breaches().stream()
                  .map(it -> new FieldError(it.field(), it.text().en(), null)));
      case CaseOutcome.Blocked blocked ->
          throw broken("The documents forbid it.", findings(blocked.findings()));
      case CaseOutcome.RiskAnswerMissing _ ->
          throw broken(
              "The borrower has a bank loan on record (R34).",
              Stream.of(
                  new FieldError(
                      "riskAnswer", "says why the bank is not merely handing on its risk", null)));
      case CaseOutcome.StillOpen open ->
          throw new Refused(
              ProblemType.CONFLICT,
              "Findings and questions must be answered first.",
              Stream.concat(
                      findings(open.findings()),
                      open.questions().stream()
                          .map(it -> new FieldError("question", "is open", it.question())))
                  .toList());
      case CaseOutcome.NoCapacity none ->
          throw broken("The guarantor's capacity does not suffice.", shortages(none.limits()));
      case CaseOutcome.NoCapital _ ->
          throw new Refused(ProblemType.CONFLICT, "The guarantor has stated no net assets yet.");
      case CaseOutcome.SamePerson _ ->
          throw new Refused(
              ProblemType.RULE_BROKEN, "The second pair of eyes is another person's.");
      case CaseOutcome.ReservationGone _ ->
          throw new Refused(
              ProblemType.CONFLICT, "The approval waited too long; its capacity was released.");
      case CaseOutcome.Refused refused ->
          throw broken(
              "A rule forbids this.",
              Stream.of(new FieldError(refused.field(), refused.rule(), null)));
    };
  }

  /** The claim after its step. */
  static GuaranteeClaim done(ClaimOutcome outcome) {
    return switch (outcome) {
      case ClaimOutcome.Done done -> done.claim();
      case ClaimOutcome.CaseSays says -> {
        done(says.outcome());
        throw new IllegalStateException("A case that does not refuse says nothing of its claim");
      }
      case ClaimOutcome.NoSuchClaim _ -> throw Refused.notFound("There is no claim on this case.");
      case ClaimOutcome.WrongState wrong ->
          throw new Refused(
              ProblemType.CONFLICT,
              "The claim is %s; this begins where it is %s."
                  .formatted(wrong.state(), wrong.wanted()));
      case ClaimOutcome.Refused refused ->
          throw broken(
              "A rule forbids this.",
              Stream.of(new FieldError(refused.field(), refused.rule(), null)));
    };
  }

  private static Stream<FieldError> findings(List<CaseFinding> findings) {
    return findings.stream()
        .map(
            it ->
                new FieldError(
                    it.finding().rule(), it.finding().text().en(), it.finding().source()));
  }

  private static Stream<FieldError> shortages(List<Capacity> limits) {
    return limits.stream()
        .map(
            it ->
                new FieldError(
                    "amount",
                    "the %s has %s left".formatted(it.kind().en(), it.available()),
                    null));
  }

  private static Refused broken(String detail, Stream<FieldError> errors) {
    return new Refused(ProblemType.RULE_BROKEN, detail, errors.toList());
  }
}
