package io.rongqiao.matching.advice;

import io.rongqiao.matching.eligibility.Actual;
import io.rongqiao.matching.eligibility.ApplicantFacts;
import io.rongqiao.matching.eligibility.Measure;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Facts as they would be after some steps. */
final class ChangedFacts implements ApplicantFacts {

  private final ApplicantFacts now;
  private final Map<String, Step> steps = new HashMap<>();

  ChangedFacts(ApplicantFacts now, Collection<Step> steps) {
    this.now = now;
    steps.forEach(step -> this.steps.put(step.subject().name(), step));
  }

  @Override
  public double measurement(String name) {
    Step step = steps.get(name);
    return step != null
            && step.subject() instanceof Measure measure
            && step.to() instanceof Actual.Units(int units)
        ? measure.grid().number(units).doubleValue()
        : now.measurement(name);
  }

  @Override
  public Optional<String> code(String name) {
    Step step = steps.get(name);
    return step != null && step.to() instanceof Actual.Word(String word)
        ? Optional.of(word)
        : now.code(name);
  }

  @Override
  public Optional<Boolean> flag(String name) {
    Step step = steps.get(name);
    return step != null && step.to() instanceof Actual.Claim(boolean holds)
        ? Optional.of(holds)
        : now.flag(name);
  }
}
