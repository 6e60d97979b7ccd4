package io.rongqiao.scoring.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a population looks like, within tolerances that another seed would meet as well. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SyntheticWorldTest {

  private static final LocalDate OBSERVED_ON = LocalDate.of(2018, 12, 31);

  private final Census census = new Census(OBSERVED_ON);

  @BeforeAll
  void count() {
    SyntheticWorld.of(11, 500, SyntheticWorld.DEMONSTRATION_FROM, SyntheticWorld.DEMONSTRATION_TO)
        .enterprises()
        .forEach(enterprise -> enterprise.writeTo(new Records(census::add)));
  }

  @Test
  void restsAtTheSpringFestival() {
    double autumn = census.salesOf("2018-10") + census.salesOf("2018-11");

    assertThat(census.salesOf("2018-02")).isLessThan(0.7 * autumn / 2);
    assertThat(census.salesOf("2019-02")).isLessThan(0.8 * census.salesOf("2018-12"));
  }

  @Test
  void voidsAndTakesBackAsFeedsDo() {
    assertThat(census.share("void output invoices", "output invoices")).isBetween(0.045, 0.085);
    assertThat(census.share("void input invoices", "input invoices")).isBetween(0.025, 0.055);
    assertThat(census.share("red-letter", "output invoices")).isBetween(0.008, 0.028);
    assertThat(census.share("voided after its month", "void output invoices")).isBetween(0.02, 0.1);
  }

  @Test
  void takesBackWhatWasIssuedBefore() {
    assertThat(census.share("red-letter for a known invoice", "red-letter")).isGreaterThan(0.99);
  }

  @Test
  void repeatsNumbers() {
    assertThat(census.share("repeated number", "output invoices")).isBetween(0.006, 0.02);
  }

  @Test
  void taxesByTheLawOfTheDay() {
    assertThat(census.count("taxed at 17 % after April 2018")).isZero();
    assertThat(census.count("taxed at 16 % outside its time")).isZero();
    assertThat(census.share("taxed at 3 %", "output invoices")).isBetween(0.1, 0.5);
  }

  @Test
  void losesSomeToDefault() {
    assertThat(census.share("defaulted", "outcomes")).isBetween(0.045, 0.1);
  }

  @Test
  void metersFollowProduction() {
    assertThat(census.productionCorrelation()).isGreaterThan(0.7);
  }

  @Test
  void tellsNothingFromLaterThanItsLastDay() {
    assertThat(census.latestDay()).isEqualTo("2020-02-29");
  }

  static Stream<Arguments> signals() {
    return Stream.of(
        // signal, least and most of its area under the curve
        arguments("falling sales", 0.55, 0.9),
        arguments("falling purchases", 0.55, 0.9),
        arguments("void share", 0.55, 0.9),
        arguments("late bills", 0.55, 0.9),
        arguments("late taxes", 0.55, 0.9),
        arguments("days overdue", 0.55, 0.9),
        arguments("all of them", 0.65, 0.95));
  }

  @ParameterizedTest(name = "{0} separate between {1} and {2}")
  @MethodSource("signals")
  void announcesFailuresWeakly(String signal, double least, double most) {
    assertThat(census.areaUnderCurve(signal)).isBetween(least, most);
  }
}
