package io.rongqiao.matching.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AllInCostTest {

  private static final Loan BULLET =
      LoanTest.loan("1000000", "4.35", 12, Repayment.INTEREST_ONLY_BULLET);

  /** Twelve monthly payments of a twelfth compound to (1 + 0.0435 / 12)^12 − 1 = 4.4377 %. */
  @Test
  void isTheCompoundedRateWhereNothingElseIsPaid() {
    AllInCost cost = AllInCost.of(new Structure.PlainLoan(BULLET, List.of()));

    assertThat(cost.total()).isEqualTo(Money.yuan("43500.00"));
    assertThat(cost.annualRate().fraction())
        .isBetween(new BigDecimal("0.0442"), new BigDecimal("0.0446"));
  }

  @Test
  void countsAFeeAtPayoutAsLessReceived() {
    AllInCost cost =
        AllInCost.of(
            new Structure.PlainLoan(
                BULLET, List.of(new Fee(FeeKind.APPRAISAL_FEE, Percentage.ofPercent("0.5")))));

    assertThat(cost.otherFees()).isEqualTo(Money.yuan("5000.00"));
    assertThat(cost.flows().getFirst().amount()).isEqualTo(Money.yuan("995000.00"));
    assertThat(cost.annualRate().isGreaterThan(AnnualRate.ofPercent("4.9"))).isTrue();
  }

  /** Who pays half of each month's interest has a loan at half the rate. */
  @Test
  void isThatOfALowerRateWhereInterestIsSubsidised() {
    Loan at4 = LoanTest.loan("1200000", "4", 12, Repayment.INTEREST_ONLY_BULLET);
    Loan at2 = LoanTest.loan("1200000", "2", 12, Repayment.INTEREST_ONLY_BULLET);

    AllInCost subsidised =
        AllInCost.of(new Structure.PlainLoan(at4, List.of()), Percentage.ofPercent("50"));
    AllInCost lower = AllInCost.of(new Structure.PlainLoan(at2, List.of()));

    assertThat(subsidised.flows()).isEqualTo(lower.flows());
    assertThat(subsidised.annualRate()).isEqualTo(lower.annualRate());
    assertThat(subsidised.interest()).isEqualTo(Money.yuan("48000.00"));
    assertThat(subsidised.subsidy()).isEqualTo(Money.yuan("24000.00"));
    assertThat(subsidised.total()).isEqualTo(Money.yuan("24000.00"));
  }

  @Test
  void showsTheGuaranteeFeeAndTheSubsidyApart() {
    Guarantee guarantee = guarantee("0.8", Percentage.ofPercent("50"));

    AllInCost cost = AllInCost.of(new Structure.GuaranteedLoan(BULLET, guarantee, List.of()));

    assertThat(cost.guaranteeFee()).isEqualTo(Money.yuan("8000.00"));
    assertThat(cost.subsidy()).isEqualTo(Money.yuan("4000.00"));
    assertThat(cost.total()).isEqualTo(Money.yuan("47500.00"));
    assertThat(cost.flows().getFirst().amount()).isEqualTo(Money.yuan("996000.00"));
  }

  @Test
  void chargesTheGuaranteeEachYearOnWhatIsLeft() {
    Loan loan = LoanTest.loan("240000", "4.8", 24, Repayment.EQUAL_PRINCIPAL);

    AllInCost cost =
        AllInCost.of(
            new Structure.GuaranteedLoan(loan, guarantee("1", Percentage.NONE), List.of()));

    assertThat(cost.guaranteeFee()).isEqualTo(Money.yuan("3600.00"));
  }

  static Guarantee guarantee(String feePercent, Percentage subsidy) {
    return new Guarantee(
        new UUID(0, 1),
        true,
        AnnualRate.ofPercent(feePercent),
        subsidy,
        Map.of(
            GuaranteeTier.BANK, Percentage.ofPercent("20"),
            GuaranteeTier.CITY, Percentage.ofPercent("40"),
            GuaranteeTier.PROVINCE, Percentage.ofPercent("20"),
            GuaranteeTier.NATIONAL, Percentage.ofPercent("20")));
  }
}
