package io.rongqiao.scoring.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitGroupsTest {

  @ParameterizedTest(name = "{0} reads {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0",
        "999 | 999",
        "1000 | 1,000",
        "-999.50 | -999.50",
        "-1000 | -1,000",
        "123456 | 123,456",
        "1234567.8901 | 1,234,567.8901",
        "0.0001 | 0.0001",
        "1E+6 | 1,000,000"
      })
  void partsTheDigitsBeforeThePoint(String number, String read) {
    assertThat(DigitGroups.of(new BigDecimal(number))).isEqualTo(read);
  }

  @Test
  void writesWhateverNumberAsTheFormatterOfJavaDoes() {
    Random random = new Random(20200229);
    for (int i = 0; i < 10_000; i++) {
      int decimals = random.nextInt(5);
      BigDecimal number = BigDecimal.valueOf(random.nextLong() >> random.nextInt(64), decimals);

      assertThat(DigitGroups.of(number))
          .isEqualTo(String.format(Locale.ROOT, "%,." + decimals + "f", number));
    }
  }
}
