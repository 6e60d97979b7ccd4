package io.rongqiao.matching.eligibility;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * A compiled criterion: a requirement, or so many of some parts; negation is in the requirements.
 */
public sealed interface Node {

  /** Whether it is met, if {@code unmet} tells which requirements of its rule are not. */
  boolean isMet(IntPredicate unmet);

  /** Every unmet requirement that keeps this from being met, by its place in the rule. */
  void shortfalls(IntPredicate unmet, IntConsumer found);

  /** The requirement at that place of the rule. */
  record Leaf(int place) implements Node {

    @Override
    public boolean isMet(IntPredicate unmet) {
      return !unmet.test(place);
    }

    @Override
    public void shortfalls(IntPredicate unmet, IntConsumer found) {
      if (unmet.test(place)) {
        found.accept(place);
      }
    }
  }

  /** At least {@code count} of the parts. */
  record Some(int count, List<Node> parts) implements Node {

    public Some {
      parts = List.copyOf(parts);
    }

    @Override
    public boolean isMet(IntPredicate unmet) {
      int met = 0;
      for (Node part : parts) {
        if (part.isMet(unmet)) {
          met++;
        }
      }
      return met >= count;
    }

    @Override
    public void shortfalls(IntPredicate unmet, IntConsumer found) {
      if (!isMet(unmet)) {
        parts.forEach(part -> part.shortfalls(unmet, found));
      }
    }
  }

  /** The criterion with its negations pushed into the requirements. */
  static Node of(Criterion criterion, boolean wanted, Function<Requirement, Leaf> leaf) {
    return switch (criterion) {
      case Criterion.Test test -> leaf.apply(new Requirement(test, wanted));
      case Criterion.Not not -> of(not.part(), !wanted, leaf);
      case Criterion.All all -> some(wanted ? all.parts().size() : 1, all.parts(), wanted, leaf);
      case Criterion.Any any -> some(wanted ? 1 : any.parts().size(), any.parts(), wanted, leaf);
      case Criterion.AtLeast some ->
          some(
              wanted ? some.count() : some.parts().size() - some.count() + 1,
              some.parts(),
              wanted,
              leaf);
    };
  }

  private static Node some(
      int count, List<Criterion> parts, boolean wanted, Function<Requirement, Leaf> leaf) {
    return new Some(count, parts.stream().map(part -> of(part, wanted, leaf)).toList());
  }
}
