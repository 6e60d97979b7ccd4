package io.rongqiao.scoring.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.feature.FeatureVector;
import io.rongqiao.scoring.policy.Bilingual;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScorecardTest {

  private static final Bilingual TEXT = new Bilingual("原因", "Reason");

  private static final Scorecard EXPERT = Scorecards.EXPERT_1;

  @Test
  void sumsTheBestToAThousand() {
    assertThat(EXPERT.best()).isEqualTo(new Points(1000));
  }

  @Test
  void givesWhoIsUnknownHalfOfEverything() {
    Scorecard.Score score = EXPERT.score(FeatureSets.THIN_1.vector(Map.of()));

    assertThat(score.points().value()).isBetween(475, 500);
    assertThat(score.coverage()).isZero();
    assertThat(score.losses()).allMatch(Scorecard.Award::isMissing);
  }

  @Test
  void namesTheFourCostliestReasonsInOrder() {
    FeatureVector features =
        FeatureSets.THIN_1.vector(
            Map.of(
                "sales_net_24m", 100_000.0,
                "tax_arrears", 20_000.0,
                "sales_active_months_24m", 24.0,
                "sales_void_ratio_24m", 0.5,
                "sales_growth_12m", 3.0,
                "court_defendant_count_24m", 0.0));

    Scorecard.Score score = EXPERT.score(features);

    // R01 loses 160, R03 70, R05 50, then R13 40 before what is missing and loses 30 or less.
    assertThat(score.reasons())
        .containsExactly(
            new ReasonCode("R01"),
            new ReasonCode("R03"),
            new ReasonCode("R05"),
            new ReasonCode("R13"));
    assertThat(score.losses())
        .extracting(loss -> loss.lost().value())
        .isSortedAccordingTo((a, b) -> b - a);
  }

  @Test
  void ordersEqualLossesByCode() {
    Scorecard card =
        card(
            characteristic("tax_arrears", "R02", 5, bin(null, 1.0, 10), bin(1.0, null, 0)),
            characteristic("insured_heads", "R01", 5, bin(null, 1.0, 0), bin(1.0, null, 10)));

    Scorecard.Score score =
        card.score(FeatureSets.THIN_1.vector(Map.of("tax_arrears", 9.0, "insured_heads", 0.0)));

    assertThat(score.reasons()).containsExactly(new ReasonCode("R01"), new ReasonCode("R02"));
    assertThat(score.coverage()).isEqualTo(1.0);
  }

  @ParameterizedTest(name = "{0} earns {1}")
  @CsvSource({"-1, 0", "0.99, 0", "1, 10", "5, 10", "NaN, 5"})
  void putsABoundIntoTheUpperBin(double value, int points) {
    Characteristic characteristic =
        characteristic("insured_heads", "R01", 5, bin(null, 1.0, 0), bin(1.0, null, 10));

    assertThat(characteristic.award(value)).isEqualTo(new Points(points));
  }

  static Stream<Arguments> brokenBins() {
    return Stream.of(
        arguments("a gap", List.of(bin(null, 1.0, 0), bin(2.0, null, 10)), "gap or overlap"),
        arguments("an overlap", List.of(bin(null, 2.0, 0), bin(1.0, null, 10)), "gap or overlap"),
        arguments(
            "no lower end", List.of(bin(0.0, 1.0, 0), bin(1.0, null, 10)), "leave out an end"),
        arguments(
            "no upper end", List.of(bin(null, 1.0, 0), bin(1.0, 9.0, 10)), "leave out an end"),
        arguments(
            "an end within", List.of(bin(null, null, 0), bin(1.0, null, 10)), "gap or overlap"),
        arguments("one bin", List.of(bin(null, null, 0)), "has 1 bins"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("brokenBins")
  void refusesBinsThatDoNotCoverEveryNumberOnce(String what, List<Bin> bins, String message) {
    assertThatThrownBy(() -> characteristic("insured_heads", "R01", 5, bins.toArray(Bin[]::new)))
        .as(what)
        .hasMessageContaining(message);
  }

  @ParameterizedTest(name = "missing earns {0}")
  @CsvSource({"0", "10", "11", "-1"})
  void refusesAMissingBinThatIsAGiftOrAVerdict(int missing) {
    assertThatThrownBy(
            () ->
                characteristic(
                    "insured_heads", "R01", missing, bin(null, 1.0, 0), bin(1.0, null, 10)))
        .hasMessageContaining("not between its worst and its best");
  }

  @Test
  void refusesAFeatureOrAReasonTwice() {
    Characteristic heads =
        characteristic("insured_heads", "R01", 5, bin(null, 1.0, 0), bin(1.0, null, 10));
    Characteristic sameReason =
        characteristic("tax_arrears", "R01", 5, bin(null, 1.0, 0), bin(1.0, null, 10));

    assertThatThrownBy(() -> card(heads, heads)).hasMessageContaining("twice");
    assertThatThrownBy(() -> card(heads, sameReason)).hasMessageContaining("twice");
  }

  @Test
  void refusesAFeatureThatTheSetLacks() {
    Characteristic rating =
        characteristic("rating", "R01", 5, bin(null, 1.0, 0), bin(1.0, null, 10));

    assertThatThrownBy(() -> card(rating)).hasMessageContaining("no feature rating");
  }

  @ParameterizedTest(name = "{0} points are grade {1}")
  @CsvSource({"1000, A", "800, A", "799, B", "700, B", "600, C", "500, D", "499, E", "0, E"})
  void gradesByRoundCutPoints(int points, RiskGrade grade) {
    assertThat(EXPERT.grades().grade(new Points(points))).isEqualTo(grade);
  }

  @Test
  void refusesAScaleThatDoesNotFall() {
    assertThatThrownBy(
            () ->
                new GradeScale(
                    Map.of(
                        RiskGrade.A, new Points(1),
                        RiskGrade.B, new Points(2),
                        RiskGrade.C, new Points(0),
                        RiskGrade.D, new Points(-1))))
        .hasMessageContaining("not below");
  }

  @Test
  void comparesGrades() {
    assertThat(RiskGrade.A.isAtLeast(RiskGrade.B)).isTrue();
    assertThat(RiskGrade.B.isAtLeast(RiskGrade.B)).isTrue();
    assertThat(RiskGrade.C.isAtLeast(RiskGrade.B)).isFalse();
  }

  private static Scorecard card(Characteristic... characteristics) {
    return new Scorecard(
        "test", FeatureSets.THIN_1, "for tests", List.of(characteristics), EXPERT.grades());
  }

  private static Characteristic characteristic(
      String feature, String reason, int missing, Bin... bins) {
    return new Characteristic(
        feature,
        new ReasonCode(reason),
        List.of(bins),
        new Points(missing),
        TEXT,
        TEXT,
        "for tests",
        "L1");
  }

  private static Bin bin(@Nullable Double from, @Nullable Double below, int points) {
    return new Bin(from, below, new Points(points));
  }
}
