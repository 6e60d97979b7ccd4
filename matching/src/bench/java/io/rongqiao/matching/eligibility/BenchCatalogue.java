package io.rongqiao.matching.eligibility;

import io.rongqiao.scoring.policy.Bilingual;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Seeded products of 8 to 20 criteria each over 60 features, most of them numbers, and enterprises
 * to match with them, of which a twentieth is not known.
 */
final class BenchCatalogue {

  private static final long SEED = 20200229;
  private static final int MEASURES = 48;
  private static final int CODES = 8;
  private static final int FLAGS = 4;
  private static final int WORDS = 12;
  private static final int HIGHEST = 10_000;

  private final SplittableRandom random = new SplittableRandom(SEED);
  private final List<Subject> subjects = new ArrayList<>();

  BenchCatalogue() {
    IntStream.range(0, MEASURES).forEach(i -> subjects.add(measure(i)));
    IntStream.range(0, CODES).forEach(i -> subjects.add(new Code("code_" + i, title(i))));
    IntStream.range(0, FLAGS).forEach(i -> subjects.add(new Flag("flag_" + i, title(i))));
  }

  static Measure measure(int i) {
    return new Measure("measure_" + i, Grid.COUNT, title(i));
  }

  private static Bilingual title(int i) {
    return Bilingual.of("指标" + i, "feature " + i);
  }

  List<List<Criterion>> products(int count, int fewest, int most) {
    return IntStream.range(0, count)
        .mapToObj(
            _ -> {
              int size = random.nextInt(fewest, most + 1);
              return IntStream.range(0, size).mapToObj(_ -> criterion()).toList();
            })
        .toList();
  }

  private Criterion criterion() {
    return switch (subjects.get(random.nextInt(subjects.size()))) {
      case Measure measure ->
          switch (random.nextInt(5)) {
            case 0 -> Criterion.Within.atMost(measure, HIGHEST - low());
            case 1 -> new Criterion.Within(measure, low(), HIGHEST - low());
            default -> Criterion.Within.atLeast(measure, low());
          };
      case Code code ->
          random.nextInt(4) == 0
              ? new Criterion.Not(new Criterion.OneOf(code, words(2)))
              : new Criterion.OneOf(code, words(9));
      case Flag flag -> new Criterion.Is(flag, random.nextInt(5) > 0);
    };
  }

  /** Thresholds that most pass, as criteria of real products are. */
  private int low() {
    double draw = random.nextDouble();
    return (int) (draw * draw * HIGHEST / 2);
  }

  private SortedSet<String> words(int count) {
    TreeSet<String> words = new TreeSet<>();
    while (words.size() < count) {
      words.add("W" + random.nextInt(WORDS));
    }
    return words;
  }

  List<ApplicantFacts> enterprises(int count) {
    return IntStream.range(0, count).mapToObj(_ -> enterprise()).toList();
  }

  private ApplicantFacts enterprise() {
    return known(
        subjects,
        _ -> random.nextInt(20) > 0,
        subject ->
            switch (subject) {
              case Measure _ -> (double) random.nextInt(HIGHEST);
              case Code _ -> "W" + random.nextInt(WORDS);
              case Flag _ -> random.nextInt(5) > 0;
            });
  }

  static ApplicantFacts known(
      List<? extends Subject> subjects,
      Predicate<Subject> isKnown,
      Function<Subject, Object> value) {
    Map<String, Object> known = new HashMap<>();
    for (Subject subject : subjects) {
      if (isKnown.test(subject)) {
        known.put(subject.name(), value.apply(subject));
      }
    }
    return new Known(known);
  }

  /** Facts by name. */
  private record Known(Map<String, Object> values) implements ApplicantFacts {

    @Override
    public double measurement(String name) {
      return values.get(name) instanceof Double number ? number : Double.NaN;
    }

    @Override
    public Optional<String> code(String name) {
      return Optional.ofNullable(values.get(name)).map(String.class::cast);
    }

    @Override
    public Optional<Boolean> flag(String name) {
      return Optional.ofNullable(values.get(name)).map(Boolean.class::cast);
    }
  }
}
