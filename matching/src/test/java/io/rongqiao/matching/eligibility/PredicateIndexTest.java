package io.rongqiao.matching.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.scoring.policy.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PredicateIndexTest {

  private static final long SEED = 20200229;
  private static final int CATALOGUES = 2000;
  private static final int ENTERPRISES = 6;

  private static final List<Measure> MEASURES =
      List.of(
          new Measure("sales", Grid.YUAN, Bilingual.of("销售", "sales")),
          new Measure("share", Grid.SHARE, Bilingual.of("占比", "share")),
          new Measure("months", Grid.MONTHS, Bilingual.of("月数", "months")),
          new Measure("heads", Grid.COUNT, Bilingual.of("人数", "heads")),
          new Measure("since", Grid.DAY, Bilingual.of("自", "since")));
  private static final List<Code> CODES =
      List.of(
          new Code("industry", Bilingual.of("行业", "industry")),
          new Code("grade", Bilingual.of("级别", "grade")));
  private static final List<Flag> FLAGS =
      List.of(
          new Flag("listed", Bilingual.of("在列", "listed")),
          new Flag("patent", Bilingual.of("专利", "patent")));
  private static final List<String> WORDS =
      List.of("A", "B", "C", "C3", "C33", "C331", "C3311", "C34", "F", "F51", "D");

  @Test
  void saysWhatThePlainEvaluatorSays() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int catalogue = 0; catalogue < CATALOGUES; catalogue++) {
      List<List<Criterion>> rules = rules(random);
      PredicateIndex index = PredicateIndex.compile(rules);
      for (int enterprise = 0; enterprise < ENTERPRISES; enterprise++) {
        KnownFacts facts = facts(random);
        Match match = index.match(facts);
        for (int rule = 0; rule < rules.size(); rule++) {
          Eligibility expected = PlainEvaluator.evaluate(rules.get(rule), facts);
          if (!match.eligibility(rule).equals(expected)) {
            assertThat(match.eligibility(rule))
                .as("catalogue %d, rule %s, %s", catalogue, rules.get(rule), facts)
                .isEqualTo(expected);
          }
        }
      }
    }
  }

  /** So many thresholds of their own that neighbouring cells share their blocks. */
  @Test
  void saysTheSameOfThousandsOfRules() {
    SplittableRandom random = new SplittableRandom(SEED);
    List<List<Criterion>> rules =
        IntStream.range(0, 3000)
            .<List<Criterion>>mapToObj(_ -> List.of(wide(random), wide(random), test(random)))
            .toList();
    PredicateIndex index = PredicateIndex.compile(rules);
    for (int enterprise = 0; enterprise < 60; enterprise++) {
      KnownFacts facts = facts(random).with("sales", random.nextInt(100_000));
      Match match = index.match(facts);
      for (int rule = 0; rule < rules.size(); rule++) {
        assertThat(match.eligibility(rule))
            .isEqualTo(PlainEvaluator.evaluate(rules.get(rule), facts));
      }
    }
  }

  private static Criterion wide(SplittableRandom random) {
    Measure sales = MEASURES.get(0);
    int from = random.nextInt(100_000);
    Criterion within = new Criterion.Within(sales, from, from + random.nextInt(50_000));
    return random.nextInt(4) == 0 ? new Criterion.Not(within) : within;
  }

  @Test
  void listsTheRulesThatAreMet() {
    Measure months = MEASURES.get(2);
    PredicateIndex index =
        PredicateIndex.compile(
            IntStream.range(0, 200)
                .mapToObj(least -> List.<Criterion>of(Criterion.Within.atLeast(months, least)))
                .toList());

    Match match = index.match(KnownFacts.nothing().with("months", 70));

    assertThat(match.eligible()).hasSize(71).startsWith(0, 1).endsWith(69, 70);
  }

  @Test
  void admitsEverybodyWhereNothingIsRequired() {
    PredicateIndex index = PredicateIndex.compile(List.of(List.of()));

    assertThat(index.match(KnownFacts.nothing()).isEligible(0)).isTrue();
  }

  private static List<List<Criterion>> rules(SplittableRandom random) {
    List<List<Criterion>> rules = new ArrayList<>();
    int count = random.nextInt(90);
    for (int rule = 0; rule < count; rule++) {
      List<Criterion> criteria = new ArrayList<>();
      int size = random.nextInt(5);
      for (int i = 0; i < size; i++) {
        criteria.add(criterion(random, random.nextInt(4)));
      }
      rules.add(criteria);
    }
    return rules;
  }

  private static Criterion criterion(SplittableRandom random, int depth) {
    return RandomCriterion.of(random, depth, PredicateIndexTest::test);
  }

  private static Criterion.Test test(SplittableRandom random) {
    return switch (random.nextInt(6)) {
      case 0 -> Criterion.Within.atLeast(pick(MEASURES, random), random.nextInt(-5, 15));
      case 1 -> Criterion.Within.atMost(pick(MEASURES, random), random.nextInt(-5, 15));
      case 2 -> {
        int from = random.nextInt(-5, 15);
        yield new Criterion.Within(pick(MEASURES, random), from, from + random.nextInt(5));
      }
      case 3 -> new Criterion.OneOf(pick(CODES, random), words(random));
      case 4 -> new Criterion.StartsWith(pick(CODES, random), words(random));
      default ->
          random.nextBoolean()
              ? new Criterion.Is(pick(FLAGS, random), random.nextBoolean())
              : new Criterion.Known(
                  pick(List.of(MEASURES.get(0), CODES.get(0), FLAGS.get(0)), random));
    };
  }

  private static SortedSet<String> words(SplittableRandom random) {
    TreeSet<String> words = new TreeSet<>();
    int size = 1 + random.nextInt(3);
    for (int i = 0; i < size; i++) {
      words.add(pick(WORDS, random));
    }
    return words;
  }

  /** Small numbers, so that thresholds are hit exactly, just missed, and often not known. */
  private static KnownFacts facts(SplittableRandom random) {
    KnownFacts facts = KnownFacts.nothing();
    for (Measure measure : MEASURES) {
      if (random.nextInt(4) > 0) {
        int units = random.nextInt(-6, 17);
        facts = facts.with(measure.name(), measure.grid().number(units).doubleValue());
      }
    }
    for (Code code : CODES) {
      if (random.nextInt(4) > 0) {
        facts = facts.with(code.name(), pick(WORDS, random) + (random.nextBoolean() ? "" : "9"));
      }
    }
    for (Flag flag : FLAGS) {
      if (random.nextInt(4) > 0) {
        facts = facts.with(flag.name(), random.nextBoolean());
      }
    }
    return facts;
  }

  private static <T> T pick(List<T> from, SplittableRandom random) {
    return from.get(random.nextInt(from.size()));
  }
}
