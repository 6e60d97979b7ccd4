package io.rongqiao.scoring.enterprise;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TestCodesTest {

  @Test
  void givesTheSameEnterpriseTheSameCode() {
    var masked = new ProviderIdentifier("cumcm2020c", "E1");

    assertThat(TestCodes.codeFor(masked)).isEqualTo(TestCodes.codeFor(masked));
    assertThat(TestCodes.codeFor(masked))
        .isNotEqualTo(TestCodes.codeFor(new ProviderIdentifier("another", "E1")));
  }

  @Test
  void passesBothChecksAndSaysThatItIsNone() {
    assertThat(TestCodes.codeFor(new ProviderIdentifier("cumcm2020c", "E1")).warnings())
        .containsExactly(CodeWarning.TEST_CODE);
  }

  @Test
  void tellsManyApart() {
    Set<Uscc> codes =
        IntStream.range(0, 20_000)
            .mapToObj(number -> TestCodes.codeFor(new ProviderIdentifier("p", "E" + number)))
            .collect(toSet());

    assertThat(codes).hasSize(20_000);
  }

  @Test
  void takesNoDivisionThatIs() {
    assertThat(Divisions.standard().all())
        .noneMatch(division -> division.provinceCode().equals("00"));
  }
}
