package io.rongqiao.matching.audience;

import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What comes of moving one bound of a settled question along the published grid: who fits at each
 * threshold, in steps that {@link Settling#FEW} enterprises make at least.
 */
final class BoundMoves {

  private final Requirement leaf;
  private final Optional<Criterion.Within> bound;
  private final List<Step> steps;

  private BoundMoves(Requirement leaf, Optional<Criterion.Within> bound, List<Step> steps) {
    this.leaf = leaf;
    this.bound = bound;
    this.steps = steps;
  }

  /** From this edge inwards, to the strict side, so many fit. */
  private record Step(int edge, Tally fit) {}

  static BoundMoves of(Settling.Settled settled, int leaf) {
    Requirement requirement = settled.question().leaves().get(leaf);
    Optional<Criterion.Within> bound = Survey.bound(requirement);
    List<Step> steps = bound.isPresent() ? steps(settled, leaf, bound.get()) : List.of();
    return new BoundMoves(requirement, bound, steps);
  }

  /** Goes from the strict end outwards and notes an edge whenever enough have been passed. */
  private static List<Step> steps(Settling.Settled settled, int leaf, Criterion.Within bound) {
    int[] edges = PublishedGrid.edges(bound.measure().grid());
    boolean below = bound.isBoundedBelow();
    List<Step> steps = new ArrayList<>();
    Tally fit = settled.when(false, leaf);
    long passed = 0;
    for (int i = 0; i < edges.length; i++) {
      int place = below ? edges.length - 1 - i : i;
      int band = below ? place + 1 : place;
      Tally more = settled.cells().getOrDefault(Survey.band(leaf, band), Tally.NONE);
      fit = fit.plus(more);
      passed += more.enterprises();
      if (passed >= Settling.FEW) {
        steps.add(new Step(edges[place], fit));
        passed = 0;
      }
    }
    return steps;
  }

  /** The leaf, moved to the nearest step on its strict side. */
  Requirement settled() {
    if (bound.isEmpty() || steps.isEmpty()) {
      return leaf;
    }
    Criterion.Within within = bound.get();
    int edge = strictest(within.isBoundedBelow() ? within.from() : within.to() + 1);
    Criterion.Within moved =
        within.isBoundedBelow()
            ? Criterion.Within.atLeast(within.measure(), edge)
            : Criterion.Within.atMost(within.measure(), edge - 1);
    return new Requirement(moved, true);
  }

  private int strictest(int edge) {
    return step(edge).map(Step::edge).orElse(edge);
  }

  /** Who fits with the threshold at that many units; none where too few do to tell. */
  Tally at(int units) {
    boolean below = bound.map(Criterion.Within::isBoundedBelow).orElse(true);
    return step(below ? units : units + 1).map(Step::fit).orElse(Tally.NONE);
  }

  /** The outermost step that is not beyond the edge. */
  private Optional<Step> step(int edge) {
    boolean below = bound.map(Criterion.Within::isBoundedBelow).orElse(true);
    return steps.stream()
        .filter(step -> below ? step.edge() >= edge : step.edge() <= edge)
        .reduce((_, outer) -> outer);
  }
}
