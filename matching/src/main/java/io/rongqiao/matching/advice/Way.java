package io.rongqiao.matching.advice;

import io.rongqiao.matching.ranking.Proposal;
import io.rongqiao.matching.ranking.Unmet;
import java.util.List;

/**
 * A way to a product that does not fit yet.
 *
 * @param closes the shortfalls that are no more after the steps
 * @param opens the proposal as it would be composed then
 */
public record Way(List<Step> steps, List<Unmet.Lack> closes, Proposal opens) {

  public Way {
    steps = List.copyOf(steps);
    closes = List.copyOf(closes);
  }

  /** The effort of all steps together. */
  public int effortMonths() {
    return steps.stream().mapToInt(Step::months).sum();
  }

  /** When it is reached at best, if all steps are begun at once. */
  public int months() {
    return steps.stream().mapToInt(Step::months).max().orElse(0);
  }

  /** Whether it hangs on what is not known yet. */
  public boolean conditional() {
    return steps.stream().anyMatch(step -> step.kind() == Step.Kind.DISCLOSE);
  }
}
