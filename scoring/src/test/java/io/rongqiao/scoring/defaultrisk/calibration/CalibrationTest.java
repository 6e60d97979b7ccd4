package io.rongqiao.scoring.defaultrisk.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.rongqiao.scoring.scorecard.RiskGrade;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CalibrationTest {

  private static final int ROWS = 4_000;

  @Test
  void believesAModelThatIsRight() {
    Sample sample = sample(it -> it);

    assertThat(CalibrationChoice.choose(sample.said, sample.bad).method())
        .isEqualTo(CalibrationMethod.AS_SAID);
  }

  @Test
  void straightensAModelThatIsTooSure() {
    Sample sample = sample(it -> 0.5 * it - 1);

    CalibrationChoice choice = CalibrationChoice.choose(sample.said, sample.bad);

    assertThat(choice.method()).isEqualTo(CalibrationMethod.PLATT);
    assertThat(choice.calibration().probability(2)).isCloseTo(0.5, within(0.03));
    assertThat(choice.trials()).hasSize(3);
  }

  @Test
  void followsStepsWhereALineCannot() {
    Sample sample = sample(it -> it < 0 ? -3 : 2);

    CalibrationChoice choice = CalibrationChoice.choose(sample.said, sample.bad);

    assertThat(choice.method()).isEqualTo(CalibrationMethod.ISOTONIC);
    assertThat(choice.calibration().probability(-1)).isCloseTo(0.047, within(0.02));
    assertThat(choice.calibration().probability(1)).isCloseTo(0.88, within(0.03));
  }

  @ParameterizedTest
  @EnumSource
  void neverTurnsTheOrderOfAModelAround(CalibrationMethod method) {
    Sample sample = sample(it -> -it);
    Calibration fitted = method.fit(sample.said, sample.bad);
    double before = 0;
    for (double said = -5; said <= 5; said += 0.05) {
      double probability = fitted.probability(said);
      assertThat(probability).isGreaterThanOrEqualTo(before).isLessThan(1);
      before = probability;
    }
  }

  @Test
  void poolsNeighboursThatFallBack() {
    var fitted =
        (Calibration.Isotonic)
            CalibrationMethod.ISOTONIC.fit(
                new double[] {1, 2, 3, 4}, new boolean[] {false, true, false, true});

    assertThat(fitted.logOdds()).containsExactly(1.0, 2.0, 3.0, 4.0);
    assertThat(fitted.probabilities()).containsExactly(0.125, 0.5, 0.5, 0.875);
  }

  @Test
  void keepsALineFiniteWhereOutcomesAreToldApartWithoutError() {
    var fitted =
        (Calibration.Platt)
            CalibrationMethod.PLATT.fit(
                new double[] {-2, -1, 1, 2}, new boolean[] {false, false, true, true});

    // Platt's targets: 3/4 for the bad rows, 1/4 for the good ones
    assertThat(fitted.slope()).isBetween(0.4, 2.0);
    assertThat(fitted.probability(1.5)).isCloseTo(0.75, within(0.05));
  }

  @ParameterizedTest(name = "{0} in a sample of {1} is {3} in a population of {2}")
  @CsvSource({"0.5, 0.5, 0.1, 0.1", "0.3, 0.3, 0.3, 0.3", "0.2, 0.5, 0.2, 0.058823529"})
  void movesTheOddsByAsMuchAsTheBadRatesDiffer(
      double said, double sample, double population, double carried) {
    assertThat(new PriorShift(sample, population).apply(said)).isCloseTo(carried, within(1e-8));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "0, A1",
    "0.004999, A1",
    "0.005, A2",
    "0.0299, B2",
    "0.03, C1",
    "0.2999, D2",
    "0.3, E",
    "1, E"
  })
  void gradesByPublishedBands(double probability, String grade) {
    assertThat(MasterScale.current().grade(probability).name()).isEqualTo(grade);
    assertThat(MasterScale.current().grade(probability).risk())
        .isEqualTo(RiskGrade.valueOf(grade.substring(0, 1)));
  }

  @Test
  void refusesAScaleWithAGap() {
    MasterScale.Grade first = MasterScale.current().grades().getFirst();
    MasterScale.Grade last = MasterScale.current().grades().getLast();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new MasterScale("v", MasterScale.current().why(), List.of(first, last)));
  }

  @Test
  void isLessSureTheLessIsKnownTheOlderItIsAndTheMoreModelsDiffer() {
    double best = Confidence.of(1, 0, 0.1, 0.1).value();

    assertThat(best).isEqualTo(1);
    assertThat(Confidence.of(0.5, 0, 0.1, 0.1).value()).isCloseTo(0.5, within(1e-12));
    assertThat(Confidence.of(1, 6, 0.1, 0.1).value()).isCloseTo(0.5, within(1e-12));
    assertThat(Confidence.of(1, 0, 0.5, 0.8).value()).isCloseTo(0.5, within(1e-9));
    assertThat(Confidence.of(0.9, 0, 0.1, 0.1).level()).isEqualTo(Confidence.Level.HIGH);
    assertThat(Confidence.of(0.9, 12, 0.1, 0.1).level()).isEqualTo(Confidence.Level.LOW);
  }

  /** What a model said of rows, and what became of them. */
  private static final class Sample {
    private final double[] said = new double[ROWS];
    private final boolean[] bad = new boolean[ROWS];
  }

  private static Sample sample(DoubleUnaryOperator truth) {
    var random = new SplittableRandom(12);
    var sample = new Sample();
    for (int row = 0; row < ROWS; row++) {
      sample.said[row] = 2 * random.nextGaussian();
      sample.bad[row] =
          random.nextDouble() < LogOdds.probability(truth.applyAsDouble(sample.said[row]));
    }
    return sample;
  }
}
