package io.rongqiao.matching.guarantee.award;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.scoring.enterprise.Industries;
import io.rongqiao.scoring.enterprise.ProviderIdentifier;
import io.rongqiao.scoring.enterprise.Registration;
import io.rongqiao.scoring.enterprise.TestCodes;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AwardScopeTest {

  private static final LocalDate DAY = LocalDate.of(2019, 6, 30);

  @ParameterizedTest
  @CsvSource({
    // Industry: up to 300 people and 20 million are small. Business services: fewer than 100.
    "C1711,299,19990000,true",
    "C1711,301,50000000,false",
    "L7291,50,1000000,true",
    "L7212,5,1000000,false",
    "K7010,5,1000000,false",
    "J6634,5,1000000,false"
  })
  void countsSmallEnterprisesOutsideFinanceAndRealEstate(
      String industry, int employees, long revenue, boolean counts) {
    assertThat(AwardScope.counts(registration(industry, employees, revenue), false, DAY))
        .isEqualTo(counts);
  }

  @Test
  void whatServesAGovernmentOrCannotBeClassedDoesNotCount() {
    assertThat(AwardScope.counts(registration("C1711", 50, 1_000_000), true, DAY)).isFalse();
    assertThat(AwardScope.counts(null, false, DAY)).isFalse();
    assertThat(
            AwardScope.counts(
                Registration.named(TestCodes.codeFor(new ProviderIdentifier("test", "x")), "不明"),
                false,
                DAY))
        .isFalse();
  }

  private static Registration registration(String industry, int employees, long revenue) {
    return new Registration(
        TestCodes.codeFor(new ProviderIdentifier("test", industry)),
        "企业",
        null,
        Industries.standard().find(industry).orElseThrow(),
        null,
        employees,
        Money.yuan(revenue),
        Money.yuan(1_000_000));
  }
}
