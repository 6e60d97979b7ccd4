package io.rongqiao.matching.guarantee;

import io.rongqiao.matching.guarantee.programme.ProgrammeTerms;
import io.rongqiao.matching.guarantee.programme.Programmes;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A guarantor takes a case up, asks, and answers for what it goes past. R29 is judged here, over
 * the guarantor's whole book as it would be with the case.
 */
public final class ReviewCase {

  static final String CONCENTRATION = "R29";

  private final CaseDesk desk;
  private final Programmes programmes;
  private final CasePolicy policy;
  private final Supplier<UUID> ids;

  public ReviewCase(CaseDesk desk, Programmes programmes, CasePolicy policy, Supplier<UUID> ids) {
    this.desk = desk;
    this.programmes = programmes;
    this.policy = policy;
    this.ids = ids;
  }

  /** Begins the review. */
  public CaseOutcome begin(InstitutionId guarantor, String actor, CaseId id, long version) {
    return asGuarantor(
        guarantor,
        actor,
        id,
        version,
        CaseState.SUBMITTED,
        submitted -> {
          ProgrammeTerms terms =
              programmes.terms(submitted.request().programme(), submitted.terms()).orElseThrow();
          GuarantorBook book =
              desk.cases().book(guarantor, submitted.request().enterprise(), desk.today());
          policy.judge(submitted.request(), terms, book, desk.today()).stream()
              .filter(it -> it.rule().equals(CONCENTRATION))
              .forEach(it -> desk.records().add(id, new CaseFinding(it, null)));
          return desk.keep(
              submitted.in(CaseState.REVIEWING), CaseEvent.Kind.REVIEW_BEGAN, actor, null);
        });
  }

  /** Asks the bank; the case is not decided until it has answered. */
  public CaseOutcome ask(InstitutionId guarantor, String actor, CaseId id, String question) {
    return asGuarantor(
        guarantor,
        actor,
        id,
        -1,
        CaseState.REVIEWING,
        reviewed -> {
          desk.records()
              .add(id, new CaseQuestion(ids.get(), desk.now(), actor, question, null, null, null));
          return desk.note(reviewed, CaseEvent.Kind.QUESTION_ASKED, actor, question);
        });
  }

  /** Goes past a finding, which records who and why. */
  public CaseOutcome answerFor(
      InstitutionId guarantor, String actor, CaseId id, String rule, String why) {
    return asGuarantor(
        guarantor,
        actor,
        id,
        -1,
        CaseState.REVIEWING,
        reviewed -> {
          boolean known =
              desk.records().findings(id).stream()
                  .anyMatch(it -> it.finding().rule().equals(rule) && it.isOpen());
          if (!known) {
            return new CaseOutcome.Refused("rule", "No open finding of this case is " + rule);
          }
          desk.records().answer(id, rule, new CaseFinding.Answer(actor, desk.now(), why));
          return desk.note(
              reviewed, CaseEvent.Kind.FINDING_ANSWERED, actor, "%s: %s".formatted(rule, why));
        });
  }

  private CaseOutcome asGuarantor(
      InstitutionId guarantor,
      String actor,
      CaseId id,
      long version,
      CaseState wanted,
      Function<GuaranteeCase, CaseOutcome> work) {
    return desk.step(
        new Access.Institution(guarantor.value(), actor),
        id,
        version,
        wanted,
        found ->
            found.guarantor().equals(guarantor) ? work.apply(found) : new CaseOutcome.NoSuchCase());
  }
}
