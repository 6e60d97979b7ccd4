package io.rongqiao.matching.eligibility;

import io.rongqiao.scoring.policy.Bilingual;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A test with the answer it must have: as it stands, or contradicted. It never changes, so it is
 * put into words once.
 */
public final class Requirement {

  private final Criterion.Test test;
  private final boolean wanted;
  private @Nullable Bilingual phrase;

  public Requirement(Criterion.Test test, boolean wanted) {
    this.test = test;
    this.wanted = wanted;
  }

  public Criterion.Test test() {
    return test;
  }

  public boolean wanted() {
    return wanted;
  }

  /** Whether {@code actual} shows that the test has the wanted answer. */
  public boolean isMetBy(Actual actual) {
    if (actual instanceof Actual.Nothing && !(test instanceof Criterion.Known)) {
      return false;
    }
    return test.holds(actual) == wanted;
  }

  /** What it asks; threads that ask at once may each make the words, which are the same. */
  Bilingual phrase() {
    Bilingual known = phrase;
    if (known == null) {
      known = RequirementWording.of(this);
      phrase = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Requirement that && wanted == that.wanted && test.equals(that.test);
  }

  @Override
  public int hashCode() {
    return Objects.hash(test, wanted);
  }

  @Override
  public String toString() {
    return (wanted ? "" : "not ") + test;
  }
}
