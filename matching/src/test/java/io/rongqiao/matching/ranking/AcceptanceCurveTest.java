package io.rongqiao.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.rongqiao.matching.ranking.AcceptanceCurve.Observed;
import io.rongqiao.scoring.money.AnnualRate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AcceptanceCurveTest {

  @Test
  void poolsNeighboursThatFallWhereTheyShouldRise() {
    AcceptanceCurve curve =
        AcceptanceCurve.learn(
            List.of(seen("4", 0.1, 1), seen("5", 0.4, 1), seen("6", 0.2, 3), seen("7", 0.5, 1)));

    assertThat(curve.acceptance(AnnualRate.ofPercent("5"))).isCloseTo(0.75, within(1e-12));
    assertThat(curve.acceptance(AnnualRate.ofPercent("6"))).isCloseTo(0.75, within(1e-12));
    assertThat(curve.acceptance(AnnualRate.ofPercent("7"))).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void drawsStraightLinesBetweenAndKeepsTheEnds() {
    AcceptanceCurve curve = AcceptanceCurve.learn(List.of(seen("4", 0, 1), seen("8", 0.4, 1)));

    assertThat(curve.acceptance(AnnualRate.ofPercent("5"))).isCloseTo(0.9, within(1e-12));
    assertThat(curve.acceptance(AnnualRate.ofPercent("1"))).isEqualTo(1);
    assertThat(curve.acceptance(AnnualRate.ofPercent("20"))).isCloseTo(0.6, within(1e-12));
  }

  @Test
  void refusesRatesThatDoNotRise() {
    List<Observed> twice = List.of(seen("5", 0.1, 1), seen("5", 0.2, 1));

    assertThatThrownBy(() -> AcceptanceCurve.learn(twice))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("does not rise");
  }

  private static Observed seen(String percent, double lost, double cases) {
    return new Observed(AnnualRate.ofPercent(percent), lost, cases);
  }
}
