package io.rongqiao.matching.guarantee;

import io.rongqiao.matching.guarantee.programme.RiskShares;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case with all that belongs to it.
 *
 * @param shares who bears what, frozen when the guarantee began; {@code null} before
 */
public record CaseFile(
    GuaranteeCase guaranteeCase,
    List<CaseFinding> findings,
    List<CaseQuestion> questions,
    List<CaseDocument> documents,
    List<CaseDecision> decisions,
    List<CaseEvent> history,
    @Nullable RiskShares shares) {

  public CaseFile {
    findings = List.copyOf(findings);
    questions = List.copyOf(questions);
    documents = List.copyOf(documents);
    decisions = List.copyOf(decisions);
    history = List.copyOf(history);
  }
}
