package io.rongqiao.matching.eligibility;

import java.util.SortedSet;
import java.util.stream.Stream;

/**
 * Values of a subject that tell whether requirements on it can be met together: if any value meets
 * them, one of these does.
 */
final class Witnesses {

  /** No word goes on like this, so it stands for all that are not named. */
  private static final String UNNAMED = "\uffff";

  private Witnesses() {}

  static Stream<Actual> of(Subject subject, Iterable<Requirement> requirements) {
    Stream.Builder<Actual> witnesses = Stream.<Actual>builder().add(Actual.NOTHING);
    switch (subject) {
      case Measure measure -> {
        witnesses.add(new Actual.Units(0));
        for (Requirement requirement : requirements) {
          bounds(requirement.test(), measure).forEach(witnesses);
        }
      }
      case Code _ -> {
        witnesses.add(new Actual.Word(UNNAMED));
        for (Requirement requirement : requirements) {
          words(requirement.test()).map(Actual.Word::new).forEach(witnesses);
        }
      }
      case Flag _ -> witnesses.add(new Actual.Claim(true)).add(new Actual.Claim(false));
    }
    return witnesses.build();
  }

  /** The values at the bounds and just beyond, of those that the measure can have. */
  private static Stream<Actual> bounds(Criterion.Test test, Measure measure) {
    boolean neverNegative = measure.grid() == Grid.COUNT || measure.grid() == Grid.MONTHS;
    long lowest = neverNegative ? 0 : Grid.LOWEST + 1L;
    return test instanceof Criterion.Within(Measure _, int from, int to)
        ? Stream.of(from - 1L, (long) from, (long) to, to + 1L)
            .filter(units -> units >= lowest && units < Grid.HIGHEST)
            .map(units -> new Actual.Units(Math.toIntExact(units)))
        : Stream.of();
  }

  private static Stream<String> words(Criterion.Test test) {
    return switch (test) {
      case Criterion.OneOf(Code _, SortedSet<String> words) -> words.stream();
      case Criterion.StartsWith(Code _, SortedSet<String> prefixes) ->
          prefixes.stream().flatMap(prefix -> Stream.of(prefix, prefix + UNNAMED));
      case Criterion.Within _, Criterion.Is _, Criterion.Known _ -> Stream.of();
    };
  }
}
