package io.rongqiao.matching.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class GridTest {

  @Test
  void roundsAMeasurementToTheNearestPointOnce() {
    assertThat(Grid.SHARE.toUnits(0.3 - 1e-12)).isEqualTo(3000);
    assertThat(Grid.SHARE.toUnits(-0.15)).isEqualTo(-1500);
    assertThat(Grid.YUAN.toUnits(499_999.5)).isEqualTo(500_000);
    assertThat(Grid.MONTHS.toUnits(Double.NaN)).isEqualTo(Grid.MISSING);
  }

  @Test
  void holdsWhatDoesNotFitAtTheEndOfTheRange() {
    assertThat(Grid.YUAN.toUnits(1e12)).isEqualTo(Grid.HIGHEST - 1);
    assertThat(Grid.YUAN.toUnits(Double.NEGATIVE_INFINITY)).isEqualTo(Grid.LOWEST + 1);
  }

  @Test
  void refusesAThresholdBetweenTwoPoints() {
    assertThat(Grid.SHARE.toUnits(new BigDecimal("0.2001"))).isEqualTo(2001);
    assertThatThrownBy(() -> Grid.MONTHS.toUnits(new BigDecimal("11.5")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("11.5");
  }
}
