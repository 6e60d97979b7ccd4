package io.rongqiao.matching.eligibility;

import java.util.List;

/** Whether an enterprise fits a product, and if not, everything it lacks. */
public sealed interface Eligibility {

  /** Every criterion is met. */
  record Eligible() implements Eligibility {}

  /** At least one criterion is unmet. */
  record Ineligible(List<Shortfall> shortfalls) implements Eligibility {

    public Ineligible {
      shortfalls = List.copyOf(shortfalls);
      if (shortfalls.isEmpty()) {
        throw new IllegalArgumentException("Ineligible for no reason");
      }
    }
  }
}
