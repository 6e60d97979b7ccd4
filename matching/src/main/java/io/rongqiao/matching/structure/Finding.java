package io.rongqiao.matching.structure;

import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.policy.Effect;
import io.rongqiao.scoring.policy.PolicyFinding;
import io.rongqiao.scoring.policy.PolicyRule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a rule of the documents has against a structure, as it is shown and kept.
 *
 * @param rule the rule's number, such as R26
 * @param severity what follows from it
 * @param source the document and the words
 * @param scope whom or what the rule concerns; {@code null} in what was kept before it was noted
 * @param inForceFrom the first day of the rule
 * @param inForceUntil its last day; {@code null} while no end is stated
 */
public record Finding(
    String rule,
    Effect severity,
    Bilingual text,
    String source,
    @Nullable Bilingual scope,
    @Nullable LocalDate inForceFrom,
    @Nullable LocalDate inForceUntil) {

  public static Finding of(PolicyFinding finding) {
    return of(finding, finding.effect());
  }

  /** A finding where the rule's wording has another effect in the case than it has as a whole. */
  static Finding of(PolicyFinding finding, Effect effect) {
    PolicyRule rule = finding.rule();
    return new Finding(
        rule.id().value(),
        effect,
        finding.text(),
        finding.source(),
        rule.scope().title(),
        rule.inForceFrom(),
        rule.inForceUntil());
  }
}
