package io.rongqiao.matching.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.matching.eligibility.Code;
import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.Eligibility;
import io.rongqiao.matching.eligibility.Grid;
import io.rongqiao.matching.eligibility.JsonPlace;
import io.rongqiao.matching.eligibility.KnownFacts;
import io.rongqiao.matching.eligibility.Measure;
import io.rongqiao.matching.eligibility.PlainEvaluator;
import io.rongqiao.matching.eligibility.Vocabulary;
import io.rongqiao.scoring.policy.Bilingual;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormulaTest {

  private static final long SEED = 20200229;
  private static final Measure TAX =
      new Measure("tax_paid", Grid.YUAN, Bilingual.of("纳税额", "tax paid"));
  private static final Measure SALES =
      new Measure("sales", Grid.YUAN, Bilingual.of("销售额", "sales"));
  private static final Measure MONTHS =
      new Measure("months", Grid.MONTHS, Bilingual.of("月数", "months"));
  private static final Code GRADE =
      new Code("tax_grade", Bilingual.of("纳税信用级别", "tax credit grade"));
  private static final Vocabulary VOCABULARY = new Vocabulary(List.of(TAX, SALES, MONTHS, GRADE));

  /** The least of a cap and a multiple of the tax paid that depends on the tax grade. */
  private static final Formula LIMIT =
      new Formula.Least(
          List.of(
              yuan("3000000"),
              new Formula.ByCode(
                  GRADE,
                  new TreeMap<>(Map.of("A", times("9", TAX), "B", times("6.5", TAX))),
                  null)));

  @Test
  void reckonsTheExampleOfTheTaxLoan() {
    KnownFacts enterprise = KnownFacts.nothing().with("tax_paid", 100_001);

    assertThat(LIMIT.value(enterprise.with("tax_grade", "A"))).contains(new BigDecimal("900009"));
    assertThat(LIMIT.value(enterprise.with("tax_grade", "B"))).contains(new BigDecimal("650006.5"));
    assertThat(LIMIT.value(enterprise.with("tax_grade", "M"))).isEmpty();
    assertThat(LIMIT.value(enterprise.with("tax_grade", "A").with("tax_paid", 500_000)))
        .contains(new BigDecimal("3000000"));
    assertThat(LIMIT.value(KnownFacts.nothing().with("tax_grade", "A"))).isEmpty();
  }

  @Test
  void isReadForAPersonInBothLanguages() {
    assertThat(FormulaWording.of(LIMIT))
        .isEqualTo(
            new Bilingual(
                "取小（3000000 元；按纳税信用级别（A：纳税额 × 9；B：纳税额 × 6.5））",
                "the least of (3000000 yuan; by tax credit grade (A: 9 × tax paid;"
                    + " B: 6.5 × tax paid))"));
  }

  @Test
  void isWrittenAndReadBackWithoutLoss() {
    SplittableRandom random = new SplittableRandom(SEED);
    for (int i = 0; i < 2000; i++) {
      Formula formula = formula(random, random.nextInt(4));
      JsonPlace written = JsonPlace.root(FormulaWriter.write(formula));

      assertThat(new FormulaReader(VOCABULARY).read(written, Quantity.YUAN)).contains(formula);
      assertThat(written.faults()).isEmpty();
    }
  }

  /** Where a limit can be said as a criterion, the criterion is met just by those who reach it. */
  @Test
  void reachesAnAmountJustWhereItsCriterionIsMet() {
    SplittableRandom random = new SplittableRandom(SEED);
    int said = 0;
    for (int i = 0; i < 4000; i++) {
      Formula formula = formula(random, random.nextInt(4));
      BigDecimal least = BigDecimal.valueOf(random.nextInt(-5, 40));
      Optional<Criterion> criterion = new Threshold.Reaches(least).of(formula);
      if (criterion.isEmpty()) {
        continue;
      }
      said++;
      for (int j = 0; j < 8; j++) {
        KnownFacts facts = facts(random);
        boolean reached = formula.value(facts).filter(it -> it.compareTo(least) >= 0).isPresent();
        assertThat(meets(criterion.get(), facts))
            .as("%s at least %s for %s", FormulaWording.of(formula).en(), least, facts)
            .isEqualTo(reached);
      }
    }
    assertThat(said).isGreaterThan(2000);
  }

  @Test
  void saysALongestTermAsACriterionOnTheTermAskedFor() {
    Formula longest =
        new Formula.ByCode(
            GRADE,
            new TreeMap<>(Map.of("A", months("36"))),
            new Formula.ByTier(
                TAX,
                List.of(
                    new Formula.Tier(0, months("12")), new Formula.Tier(50_000, months("24")))));
    Criterion covers = new Threshold.Covers(MONTHS).of(longest).orElseThrow();
    KnownFacts facts = KnownFacts.nothing().with("tax_paid", 50_000);

    assertThat(meets(covers, facts.with("tax_grade", "A").with("months", 36))).isTrue();
    assertThat(meets(covers, facts.with("tax_grade", "A").with("months", 37))).isFalse();
    assertThat(meets(covers, facts.with("tax_grade", "B").with("months", 24))).isTrue();
    assertThat(meets(covers, facts.with("months", 25))).isFalse();
    assertThat(meets(covers, facts.with("tax_paid", 49_999).with("months", 13))).isFalse();
  }

  private static boolean meets(Criterion criterion, KnownFacts facts) {
    return !criterion.equals(Threshold.NEVER)
        && PlainEvaluator.evaluate(List.of(criterion), facts) instanceof Eligibility.Eligible;
  }

  /** A formula in yuan; sums of two that vary are among them. */
  private static Formula formula(SplittableRandom random, int depth) {
    if (depth == 0) {
      return switch (random.nextInt(3)) {
        case 0 -> yuan(String.valueOf(random.nextInt(40)));
        case 1 -> new Formula.Feature(random.nextBoolean() ? TAX : SALES);
        default -> times(pick(random, "0.3", "1", "2.5", "7"), random.nextBoolean() ? TAX : SALES);
      };
    }
    List<Formula> parts =
        IntStream.rangeClosed(0, random.nextInt(2))
            .mapToObj(_ -> formula(random, depth - 1))
            .toList();
    return switch (random.nextInt(6)) {
      case 0 -> new Formula.Sum(List.of(yuan("3"), formula(random, depth - 1)));
      case 1 -> new Formula.Sum(parts);
      case 2 -> new Formula.Least(parts);
      case 3 -> new Formula.Most(parts);
      case 4 ->
          new Formula.ByCode(
              GRADE,
              new TreeMap<>(Map.of("A", formula(random, depth - 1), "B", parts.getFirst())),
              random.nextBoolean() ? null : formula(random, depth - 1));
      default ->
          new Formula.ByTier(
              MONTHS,
              List.of(
                  new Formula.Tier(random.nextInt(6), formula(random, depth - 1)),
                  new Formula.Tier(6 + random.nextInt(6), parts.getFirst())));
    };
  }

  private static KnownFacts facts(SplittableRandom random) {
    KnownFacts facts = KnownFacts.nothing();
    for (Measure measure : List.of(TAX, SALES, MONTHS)) {
      if (random.nextInt(6) > 0) {
        facts = facts.with(measure.name(), random.nextInt(-3, 30));
      }
    }
    return random.nextInt(6) == 0 ? facts : facts.with("tax_grade", pick(random, "A", "B", "M"));
  }

  private static String pick(SplittableRandom random, String... from) {
    return Stream.of(from).skip(random.nextInt(from.length)).findFirst().orElseThrow();
  }

  private static Formula yuan(String number) {
    return new Formula.Constant(Quantity.YUAN, new BigDecimal(number));
  }

  private static Formula months(String number) {
    return new Formula.Constant(Quantity.MONTHS, new BigDecimal(number));
  }

  private static Formula times(String number, Measure of) {
    return new Formula.Times(
        new Formula.Constant(Quantity.NUMBER, new BigDecimal(number)), new Formula.Feature(of));
  }
}
