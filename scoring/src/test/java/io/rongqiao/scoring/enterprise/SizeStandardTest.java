package io.rongqiao.scoring.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SizeStandardTest {

  private static final LocalDate DAY = LocalDate.of(2020, 2, 29);

  @ParameterizedTest(name = "{0}: {1} heads, {2} revenue, {3} assets: {4}")
  @CsvSource({
    // industry, heads, revenue, assets, class
    "C, 1000, 400000000, , LARGE",
    "C, 999, 400000000, , MEDIUM",
    "C, 1000, 399999999.99, , MEDIUM",
    "C, 1000, 3000000, , SMALL",
    "C, 1000, 2999999.99, , MICRO",
    "C, 19, 400000000, , MICRO",
    "C3971, 300, 20000000, , MEDIUM",
    "A0111, , 500000, , SMALL",
    "A, 5000, 499999.99, , MICRO",
    "E4710, , 60000000, 50000000, MEDIUM",
    "E4710, , 60000000, 49999999, SMALL",
    "F5111, 20, 50000000, , MEDIUM",
    "F5211, 9, 200000000, , MICRO",
    "G5411, 300, 30000000, , MEDIUM",
    "G5910, 300, 30000000, , MEDIUM",
    "G5941, 100, 10000000, , MEDIUM",
    "I651, 10, 500000, , SMALL",
    "K7010, , 10000000, 100000000, MEDIUM",
    "L7211, 100, , 80000000, MEDIUM",
    "O80, 100, , , MEDIUM",
    "Q8514, 10, , , SMALL",
  })
  void takesTheSmallestThatAnyIndicatorSays(
      String industry,
      @Nullable Integer heads,
      @Nullable String revenue,
      @Nullable String assets,
      SizeClass expected) {
    assertThat(classify(industry, heads, revenue, assets)).contains(expected);
  }

  @ParameterizedTest(name = "{0}: {1} heads, {2} revenue")
  @CsvSource({
    // the standard has no row: finance, education, rail, letting of real estate
    "J6610, 100, 100000000",
    "P8321, 100, 100000000",
    "G5311, 100, 100000000",
    "K7040, 100, 100000000",
    // too coarse to tell wholesale from retail
    "F, 100, 100000000",
    // an indicator is unknown and the other does not settle it
    "C, , 100000000",
    "C, 300, ",
  })
  void leavesOpenWhatItCannotTell(
      String industry, @Nullable Integer heads, @Nullable String revenue) {
    assertThat(classify(industry, heads, revenue, null)).isEmpty();
  }

  @Test
  void needsNoSecondIndicatorOnceOneSaysMicro() {
    assertThat(classify("C", 19, null, null)).contains(SizeClass.MICRO);
  }

  @Test
  void holdsFromItsDateOn() {
    var registration = registration("C", 100, "5000000", null);

    assertThat(SizeStandard.standard().classify(registration, LocalDate.of(2011, 6, 17))).isEmpty();
    assertThat(SizeStandard.standard().classify(registration, LocalDate.of(2011, 6, 18)))
        .contains(SizeClass.SMALL);
  }

  @Test
  void namesSourceAndDoubtOfEveryRow() {
    assertThat(SizeStandard.standard().thresholds())
        .hasSize(30)
        .allSatisfy(
            row -> {
              assertThat(row.source()).startsWith("工信部联企业〔2011〕300号");
              assertThat(row.unverified()).isNotBlank();
              assertThat(row.industryCodes())
                  .allSatisfy(code -> assertThat(Industries.standard().find(code)).isPresent());
            });
  }

  private static Optional<SizeClass> classify(
      String industry, @Nullable Integer heads, @Nullable String revenue, @Nullable String assets) {
    return SizeStandard.standard().classify(registration(industry, heads, revenue, assets), DAY);
  }

  private static Registration registration(
      String industry, @Nullable Integer heads, @Nullable String revenue, @Nullable String assets) {
    return new Registration(
        new Uscc("91310115591693856A"),
        "某某公司",
        null,
        Industries.standard().find(industry).orElseThrow(),
        null,
        heads,
        revenue == null ? null : Money.yuan(revenue),
        assets == null ? null : Money.yuan(assets));
  }
}
