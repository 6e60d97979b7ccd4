package io.rongqiao.matching.audience;

import io.rongqiao.matching.eligibility.Code;
import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.Flag;
import io.rongqiao.matching.eligibility.Grid;
import io.rongqiao.matching.eligibility.KnownFacts;
import io.rongqiao.matching.eligibility.Measure;
import io.rongqiao.matching.eligibility.Subject;
import io.rongqiao.scoring.policy.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Random criteria and enterprises, of small numbers, so that bounds are hit or just missed. */
final class RandomDrafts {

  static final List<Measure> MEASURES =
      List.of(
          new Measure("sales", Grid.YUAN, Bilingual.of("销售", "sales")),
          new Measure("share", Grid.SHARE, Bilingual.of("占比", "share")),
          new Measure("months", Grid.MONTHS, Bilingual.of("月数", "months")),
          new Measure("heads", Grid.COUNT, Bilingual.of("人数", "heads")));
  static final List<Code> CODES =
      List.of(
          new Code("industry", Bilingual.of("行业", "industry")),
          new Code("grade", Bilingual.of("级别", "grade")));
  static final List<Flag> FLAGS =
      List.of(
          new Flag("listed", Bilingual.of("在列", "listed")),
          new Flag("patent", Bilingual.of("专利", "patent")));
  private static final Measure KEPT_NOWHERE =
      new Measure("elsewhere", Grid.COUNT, Bilingual.of("未存", "kept nowhere"));
  private static final List<String> WORDS =
      List.of("A", "B", "C", "C3", "C33", "C331", "C3311", "C34", "F", "F51", "D");

  private final SplittableRandom random;

  RandomDrafts(SplittableRandom random) {
    this.random = random;
  }

  static AudienceLayout layout() {
    return new AudienceLayout(
        Stream.of(MEASURES, CODES, FLAGS).<Subject>flatMap(List::stream).toList());
  }

  List<KnownFacts> population(int size) {
    return Stream.generate(this::facts).limit(size).toList();
  }

  List<Criterion> criteria() {
    return Stream.generate(() -> criterion(random.nextInt(4))).limit(random.nextInt(5)).toList();
  }

  private Criterion criterion(int depth) {
    if (depth == 0 || random.nextInt(3) == 0) {
      return test();
    }
    List<Criterion> parts =
        IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(_ -> criterion(depth - 1)).toList();
    return switch (random.nextInt(4)) {
      case 0 -> new Criterion.All(parts);
      case 1 -> new Criterion.Any(parts);
      case 2 -> new Criterion.AtLeast(1 + random.nextInt(parts.size()), parts);
      default -> new Criterion.Not(criterion(depth - 1));
    };
  }

  private Criterion.Test test() {
    return switch (random.nextInt(7)) {
      case 0 -> Criterion.Within.atLeast(pick(MEASURES), random.nextInt(-5, 15));
      case 1 -> Criterion.Within.atMost(pick(MEASURES), random.nextInt(-5, 15));
      case 2 -> {
        int from = random.nextInt(-5, 15);
        yield new Criterion.Within(pick(MEASURES), from, from + random.nextInt(-2, 5));
      }
      case 3 -> new Criterion.OneOf(pick(CODES), words());
      case 4 -> new Criterion.StartsWith(pick(CODES), words());
      case 5 -> new Criterion.Is(pick(FLAGS), random.nextBoolean());
      default ->
          random.nextInt(4) == 0
              ? Criterion.Within.atLeast(KEPT_NOWHERE, 0)
              : new Criterion.Known(
                  pick(List.of(MEASURES.get(0), CODES.get(0), FLAGS.get(0), KEPT_NOWHERE)));
    };
  }

  private SortedSet<String> words() {
    TreeSet<String> words = new TreeSet<>();
    int size = 1 + random.nextInt(3);
    for (int i = 0; i < size; i++) {
      words.add(pick(WORDS));
    }
    return words;
  }

  private KnownFacts facts() {
    KnownFacts facts = KnownFacts.nothing();
    for (Measure measure : MEASURES) {
      if (random.nextInt(4) > 0) {
        int units = random.nextInt(-6, 17);
        facts = facts.with(measure.name(), measure.grid().number(units).doubleValue());
      }
    }
    for (Code code : CODES) {
      if (random.nextInt(4) > 0) {
        facts = facts.with(code.name(), pick(WORDS) + (random.nextBoolean() ? "" : "9"));
      }
    }
    for (Flag flag : FLAGS) {
      if (random.nextInt(4) > 0) {
        facts = facts.with(flag.name(), random.nextBoolean());
      }
    }
    return facts;
  }

  private <T> T pick(List<T> from) {
    List<T> choices = new ArrayList<>(from);
    return choices.get(random.nextInt(choices.size()));
  }
}
