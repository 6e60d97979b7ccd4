package io.rongqiao.matching.receivable.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CertificateNumberTest {

  private static final LocalDate DAY = LocalDate.of(2020, 2, 29);

  private final SplittableRandom random = new SplittableRandom(104);

  @Test
  void readsBackHoweverItIsTyped() {
    for (int drawn = 0; drawn < 200; drawn++) {
      CertificateNumber number = CertificateNumber.draw(DAY, random);

      assertThat(number.value()).startsWith("RQ20200229-");
      assertThat(CertificateNumber.parse(" " + number.value().toLowerCase(Locale.ROOT)))
          .isEqualTo(number);
      assertThat(
              CertificateNumber.parse(
                  "RQ20200229-" + number.value().substring(11).replace('0', 'O').replace('1', 'I')))
          .isEqualTo(number);
    }
  }

  @Test
  void noticesAWrongCharacter() {
    for (int drawn = 0; drawn < 200; drawn++) {
      String number = CertificateNumber.draw(DAY, random).value();
      int place = 11 + random.nextInt(15);
      char wrong = number.charAt(place) == '7' ? '8' : '7';
      String mistyped = number.substring(0, place) + wrong + number.substring(place + 1);

      if (Math.floorMod(
              (place + 2)
                  * (Character.digit(wrong, 36) - Character.digit(number.charAt(place), 36)),
              31)
          != 0) {
        assertThatIllegalArgumentException().isThrownBy(() -> CertificateNumber.parse(mistyped));
      }
    }
  }
}
