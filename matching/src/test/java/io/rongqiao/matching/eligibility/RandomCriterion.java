package io.rongqiao.matching.eligibility;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Criteria of every shape, drawn by lot, for laws that hold of all of them. */
final class RandomCriterion {

  private RandomCriterion() {}

  /**
   * A criterion whose parts go no deeper than that.
   *
   * @param tests draws what stands at its ends
   */
  static Criterion of(
      SplittableRandom random, int depth, Function<SplittableRandom, Criterion.Test> tests) {
    if (depth == 0 || random.nextInt(2) == 0) {
      return tests.apply(random);
    }
    List<Criterion> parts =
        IntStream.rangeClosed(0, random.nextInt(3))
            .mapToObj(_ -> of(random, depth - 1, tests))
            .toList();
    return switch (random.nextInt(4)) {
      case 0 -> new Criterion.All(parts);
      case 1 -> new Criterion.Any(parts);
      case 2 -> new Criterion.AtLeast(1 + random.nextInt(parts.size()), parts);
      default -> new Criterion.Not(of(random, depth - 1, tests));
    };
  }
}
