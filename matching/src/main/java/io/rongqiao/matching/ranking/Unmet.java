package io.rongqiao.matching.ranking;

import io.rongqiao.matching.catalogue.RequirementWords;
import io.rongqiao.matching.eligibility.Eligibility;
import io.rongqiao.matching.eligibility.Operator;
import io.rongqiao.matching.eligibility.Shortfall;
import io.rongqiao.matching.structure.Finding;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.policy.Effect;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A product that does not fit, with everything that is lacking. */
public record Unmet(Proposal.Offered offered, List<Lack> lacks) {

  public Unmet {
    lacks = List.copyOf(lacks);
  }

  /**
   * A shortfall as it is shown and kept.
   *
   * @param actual the value there is, if one is known
   * @param distance how far it is from the threshold, where that is a number
   */
  public record Lack(
      Bilingual criterion,
      String feature,
      Operator operator,
      String threshold,
      @Nullable String actual,
      @Nullable String distance,
      Bilingual text) {

    /** What a rule of the documents forbids; nothing an enterprise does changes it. */
    static Lack of(Finding finding) {
      return new Lack(
          Bilingual.of("符合政策规定 " + finding.rule(), "rule " + finding.rule() + " is kept"),
          "policy_rule",
          Operator.IS,
          "true",
          "false",
          null,
          Bilingual.of(
              finding.text().zh() + "（" + finding.source() + "）",
              finding.text().en() + " (" + finding.source() + ")"));
    }

    static Lack of(Shortfall shortfall, RequirementWords requirements) {
      return new Lack(
          requirements.of(shortfall.ordinal()),
          shortfall.feature(),
          shortfall.operator(),
          shortfall.threshold(),
          shortfall.actualValue().orElse(null),
          shortfall.distance().map(it -> it.stripTrailingZeros().toPlainString()).orElse(null),
          shortfall.text());
    }
  }

  /** The same with one thing more that is lacking. */
  Unmet and(Lack lack) {
    return new Unmet(offered, Stream.concat(lacks.stream(), Stream.of(lack)).toList());
  }

  /** A product that fits, were it not for what the rules forbid. */
  static Unmet blocked(Proposal.Offered offered, List<Finding> findings) {
    return new Unmet(
        offered,
        findings.stream().filter(it -> it.severity() == Effect.BLOCKS).map(Lack::of).toList());
  }

  static Unmet of(
      Proposal.Offered offered, Eligibility.Ineligible ineligible, RequirementWords requirements) {
    return new Unmet(
        offered, ineligible.shortfalls().stream().map(it -> Lack.of(it, requirements)).toList());
  }
}
