package io.rongqiao.matching.eligibility;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** A compiled criterion: a requirement, or so many of some parts; negation is in the leaves. */
sealed interface Node {

  boolean isMet(SubjectCells.Cell[] cells);

  /** Every unmet requirement that keeps this from being met. */
  void unmet(SubjectCells.Cell[] cells, Consumer<Requirement> found);

  /** A requirement on the subject of that place, with its number there. */
  record Leaf(int subject, int number, Requirement requirement) implements Node {

    @Override
    public boolean isMet(SubjectCells.Cell[] cells) {
      return !cells[subject].isUnmet(number);
    }

    @Override
    public void unmet(SubjectCells.Cell[] cells, Consumer<Requirement> found) {
      if (!isMet(cells)) {
        found.accept(requirement);
      }
    }
  }

  /** At least {@code count} of the parts. */
  record Some(int count, List<Node> parts) implements Node {

    @Override
    public boolean isMet(SubjectCells.Cell[] cells) {
      int met = 0;
      for (Node part : parts) {
        if (part.isMet(cells)) {
          met++;
        }
      }
      return met >= count;
    }

    @Override
    public void unmet(SubjectCells.Cell[] cells, Consumer<Requirement> found) {
      if (!isMet(cells)) {
        parts.forEach(part -> part.unmet(cells, found));
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
