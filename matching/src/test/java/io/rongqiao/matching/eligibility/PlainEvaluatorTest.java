package io.rongqiao.matching.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.rongqiao.scoring.feature.FeatureSets;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlainEvaluatorTest {

  private static final Vocabulary WORDS = Vocabulary.of(FeatureSets.current());
  private static final Measure HISTORY = WORDS.measure("invoice_history_months").orElseThrow();
  private static final Measure VOIDS = WORDS.measure("sales_void_ratio_12m").orElseThrow();
  private static final Code TAX_GRADE = WORDS.code("tax_grade").orElseThrow();
  private static final Flag LISTED = WORDS.flag("blacklisted").orElseThrow();

  private static final Criterion LONG_HISTORY = Criterion.Within.atLeast(HISTORY, 24);
  private static final Criterion GOOD_GRADE =
      new Criterion.OneOf(TAX_GRADE, new TreeSet<>(List.of("A", "B")));
  private static final Criterion NOT_LISTED = new Criterion.Not(new Criterion.Is(LISTED, true));

  static Stream<Arguments> cases() {
    KnownFacts nothing = KnownFacts.nothing();
    return Stream.of(
        arguments(LONG_HISTORY, nothing.with("invoice_history_months", 24), true),
        arguments(LONG_HISTORY, nothing.with("invoice_history_months", 23), false),
        arguments(LONG_HISTORY, nothing, false),
        arguments(new Criterion.Not(LONG_HISTORY), nothing, false),
        arguments(
            new Criterion.Not(LONG_HISTORY), nothing.with("invoice_history_months", 23), true),
        arguments(GOOD_GRADE, nothing.with("tax_grade", "B"), true),
        arguments(GOOD_GRADE, nothing.with("tax_grade", "M"), false),
        arguments(NOT_LISTED, nothing.with("blacklisted", false), true),
        arguments(NOT_LISTED, nothing.with("blacklisted", true), false),
        arguments(NOT_LISTED, nothing, false),
        arguments(new Criterion.Not(new Criterion.Known(LISTED)), nothing, true),
        arguments(new Criterion.Any(List.of(LONG_HISTORY, NOT_LISTED)), nothing, false),
        arguments(
            new Criterion.Any(List.of(LONG_HISTORY, NOT_LISTED)),
            nothing.with("blacklisted", false),
            true),
        arguments(
            new Criterion.AtLeast(2, List.of(LONG_HISTORY, GOOD_GRADE, NOT_LISTED)),
            nothing.with("blacklisted", false).with("tax_grade", "A"),
            true),
        arguments(
            new Criterion.Not(
                new Criterion.AtLeast(2, List.of(LONG_HISTORY, GOOD_GRADE, NOT_LISTED))),
            nothing.with("blacklisted", true).with("tax_grade", "C"),
            true),
        arguments(
            new Criterion.Not(
                new Criterion.AtLeast(2, List.of(LONG_HISTORY, GOOD_GRADE, NOT_LISTED))),
            nothing.with("blacklisted", true),
            false));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void takesWhatIsNotKnownForNeitherTrueNorFalse(
      Criterion criterion, KnownFacts facts, boolean met) {
    assertThat(PlainEvaluator.evaluate(List.of(criterion), facts) instanceof Eligibility.Eligible)
        .isEqualTo(met);
  }

  @Test
  void namesEveryShortfallWithItsDistance() {
    KnownFacts facts =
        KnownFacts.nothing()
            .with("invoice_history_months", 19)
            .with("sales_void_ratio_12m", 0.257)
            .with("tax_grade", "C");

    Eligibility eligibility =
        PlainEvaluator.evaluate(
            List.of(LONG_HISTORY, Criterion.Within.atMost(VOIDS, 2000), GOOD_GRADE, NOT_LISTED),
            facts);

    List<Shortfall> shortfalls = ((Eligibility.Ineligible) eligibility).shortfalls();
    assertThat(shortfalls).extracting(Shortfall::ordinal).containsExactly(0, 1, 2, 3);
    assertThat(shortfalls)
        .extracting(Shortfall::operator)
        .containsExactly(Operator.AT_LEAST, Operator.AT_MOST, Operator.ONE_OF, Operator.IS);
    assertThat(shortfalls)
        .extracting(Shortfall::threshold)
        .containsExactly("24", "0.2", "A,B", "false");
    assertThat(shortfalls.get(0).distance()).contains(new BigDecimal("5"));
    assertThat(shortfalls.get(1).distance()).contains(new BigDecimal("0.0570"));
    assertThat(shortfalls.get(3).actualValue()).isEmpty();
    assertThat(shortfalls.get(0).text().zh()).isEqualTo("需要发票历史月数不少于 24 个月，现为 19 个月，相差 5 个月");
    assertThat(shortfalls.get(1).text().en()).endsWith("at most 20%; has 25.7%, off by 5.7%");
  }

  @Test
  void asksForTheAlternativesOfWhichNoneIsMet() {
    Criterion either = new Criterion.Any(List.of(LONG_HISTORY, GOOD_GRADE));

    Eligibility eligibility =
        PlainEvaluator.evaluate(
            List.of(either), KnownFacts.nothing().with("invoice_history_months", 3));

    assertThat(((Eligibility.Ineligible) eligibility).shortfalls())
        .extracting(Shortfall::feature)
        .containsExactly("invoice_history_months", "tax_grade");
    assertThat(CriterionWording.of(either).zh()).isEqualTo("发票历史月数不少于 24 个月，或纳税信用级别为 A、B");
  }
}
