package io.rongqiao.matching.audience;

import io.rongqiao.matching.eligibility.Code;
import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What is asked of all partitions: criteria on the published grid, taken apart to leaves that are
 * each one bound, one word or one flag. A leaf is known by its place.
 */
public final class Question {

  /** More leaves than any product has; each costs two sums an enterprise. */
  static final int MOST_LEAVES = 64;

  private final Formula formula;
  private final List<Requirement> leaves = new ArrayList<>();

  Question(Formula formula) {
    this.formula = formula;
    gather(formula);
  }

  static Question of(List<Criterion> criteria) {
    return new Question(
        Formula.of(criteria.stream().map(PublishedGrid::snapped).map(Question::apart).toList()));
  }

  Formula formula() {
    return formula;
  }

  List<Requirement> leaves() {
    return leaves;
  }

  /** The question with the leaf at that place replaced. */
  Question with(int place, Formula other) {
    int[] next = {0};
    return new Question(replaced(formula, leaf -> next[0]++ == place ? other : leaf));
  }

  /** The question with one more bound, whose leaf is the last. */
  Question and(Criterion.Within bound) {
    Formula leaf = new Formula.Leaf(new Requirement(bound, true));
    return new Question(Formula.all(List.of(formula, leaf)));
  }

  /** Whether so many criteria can be asked at once. */
  public static boolean isAnswerable(List<Criterion> criteria) {
    return Question.of(criteria).leaves().size() <= MOST_LEAVES;
  }

  static Formula always(boolean answer) {
    return new Formula.Some(answer ? 0 : 1, List.of());
  }

  private static Formula replaced(Formula formula, Function<Formula.Leaf, Formula> change) {
    return switch (formula) {
      case Formula.Leaf leaf -> change.apply(leaf);
      case Formula.Some(int count, List<Formula> parts) ->
          new Formula.Some(count, parts.stream().map(part -> replaced(part, change)).toList());
    };
  }

  private void gather(Formula part) {
    switch (part) {
      case Formula.Leaf(Requirement requirement) -> leaves.add(requirement);
      case Formula.Some(int _, List<Formula> parts) -> parts.forEach(this::gather);
    }
  }

  /** One of three words is the first, or the second, or the third. */
  private static Criterion apart(Criterion criterion) {
    return switch (criterion) {
      case Criterion.OneOf(Code code, SortedSet<String> words) ->
          any(words, word -> new Criterion.OneOf(code, only(word)));
      case Criterion.StartsWith(Code code, SortedSet<String> prefixes) ->
          any(prefixes, prefix -> new Criterion.StartsWith(code, only(prefix)));
      case Criterion.Test test -> test;
      case Criterion.Not(Criterion part) -> new Criterion.Not(apart(part));
      case Criterion.All(List<Criterion> parts) -> new Criterion.All(apart(parts));
      case Criterion.Any(List<Criterion> parts) -> new Criterion.Any(apart(parts));
      case Criterion.AtLeast(int count, List<Criterion> parts) ->
          new Criterion.AtLeast(count, apart(parts));
    };
  }

  private static List<Criterion> apart(List<Criterion> parts) {
    return parts.stream().map(Question::apart).toList();
  }

  private static Criterion any(SortedSet<String> words, Function<String, Criterion> one) {
    return words.size() == 1
        ? one.apply(words.first())
        : new Criterion.Any(words.stream().map(one).toList());
  }

  private static SortedSet<String> only(String word) {
    return new TreeSet<>(List.of(word));
  }
}
