package io.rongqiao.matching.eligibility;

import io.rongqiao.scoring.policy.Bilingual;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One thing an enterprise lacks for a product.
 *
 * @param ordinal which of the product's criteria is unmet because of it, from 0
 */
public record Shortfall(int ordinal, Requirement requirement, Actual actual) {

  public Shortfall {
    if (requirement.isMetBy(actual)) {
      throw new IllegalArgumentException("%s meets %s".formatted(actual, requirement));
    }
  }

  public String feature() {
    return requirement.test().subject().name();
  }

  public Operator operator() {
    return CriterionWording.operator(requirement, actual);
  }

  /** The threshold as a machine reads it: a plain decimal, or words with commas between. */
  public String threshold() {
    return CriterionWording.threshold(requirement, actual);
  }

  /** The actual value as a machine reads it, if anything is known. */
  public Optional<String> actualValue() {
    return CriterionWording.value(requirement.test().subject(), actual);
  }

  /** How far a known number is from the threshold, always positive. */
  public Optional<BigDecimal> distance() {
    if (requirement.test() instanceof Criterion.Within within
        && actual instanceof Actual.Units(int units)) {
      return Optional.of(within.measure().grid().number(unitsShort(within, units)));
    }
    return Optional.empty();
  }

  /** What is lacking, as a sentence. */
  public Bilingual text() {
    return CriterionWording.sentence(this);
  }

  long unitsShort(Criterion.Within within, int units) {
    if (requirement.wanted()) {
      return units < within.from() ? (long) within.from() - units : (long) units - within.to();
    }
    long up = within.isBoundedAbove() ? (long) within.to() + 1 - units : Long.MAX_VALUE;
    long down = within.isBoundedBelow() ? (long) units - within.from() + 1 : Long.MAX_VALUE;
    return Math.min(up, down);
  }
}
