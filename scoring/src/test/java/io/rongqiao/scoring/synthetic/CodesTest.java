package io.rongqiao.scoring.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.scoring.enterprise.CodeWarning;
import io.rongqiao.scoring.enterprise.Uscc;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CodesTest {

  @Test
  void passBothChecksAndAreKnownForTestCodes() {
    assertThat(LongStream.range(0, 2_000).mapToObj(Codes::ofEnterprise))
        .allSatisfy(
            code -> assertThat(Uscc.parse(code).warnings()).containsExactly(CodeWarning.TEST_CODE));
    assertThat(LongStream.range(0, 2_000).mapToObj(i -> Codes.ofStranger(Chance.mix(i))))
        .allSatisfy(
            code -> assertThat(Uscc.parse(code).warnings()).containsExactly(CodeWarning.TEST_CODE));
  }

  @Test
  void areGivenOnce() {
    assertThat(LongStream.range(0, 100_000).mapToObj(Codes::ofEnterprise).distinct())
        .hasSize(100_000);
  }

  @Test
  void belongToNoProvince() {
    assertThat(Codes.ofEnterprise(7)).startsWith("9100");
    assertThat(Codes.ofStranger(7)).startsWith("9100");
  }
}
