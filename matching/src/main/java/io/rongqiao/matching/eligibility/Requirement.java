package io.rongqiao.matching.eligibility;

/** A test with the answer it must have: as it stands, or contradicted. */
public record Requirement(Criterion.Test test, boolean wanted) {

  /** Whether {@code actual} shows that the test has the wanted answer. */
  public boolean isMetBy(Actual actual) {
    if (actual instanceof Actual.Nothing && !(test instanceof Criterion.Known)) {
      return false;
    }
    return test.holds(actual) == wanted;
  }
}
