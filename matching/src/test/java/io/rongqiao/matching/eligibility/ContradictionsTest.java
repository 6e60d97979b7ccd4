package io.rongqiao.matching.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.scoring.policy.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ContradictionsTest {

  private static final long SEED = 20200229;
  private static final int LISTS = 400;

  private static final Measure MONTHS =
      new Measure("months", Grid.MONTHS, Bilingual.of("月数", "months"));
  private static final Measure YUAN = new Measure("yuan", Grid.YUAN, Bilingual.of("元", "yuan"));
  private static final Code INDUSTRY = new Code("trade", Bilingual.of("行业", "trade"));
  private static final Flag PATENT = new Flag("patent", Bilingual.of("专利", "patent"));
  private static final List<String> WORDS = List.of("A", "B", "C", "C3", "C33", "D");

  private static final List<KnownFacts> EVERYBODY = everybody();

  static final List<List<Criterion>> unmeetable =
      List.of(
          List.of(oneOf("A", "B"), new Criterion.Not(oneOf("A", "B", "D"))),
          List.of(oneOf("C33"), new Criterion.Not(startsWith("C"))),
          List.of(startsWith("C3"), startsWith("D", "C9")),
          List.of(
              new Criterion.Is(PATENT, true), new Criterion.Not(new Criterion.Is(PATENT, true))),
          List.of(new Criterion.Known(YUAN), new Criterion.Not(new Criterion.Known(YUAN))),
          List.of(new Criterion.Not(new Criterion.Known(YUAN)), Criterion.Within.atLeast(YUAN, -1)),
          List.of(
              new Criterion.Within(YUAN, 1, 4),
              new Criterion.Not(new Criterion.Within(YUAN, 0, 5))),
          List.of(new Criterion.Not(Criterion.Within.atLeast(MONTHS, 0))),
          List.of(
              new Criterion.Any(List.of(oneOf("A"), Criterion.Within.atMost(YUAN, 2))),
              oneOf("B"),
              Criterion.Within.atLeast(YUAN, 3)),
          List.of(
              new Criterion.Not(
                  new Criterion.Any(List.of(new Criterion.Known(INDUSTRY), oneOf("A")))),
              startsWith("A")),
          List.of(
              new Criterion.AtLeast(
                  2,
                  List.of(
                      oneOf("A"),
                      Criterion.Within.atMost(YUAN, 2),
                      new Criterion.Is(PATENT, true))),
              oneOf("B"),
              new Criterion.Is(PATENT, false)));

  @ParameterizedTest
  @FieldSource("unmeetable")
  void refusesWhatNobodyCanMeet(List<Criterion> criteria) {
    assertThat(Contradictions.admitTogether(criteria)).isFalse();
    assertThat(EVERYBODY).noneMatch(facts -> fits(criteria, facts));
  }

  /** Whatever is refused fits nobody, however criteria are nested and negated. */
  @Test
  void refusesNothingThatSomebodyMeets() {
    SplittableRandom random = new SplittableRandom(SEED);
    int refused = 0;
    for (int i = 0; i < LISTS; i++) {
      List<Criterion> criteria =
          IntStream.rangeClosed(0, random.nextInt(4)).mapToObj(_ -> criterion(random, 2)).toList();
      if (!Contradictions.admitTogether(criteria)) {
        refused++;
        assertThat(EVERYBODY).as("%s", criteria).noneMatch(facts -> fits(criteria, facts));
      }
    }
    assertThat(refused).isGreaterThan(LISTS / 10);
  }

  @Test
  void decidesExactlyWhereThereAreNoAlternatives() {
    SplittableRandom random = new SplittableRandom(SEED);
    int refused = 0;
    for (int i = 0; i < LISTS; i++) {
      List<Criterion> criteria =
          IntStream.rangeClosed(0, 3)
              .<Criterion>mapToObj(
                  _ -> random.nextBoolean() ? test(random) : new Criterion.Not(test(random)))
              .toList();
      boolean somebody = EVERYBODY.stream().anyMatch(facts -> fits(criteria, facts));
      assertThat(Contradictions.admitTogether(criteria)).as("%s", criteria).isEqualTo(somebody);
      refused += somebody ? 0 : 1;
    }
    assertThat(refused).isBetween(LISTS / 10, LISTS - LISTS / 10);
  }

  private static boolean fits(List<Criterion> criteria, KnownFacts facts) {
    return PlainEvaluator.evaluate(criteria, facts) instanceof Eligibility.Eligible;
  }

  private static Criterion criterion(SplittableRandom random, int depth) {
    return RandomCriterion.of(random, depth, ContradictionsTest::test);
  }

  private static Criterion.Test test(SplittableRandom random) {
    Measure measure = random.nextBoolean() ? MONTHS : YUAN;
    int from = random.nextInt(-2, 6);
    return switch (random.nextInt(7)) {
      case 0 -> Criterion.Within.atLeast(measure, from);
      case 1 -> Criterion.Within.atMost(measure, from);
      case 2 -> new Criterion.Within(measure, from, from + random.nextInt(3));
      case 3 -> oneOf(word(random), word(random));
      case 4 -> startsWith(word(random));
      case 5 -> new Criterion.Is(PATENT, random.nextBoolean());
      default ->
          new Criterion.Known(
              random.nextBoolean() ? INDUSTRY : random.nextBoolean() ? measure : PATENT);
    };
  }

  private static String word(SplittableRandom random) {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private static Criterion.OneOf oneOf(String... words) {
    return new Criterion.OneOf(INDUSTRY, new TreeSet<>(List.of(words)));
  }

  private static Criterion.StartsWith startsWith(String... prefixes) {
    return new Criterion.StartsWith(INDUSTRY, new TreeSet<>(List.of(prefixes)));
  }

  /** Everybody that these criteria can tell apart. */
  private static List<KnownFacts> everybody() {
    List<KnownFacts> all = new ArrayList<>();
    List<String> words = Stream.of("", "Z").collect(Collectors.toCollection(ArrayList::new));
    WORDS.forEach(word -> words.addAll(List.of(word, word + "0")));
    for (int months = -1; months < 9; months++) {
      for (int yuan = -4; yuan < 9; yuan++) {
        for (String word : words) {
          for (int patent = 0; patent < 3; patent++) {
            KnownFacts facts = KnownFacts.nothing();
            facts = months < 0 ? facts : facts.with(MONTHS.name(), months);
            facts = yuan == -4 ? facts : facts.with(YUAN.name(), yuan);
            facts = word.isEmpty() ? facts : facts.with(INDUSTRY.name(), word);
            all.add(patent == 0 ? facts : facts.with(PATENT.name(), patent == 1));
          }
        }
      }
    }
    return all;
  }
}
