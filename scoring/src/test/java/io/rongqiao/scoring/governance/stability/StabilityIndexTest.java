package io.rongqiao.scoring.governance.stability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StabilityIndexTest {

  @Test
  void isTheSumOverTheBins() {
    // 0.1 ln(0.6/0.5) - 0.1 ln(0.4/0.5)
    assertThat(StabilityIndex.of(List.of(500L, 500L), List.of(60L, 40L)))
        .isCloseTo(0.0405465, within(1e-6));
  }

  @Test
  void isNothingWhereTheSharesAreTheSame() {
    assertThat(StabilityIndex.of(List.of(300L, 100L, 0L), List.of(30L, 10L, 0L))).isZero();
  }

  @Test
  void staysFiniteWhereABinIsEmpty() {
    // 0.9 becomes 0.5/100 of a share: (0.995-0.5) ln … is large and no infinity.
    assertThat(StabilityIndex.of(List.of(50L, 50L), List.of(100L, 0L)))
        .isGreaterThan(1)
        .isLessThan(10);
  }

  @Test
  void knowsWhatChanceDoes() {
    // Nine degrees of freedom: 16.919 is the 95th percentile of chi-square.
    List<Long> ten = List.of(100L, 100L, 100L, 100L, 100L, 100L, 100L, 100L, 100L, 100L);
    assertThat(StabilityIndex.chance(ten, ten)).isCloseTo(16.919 * 2 / 1000, within(1e-4));
    assertThat(StabilityIndex.chance(List.of(5L, 0L), List.of(7L, 0L))).isZero();
  }

  @ParameterizedTest(name = "{0} where chance does {1}: {2}")
  @CsvSource({
    "0.099, 0.01, STABLE",
    "0.100, 0.01, SHIFTING",
    "0.249, 0.01, SHIFTING",
    "0.250, 0.01, SHIFTED",
    "0.300, 0.40, UNSURE",
    "0.050, 0.40, STABLE"
  })
  void meansSomethingFromItsThresholds(double index, double chance, StabilityLevel level) {
    assertThat(StabilityLevel.of(index, chance)).isEqualTo(level);
  }

  @Test
  void countsInTenBinsAndOneForWhatIsMissing() {
    double[] values = new double[102];
    for (int row = 0; row < 100; row++) {
      values[row] = row;
    }
    values[100] = Double.NaN;
    values[101] = Double.NaN;

    Distribution spread = Distribution.of("x", values);

    assertThat(spread.edges())
        .containsExactly(10.0, 20.0, 30.0, 40.0, 50.0, 60.0, 70.0, 80.0, 90.0);
    assertThat(spread.counts()).hasSize(11).startsWith(10L, 10L).endsWith(10L, 2L);
    assertThat(spread.bin(-1)).isZero();
    assertThat(spread.bin(10)).isEqualTo(1);
    assertThat(spread.bin(1e9)).isEqualTo(9);
    assertThat(spread.bin(Double.NaN)).isEqualTo(10);
  }

  @Test
  void putsTheSameValuesIntoOneBin() {
    assertThat(Distribution.of("x", new double[] {0, 0, 0, 0, 0, 0, 0, 1}).edges())
        .containsExactly(1.0);
    assertThat(Distribution.of("x", new double[] {Double.NaN}).counts()).containsExactly(0L, 1L);
  }

  @Test
  void readsTheSampleItWrote() {
    var sample =
        new DevelopmentSample(
            List.of(
                new Distribution("", List.of(500.5), List.of(3L, 4L, 0L)),
                new Distribution("x", List.of(), List.of(6L, 1L))));

    assertThat(DevelopmentSample.read(sample.write())).isEqualTo(sample);
    assertThat(sample.bins(501, new double[] {Double.NaN})).containsExactly((short) 1, (short) 1);
  }
}
