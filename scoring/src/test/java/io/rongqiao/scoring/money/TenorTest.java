package io.rongqiao.scoring.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TenorTest {

  @Test
  void isAtLeastAMonth() {
    assertThatIllegalArgumentException().isThrownBy(() -> Tenor.ofMonths(0));
    assertThat(Tenor.ofYears(3)).isEqualTo(Tenor.ofMonths(36));
    assertThat(Tenor.ofMonths(25).isLongerThan(Tenor.ofYears(2))).isTrue();
  }

  @Test
  void endsOnTheLastDayOfAShortMonth() {
    assertThat(Tenor.ofMonths(1).endFrom(LocalDate.of(2020, 1, 31)))
        .isEqualTo(LocalDate.of(2020, 2, 29));
  }
}
