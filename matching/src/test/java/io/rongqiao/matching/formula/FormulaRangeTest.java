package io.rongqiao.matching.formula;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.matching.eligibility.Code;
import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.Eligibility;
import io.rongqiao.matching.eligibility.Grid;
import io.rongqiao.matching.eligibility.KnownFacts;
import io.rongqiao.matching.eligibility.Measure;
import io.rongqiao.matching.eligibility.PlainEvaluator;
import io.rongqiao.scoring.policy.Bilingual;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormulaRangeTest {

  private static final long SEED = 20200229;
  private static final List<String> WORDS = List.of("A", "B", "C", "D");
  private static final Measure MONTHS =
      new Measure("months", Grid.MONTHS, Bilingual.of("月数", "months"));
  private static final Code GRADE = new Code("grade", Bilingual.of("等级", "grade"));

  @Test
  void regardsThatTwoChoicesByOneCodeGoTogether() {
    Formula swinging =
        new Formula.Sum(
            List.of(
                byGrade(Map.of("A", rate("0.01"), "B", rate("0.05")), null),
                byGrade(Map.of("A", rate("0.05"), "B", rate("0.01")), null)));

    assertThat(FormulaRange.of(swinging, List.of())).contains(range("0.06", "0.06"));
  }

  @Test
  void leavesOutWhomTheCriteriaLeaveOut() {
    Formula formula =
        new Formula.Sum(
            List.of(
                byGrade(Map.of("A", rate("0.04"), "B", rate("0.05")), rate("0.09")),
                new Formula.ByTier(
                    MONTHS,
                    List.of(new Formula.Tier(0, rate("0")), new Formula.Tier(13, rate("0.002"))))));

    assertThat(FormulaRange.of(formula, List.of())).contains(range("0.04", "0.092"));
    assertThat(FormulaRange.of(formula, List.of(oneOf("A", "B")))).contains(range("0.04", "0.052"));
    assertThat(FormulaRange.of(formula, List.of(oneOf("A"), Criterion.Within.atMost(MONTHS, 12))))
        .contains(range("0.04", "0.04"));
    assertThat(FormulaRange.of(formula, List.of(oneOf("A", "D")))).contains(range("0.04", "0.092"));
  }

  @Test
  void isNothingWhereNothingCanBeReckoned() {
    Formula formula = byGrade(Map.of("A", rate("0.04")), null);

    assertThat(FormulaRange.of(formula, List.of(oneOf("C")))).isEmpty();
  }

  @Test
  void holdsEveryValueOfEveryFormula() {
    SplittableRandom chance = new SplittableRandom(SEED);
    int reckoned = 0;
    for (int round = 0; round < 3_000; round++) {
      Formula formula = formula(chance, 3);
      List<Criterion> criteria = criteria(chance);
      Optional<FormulaRange> range = FormulaRange.of(formula, criteria);
      for (int asked = 0; asked < 20; asked++) {
        KnownFacts facts = facts(chance);
        Optional<BigDecimal> value = formula.value(facts);
        if (value.isPresent() && meets(criteria, facts)) {
          reckoned++;
          assertThat(range).as("%s of %s", formula, criteria).isPresent();
          assertThat(value.get())
              .as("%s of %s", formula, criteria)
              .isBetween(range.get().least(), range.get().most());
        }
      }
    }
    assertThat(reckoned).isGreaterThan(5_000);
  }

  private static boolean meets(List<Criterion> criteria, KnownFacts facts) {
    return PlainEvaluator.evaluate(criteria, facts) instanceof Eligibility.Eligible;
  }

  private static KnownFacts facts(SplittableRandom chance) {
    KnownFacts facts = KnownFacts.nothing();
    if (chance.nextInt(5) > 0) {
      facts = facts.with("months", chance.nextInt(-2, 30));
    }
    return chance.nextInt(5) > 0
        ? facts.with("grade", WORDS.get(chance.nextInt(WORDS.size())))
        : facts;
  }

  private static List<Criterion> criteria(SplittableRandom chance) {
    List<Criterion> criteria = new ArrayList<>();
    if (chance.nextBoolean()) {
      int from = chance.nextInt(20);
      criteria.add(new Criterion.Within(MONTHS, from, from + chance.nextInt(10)));
    }
    if (chance.nextBoolean()) {
      criteria.add(
          new Criterion.All(
              List.of(oneOf(WORDS.get(chance.nextInt(4)), WORDS.get(chance.nextInt(4))))));
    }
    return criteria;
  }

  private static Formula formula(SplittableRandom chance, int depth) {
    int form = depth == 0 ? chance.nextInt(2) : chance.nextInt(8);
    return switch (form) {
      case 0 -> number(chance.nextInt(-9, 10));
      case 1 -> new Formula.Times(number(chance.nextInt(-3, 4)), number(chance.nextInt(9)));
      case 2 -> new Formula.Times(formula(chance, depth - 1), formula(chance, depth - 1));
      case 3 -> new Formula.Sum(two(chance, depth));
      case 4 -> new Formula.Least(two(chance, depth));
      case 5 -> new Formula.Most(two(chance, depth));
      case 6 ->
          byGrade(
              Map.of("A", formula(chance, depth - 1), "C", formula(chance, depth - 1)),
              chance.nextBoolean() ? formula(chance, depth - 1) : null);
      default -> {
        int first = chance.nextInt(12);
        yield new Formula.ByTier(
            MONTHS,
            List.of(
                new Formula.Tier(first, formula(chance, depth - 1)),
                new Formula.Tier(first + 1 + chance.nextInt(9), formula(chance, depth - 1))));
      }
    };
  }

  private static List<Formula> two(SplittableRandom chance, int depth) {
    return List.of(formula(chance, depth - 1), formula(chance, depth - 1));
  }

  private static Formula number(int number) {
    return new Formula.Constant(Quantity.NUMBER, BigDecimal.valueOf(number));
  }

  private static Formula byGrade(Map<String, Formula> cases, @Nullable Formula otherwise) {
    return new Formula.ByCode(GRADE, new TreeMap<>(cases), otherwise);
  }

  private static Formula rate(String fraction) {
    return new Formula.Constant(Quantity.RATE, new BigDecimal(fraction));
  }

  private static Criterion oneOf(String... words) {
    return new Criterion.OneOf(GRADE, new TreeSet<>(List.of(words)));
  }

  private static FormulaRange range(String least, String most) {
    return new FormulaRange(new BigDecimal(least), new BigDecimal(most));
  }
}
