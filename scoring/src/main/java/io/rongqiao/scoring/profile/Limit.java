package io.rongqiao.scoring.profile;

import static java.util.Comparator.comparing;

import io.rongqiao.scoring.money.Money;
import java.util.List;

/**
 * How much credit the enterprise can be expected to carry, and what keeps it from more. A
 * suggestion to lenders, who decide.
 *
 * @param bounds every bound that was weighed, the smallest first; empty where only the result was
 *     kept
 */
public record Limit(Money amount, LimitConstraint binding, List<Bound> bounds) {

  public Limit {
    bounds = List.copyOf(bounds);
    if (amount.isNegative()) {
      throw new IllegalArgumentException("%s is no limit".formatted(amount));
    }
  }

  public Limit(Money amount, LimitConstraint binding) {
    this(amount, binding, List.of());
  }

  /** The limit that the smallest bound sets; of equal ones the first binds. */
  static Limit smallest(List<Bound> bounds) {
    List<Bound> ordered = bounds.stream().sorted(comparing(Bound::amount)).toList();
    Bound binding = ordered.getFirst();
    return new Limit(binding.amount(), binding.constraint(), ordered);
  }

  /** How much credit one consideration allows. */
  public record Bound(Money amount, LimitConstraint constraint) {}
}
