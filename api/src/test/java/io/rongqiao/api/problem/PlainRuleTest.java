package io.rongqiao.api.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class PlainRuleTest {

  @Test
  void namesNoClassOfOurs() {
    assertThat(rule(TimeUnit::valueOf, "WEEKS"))
        .isEqualTo("is none of the words that the interface document lists");
  }

  @Test
  void callsWhatIsNoNumberByThatName() {
    assertThat(rule(BigDecimal::new, "ten")).isEqualTo("must be a number");
    assertThat(rule(Long::parseLong, "ten")).isEqualTo("must be a number");
  }

  @Test
  void keepsWhatWeSaidOurselves() {
    assertThat(PlainRule.of(new IllegalArgumentException("must be positive")))
        .isEqualTo("must be positive");
  }

  private static String rule(Function<String, ?> reading, String text) {
    return PlainRule.of(
        catchThrowableOfType(
            IllegalArgumentException.class, () -> assertThat(reading.apply(text)).isNull()));
  }
}
