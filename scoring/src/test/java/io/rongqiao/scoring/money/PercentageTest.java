package io.rongqiao.scoring.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentageTest {

  private static final SplittableRandom RANDOM = new SplittableRandom(7);

  @Test
  void isOneShareInEveryForm() {
    assertThat(Percentage.ofPercent("20"))
        .isEqualTo(Percentage.ofFraction("0.2"))
        .isEqualTo(Percentage.ofFraction("0.2000"))
        .isEqualTo(Percentage.ofBasisPoints(2000))
        .hasToString("20 %");
    assertThat(Percentage.ofBasisPoints(35)).hasToString("0.35 %");
    assertThat(Percentage.ALL).hasToString("100 %");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.0001", "1.0001", "20"})
  void refusesWhatIsNoShare(String fraction) {
    assertThatIllegalArgumentException().isThrownBy(() -> Percentage.ofFraction(fraction));
  }

  @RepeatedTest(100)
  void completesAWhole() {
    var share = new Percentage(BigDecimal.valueOf(RANDOM.nextInt(1_000_001), 6));

    assertThat(share.plus(share.complement())).isEqualTo(Percentage.ALL);
    assertThat(share.complement().complement()).isEqualTo(share);
    assertThat(share.of(Percentage.ALL)).isEqualTo(share);
    assertThat(share.of(share).isGreaterThan(share)).isFalse();
  }
}
