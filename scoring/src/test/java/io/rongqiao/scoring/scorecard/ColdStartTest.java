package io.rongqiao.scoring.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColdStartTest {

  @ParameterizedTest(name = "with {0} goods and {1} defaults the expert''s card lasts: {2}")
  @CsvSource({
    "0, 0, true",
    "64, 18, true",
    "100000, 199, true",
    "799, 5000, true",
    "800, 200, false"
  })
  void stepsAsideOnceASegmentCarriesAFittedCard(int goods, int defaults, boolean lasts) {
    assertThat(new ColdStart(goods, defaults).lasts()).isEqualTo(lasts);
  }

  @Test
  void refusesWhatIsNoSample() {
    assertThatThrownBy(() -> new ColdStart(-1, 0)).hasMessageContaining("no sample");
  }
}
