package io.rongqiao.matching.guarantee;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import java.util.UUID;

/** The bank answers a guarantor's question and adds papers. */
public final class AnswerQuestion {

  private final CaseDesk desk;

  public AnswerQuestion(CaseDesk desk) {
    this.desk = desk;
  }

  /** Answers a question that is open. */
  public CaseOutcome answer(
      InstitutionId lender, String actor, CaseId id, UUID question, String answer) {
    return desk.step(
        new Access.Institution(lender.value(), actor),
        id,
        -1,
        CaseState.REVIEWING,
        reviewed -> {
          var answered =
              new CaseQuestion(question, desk.now(), actor, answer, desk.now(), actor, answer);
          return reviewed.lender().equals(lender) && desk.records().answer(id, answered)
              ? desk.note(reviewed, CaseEvent.Kind.QUESTION_ANSWERED, actor, answer)
              : new CaseOutcome.Refused("question", "No open question of this case has that id");
        });
  }

  /** Adds a paper by its digest; the same paper again changes nothing. */
  public CaseOutcome add(
      InstitutionId lender, String actor, CaseId id, CaseState during, CaseDocument document) {
    return desk.step(
        new Access.Institution(lender.value(), actor),
        id,
        -1,
        during,
        found ->
            desk.records().add(id, document)
                ? desk.note(found, CaseEvent.Kind.DOCUMENT_ADDED, actor, document.name())
                : new CaseOutcome.Done(found));
  }
}
