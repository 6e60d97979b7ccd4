package io.rongqiao.matching.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The criteria of one product as a machine reads them: the requirements, each on one subject with
 * its thresholds in units of the grid, and above them a small tree for each criterion. A criterion
 * that is a single requirement is a {@link Node.Leaf}; one with alternatives a {@link Node.Some}.
 */
public record CompiledRule(List<Requirement> requirements, List<Node> criteria) {

  public CompiledRule {
    requirements = List.copyOf(requirements);
    criteria = List.copyOf(criteria);
  }

  public static CompiledRule of(List<Criterion> criteria) {
    List<Requirement> requirements = new ArrayList<>();
    List<Node> nodes = new ArrayList<>();
    for (Criterion criterion : criteria) {
      nodes.add(
          Node.of(
              criterion,
              true,
              requirement -> {
                requirements.add(requirement);
                return new Node.Leaf(requirements.size() - 1);
              }));
    }
    return new CompiledRule(requirements, nodes);
  }

  /** Whether every criterion is met, if {@code unmet} tells which requirements are not. */
  public boolean isMet(IntPredicate unmet) {
    for (Node criterion : criteria) {
      if (!criterion.isMet(unmet)) {
        return false;
      }
    }
    return true;
  }

  boolean hasAlternatives() {
    return criteria.stream().anyMatch(Node.Some.class::isInstance);
  }

  /** Whether the rule is unmet whenever the requirement at that place is. */
  boolean failsBy(int place) {
    return criteria.contains(new Node.Leaf(place));
  }
}
