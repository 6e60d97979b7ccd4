package io.rongqiao.matching.guarantee;

import io.rongqiao.matching.guarantee.programme.ProgrammeTerms;
import io.rongqiao.matching.guarantee.programme.Programmes;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.structure.Finding;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.policy.Effect;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A bank submits a case. It is held against the terms and the rules of the day: what hard wording
 * forbids goes no further, and R34 wants its answer in words.
 */
public final class SubmitCase {

  private static final String RISK_TRANSFER = "R34";

  private final CaseDesk desk;
  private final Programmes programmes;
  private final CasePolicy policy;

  public SubmitCase(CaseDesk desk, Programmes programmes, CasePolicy policy) {
    this.desk = desk;
    this.programmes = programmes;
    this.policy = policy;
  }

  /**
   * Submits.
   *
   * @param riskAnswer why the bank is not merely handing on its own risk, where R34 asks; {@code
   *     null} to leave what the draft says
   */
  public CaseOutcome submit(
      InstitutionId lender, String actor, CaseId id, long version, @Nullable String riskAnswer) {
    return desk.step(
        new Access.Institution(lender.value(), actor),
        id,
        version,
        CaseState.DRAFTED,
        drafted ->
            drafted.lender().equals(lender)
                ? submitted(drafted, actor, riskAnswer)
                : new CaseOutcome.NoSuchCase());
  }

  private CaseOutcome submitted(GuaranteeCase drafted, String actor, @Nullable String riskAnswer) {
    CaseRequest request =
        riskAnswer == null || riskAnswer.isBlank()
            ? drafted.request()
            : drafted.request().answering(riskAnswer);
    Optional<ProgrammeTerms> terms = programmes.termsOn(request.programme(), desk.today());
    if (terms.isEmpty()) {
      return new CaseOutcome.NoSuchProgramme(
          "The programme has no terms in force on " + desk.today());
    }
    List<TermsBreach> breaches = CasePolicy.breaches(request, terms.get());
    if (!breaches.isEmpty()) {
      return new CaseOutcome.OutsideTerms(breaches);
    }
    List<CaseFinding> findings = findings(drafted, request, terms.get());
    List<CaseFinding> blocking =
        findings.stream().filter(it -> it.finding().severity() == Effect.BLOCKS).toList();
    if (!blocking.isEmpty()) {
      return new CaseOutcome.Blocked(blocking);
    }
    boolean asked = findings.stream().anyMatch(it -> it.finding().rule().equals(RISK_TRANSFER));
    if (asked && request.riskAnswer() == null) {
      return new CaseOutcome.RiskAnswerMissing();
    }
    findings.forEach(finding -> desk.records().add(drafted.id(), finding));
    GuaranteeCase submitted =
        drafted.submitted(
            request,
            terms.get().number(),
            desk.now(),
            desk.today().plusDays(terms.get().decisionDays()));
    return desk.keep(submitted, CaseEvent.Kind.SUBMITTED, actor, request.riskAnswer());
  }

  private List<CaseFinding> findings(
      GuaranteeCase drafted, CaseRequest request, ProgrammeTerms terms) {
    // A bank sees its own cases only; the guarantor judges R29 over its whole book when it takes
    // the
    // case up.
    GuarantorBook own = desk.cases().book(drafted.guarantor(), request.enterprise(), desk.today());
    List<Finding> found = policy.judge(request, terms, own, desk.today());
    return found.stream()
        .filter(it -> !it.rule().equals(ReviewCase.CONCENTRATION))
        .map(it -> new CaseFinding(it, null))
        .toList();
  }
}
