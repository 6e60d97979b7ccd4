package io.rongqiao.matching.structure;

import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.policy.Effect;
import io.rongqiao.scoring.policy.PolicyFinding;

/**
 * What a rule of the documents has against a structure, as it is shown and kept.
 *
 * @param rule the rule's number, such as R26
 * @param severity what follows from it
 * @param source the document and the words
 */
public record Finding(String rule, Effect severity, Bilingual text, String source) {

  static Finding of(PolicyFinding finding) {
    return new Finding(
        finding.rule().id().value(), finding.effect(), finding.text(), finding.source());
  }
}
