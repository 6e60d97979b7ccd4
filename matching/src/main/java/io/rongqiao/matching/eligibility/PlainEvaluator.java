package io.rongqiao.matching.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Holds criteria against facts, one after the other, as a reader would. Slow and obvious: the
 * measure of what {@link PredicateIndex} must answer.
 */
public final class PlainEvaluator {

  private PlainEvaluator() {}

  /** Whether {@code facts} meet all {@code criteria}, with every shortfall in order. */
  public static Eligibility evaluate(List<Criterion> criteria, ApplicantFacts facts) {
    List<Shortfall> shortfalls = new ArrayList<>();
    for (int ordinal = 0; ordinal < criteria.size(); ordinal++) {
      collect(ordinal, criteria.get(ordinal), true, facts, shortfalls);
    }
    return shortfalls.isEmpty()
        ? new Eligibility.Eligible()
        : new Eligibility.Ineligible(shortfalls);
  }

  private static void collect(
      int ordinal,
      Criterion criterion,
      boolean wanted,
      ApplicantFacts facts,
      List<Shortfall> shortfalls) {
    if (isShown(criterion, wanted, facts)) {
      return;
    }
    switch (criterion) {
      case Criterion.Test test ->
          shortfalls.add(
              new Shortfall(ordinal, new Requirement(test, wanted), test.subject().of(facts)));
      case Criterion.Not not -> collect(ordinal, not.part(), !wanted, facts, shortfalls);
      case Criterion.All all -> collectEach(ordinal, all.parts(), wanted, facts, shortfalls);
      case Criterion.Any any -> collectEach(ordinal, any.parts(), wanted, facts, shortfalls);
      case Criterion.AtLeast some -> collectEach(ordinal, some.parts(), wanted, facts, shortfalls);
    }
  }

  private static void collectEach(
      int ordinal,
      List<Criterion> parts,
      boolean wanted,
      ApplicantFacts facts,
      List<Shortfall> shortfalls) {
    for (Criterion part : parts) {
      collect(ordinal, part, wanted, facts, shortfalls);
    }
  }

  /** Whether {@code facts} show that {@code criterion} is, or is not, as {@code wanted}. */
  private static boolean isShown(Criterion criterion, boolean wanted, ApplicantFacts facts) {
    Predicate<Criterion> shown = part -> isShown(part, wanted, facts);
    return switch (criterion) {
      case Criterion.Test test -> new Requirement(test, wanted).isMetBy(test.subject().of(facts));
      case Criterion.Not not -> isShown(not.part(), !wanted, facts);
      case Criterion.All all ->
          wanted ? all.parts().stream().allMatch(shown) : all.parts().stream().anyMatch(shown);
      case Criterion.Any any ->
          wanted ? any.parts().stream().anyMatch(shown) : any.parts().stream().allMatch(shown);
      case Criterion.AtLeast some -> {
        long count = some.parts().stream().filter(shown).count();
        yield wanted ? count >= some.count() : some.parts().size() - count < some.count();
      }
    };
  }
}
