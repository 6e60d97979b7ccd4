package io.rongqiao.matching.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class InternalRateTest {

  /** The worked case in Microsoft's documentation of XIRR: 0.373362535. */
  @Test
  void agreesWithTheDocumentedCaseOfExcel() {
    List<CashFlow> flows =
        List.of(
            flow("2008-01-01", "-10000"),
            flow("2008-03-01", "2750"),
            flow("2008-10-30", "4250"),
            flow("2009-02-15", "3250"),
            flow("2009-04-01", "2750"));

    assertThat(InternalRate.of(flows)).isEqualTo(AnnualRate.ofFraction("0.373363"));
  }

  /** 100 borrowed and 110 repaid 365 days later is ten percent by definition. */
  @Test
  void agreesWithTheDefinition() {
    assertThat(InternalRate.of(List.of(flow("2019-01-01", "100"), flow("2020-01-01", "-110"))))
        .isEqualTo(AnnualRate.ofFraction("0.1"));
  }

  @Test
  void findsRatesFarFromAnyUsualStart() {
    assertThat(InternalRate.of(List.of(flow("2019-01-01", "100"), flow("2020-01-01", "-50"))))
        .isEqualTo(AnnualRate.ofFraction("-0.5"));
    assertThat(InternalRate.of(List.of(flow("2019-01-01", "1"), flow("2020-01-01", "-100000"))))
        .isEqualTo(AnnualRate.ofFraction("99999"));
    assertThat(InternalRate.of(List.of(flow("2019-01-01", "100"), flow("2020-01-01", "-100"))))
        .isEqualTo(AnnualRate.ofFraction("0"));
  }

  @Test
  void refusesFlowsThatNoOneRateBalances() {
    assertThatThrownBy(() -> InternalRate.of(List.of(flow("2019-01-01", "100"))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () ->
                InternalRate.of(
                    List.of(
                        flow("2019-01-01", "-100"),
                        flow("2020-01-01", "230"),
                        flow("2021-01-01", "-132"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2 times");
  }

  private static CashFlow flow(String day, String amount) {
    return new CashFlow(LocalDate.parse(day), Money.yuan(amount));
  }
}
