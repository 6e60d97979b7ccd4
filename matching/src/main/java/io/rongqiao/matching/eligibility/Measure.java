package io.rongqiao.matching.eligibility;

import io.rongqiao.scoring.policy.Bilingual;

/** A numeric feature, read on the grid of its grid. */
public record Measure(String name, Grid grid, Bilingual title) implements Subject {

  @Override
  public Actual of(ApplicantFacts facts) {
    int units = grid.toUnits(facts.measurement(name));
    return units == Grid.MISSING ? Actual.NOTHING : new Actual.Units(units);
  }
}
