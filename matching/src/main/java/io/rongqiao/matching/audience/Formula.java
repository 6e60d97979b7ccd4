package io.rongqiao.matching.audience;

import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.Requirement;
import java.util.ArrayList;
import java.util.List;

/**
 * Criteria with their negations pushed into the requirements and every range cut into its two
 * bounds, so that each leaf is one thing that can be moved or left out.
 */
sealed interface Formula {

  /** One requirement on one subject. */
  record Leaf(Requirement requirement) implements Formula {}

  /** At least so many of the parts; all or any of them are special cases. */
  record Some(int count, List<Formula> parts) implements Formula {

    public Some {
      parts = List.copyOf(parts);
    }
  }

  /** Everything that must hold together. */
  static Formula of(List<Criterion> criteria) {
    return all(criteria.stream().map(criterion -> of(criterion, true)).toList());
  }

  static Formula of(Criterion criterion, boolean wanted) {
    return switch (criterion) {
      case Criterion.Within within -> bounds(within, wanted);
      case Criterion.Test test -> new Leaf(new Requirement(test, wanted));
      case Criterion.Not(Criterion part) -> of(part, !wanted);
      case Criterion.All(List<Criterion> parts) -> some(parts.size(), parts, wanted);
      case Criterion.Any(List<Criterion> parts) -> some(1, parts, wanted);
      case Criterion.AtLeast(int count, List<Criterion> parts) -> some(count, parts, wanted);
    };
  }

  static Formula all(List<Formula> parts) {
    return new Some(parts.size(), parts);
  }

  /** That at least so many hold fails where enough of them are contradicted. */
  private static Formula some(int count, List<Criterion> parts, boolean wanted) {
    return new Some(
        wanted ? count : parts.size() - count + 1,
        parts.stream().map(part -> of(part, wanted)).toList());
  }

  private static Formula bounds(Criterion.Within within, boolean wanted) {
    List<Formula> bounds = new ArrayList<>();
    if (wanted) {
      if (within.isBoundedBelow() || !within.isBoundedAbove()) {
        bounds.add(leaf(Criterion.Within.atLeast(within.measure(), within.from())));
      }
      if (within.isBoundedAbove()) {
        bounds.add(leaf(Criterion.Within.atMost(within.measure(), within.to())));
      }
    } else {
      if (within.isBoundedBelow()) {
        bounds.add(leaf(Criterion.Within.atMost(within.measure(), within.from() - 1)));
      }
      if (within.isBoundedAbove()) {
        bounds.add(leaf(Criterion.Within.atLeast(within.measure(), within.to() + 1)));
      }
    }
    return bounds.size() == 1 ? bounds.getFirst() : new Some(wanted ? bounds.size() : 1, bounds);
  }

  private static Formula leaf(Criterion.Within bound) {
    return new Leaf(new Requirement(bound, true));
  }
}
