package io.rongqiao.matching.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The answer of a {@link PredicateIndex} for one enterprise; shortfalls are decoded when asked. */
public final class Match {

  private final List<List<Node>> rules;
  private final SubjectCells.Cell[] cells;
  private final long[] unmet;
  private final ApplicantFacts facts;

  Match(List<List<Node>> rules, SubjectCells.Cell[] cells, long[] unmet, ApplicantFacts facts) {
    this.rules = rules;
    this.cells = cells;
    this.unmet = unmet;
    this.facts = facts;
  }

  /** Whether the rule at that place is met. */
  public boolean isEligible(int rule) {
    return (unmet[rule >> 6] & 1L << rule) == 0;
  }

  /** The places of all rules that are met, ascending. */
  public IntStream eligible() {
    return IntStream.range(0, rules.size()).filter(this::isEligible);
  }

  /** What the enterprise is told about the rule at that place. */
  public Eligibility eligibility(int rule) {
    if (isEligible(rule)) {
      return new Eligibility.Eligible();
    }
    List<Shortfall> shortfalls = new ArrayList<>();
    List<Node> criteria = rules.get(rule);
    for (int place = 0; place < criteria.size(); place++) {
      int ordinal = place;
      criteria
          .get(place)
          .unmet(
              cells,
              requirement ->
                  shortfalls.add(
                      new Shortfall(ordinal, requirement, requirement.test().subject().of(facts))));
    }
    return new Eligibility.Ineligible(shortfalls);
  }
}
