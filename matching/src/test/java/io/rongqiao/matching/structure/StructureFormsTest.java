package io.rongqiao.matching.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.money.Tenor;
import io.rongqiao.scoring.policy.PolicyRules;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StructureFormsTest {

  private static final LocalDate PAYOUT = LocalDate.of(2020, 1, 31);

  @Test
  void everythingAtTheEndYieldsTheClosedForm() {
    Loan loan = bullet("100000", "6", 6, PAYOUT);

    AllInCost cost =
        AllInCost.of(
            new Structure.ReceivableFinancing(
                StructureForm.FACTORING,
                loan,
                List.of(new Fee(FeeKind.FACTORING_SERVICE_FEE, Percentage.ofPercent("0.5")))));

    // 99,500 received, 103,000 paid after so many days: (103,000 / 99,500)^(365 / days) − 1.
    long days = ChronoUnit.DAYS.between(PAYOUT, LocalDate.of(2020, 7, 31));
    double closed = StrictMath.pow(103_000 / 99_500.0, 365.0 / days) - 1;
    assertThat(cost.flows())
        .containsExactly(
            new CashFlow(PAYOUT, Money.yuan("99500.00")),
            new CashFlow(LocalDate.of(2020, 7, 31), Money.yuan("-103000.00")));
    assertThat(cost.annualRate().fraction().doubleValue()).isCloseTo(closed, within(1e-6));
  }

  @Test
  void equalInstalmentsBalanceAtTheirRateByHand() {
    Loan loan =
        new Loan(
            Money.yuan("120000"),
            AnnualRate.ofPercent("6"),
            Tenor.ofMonths(12),
            Repayment.EQUAL_INSTALMENTS,
            PAYOUT);

    AllInCost cost = AllInCost.of(new Structure.Lease(loan, List.of()));

    // The annuity at 0.5 % a month: 120,000 × 0.005 / (1 − 1.005^−12) = 10,327.97.
    assertThat(loan.regularPayment()).isEqualTo(Money.yuan("10327.97"));
    double rate = cost.annualRate().fraction().doubleValue();
    double worth = 0;
    for (CashFlow flow : cost.flows()) {
      double years = ChronoUnit.DAYS.between(PAYOUT, flow.on()) / 365.0;
      worth += flow.amount().amount().doubleValue() * StrictMath.pow(1 + rate, -years);
    }
    assertThat(worth).isCloseTo(0, within(0.5));
  }

  @Test
  void aBridgeIsPaidByTheLoanThatFollows() {
    Loan bridge = bullet("500000", "12", 1, PAYOUT);
    Loan loan =
        new Loan(
            Money.yuan("500000"),
            AnnualRate.ofPercent("5"),
            Tenor.ofMonths(12),
            Repayment.INTEREST_ONLY_BULLET,
            LocalDate.of(2020, 2, 29));

    AllInCost cost = AllInCost.of(new Structure.Bridge(bridge, loan, List.of()));

    assertThat(cost.flows().get(0).amount()).isEqualTo(Money.yuan("500000.00"));
    // The bridge costs 5,000 and the loan twelve times 2,083.33; what repays the bridge is what
    // the loan pays out.
    assertThat(cost.flows().get(1).amount()).isEqualTo(Money.yuan("-5000.00"));
    assertThat(cost.interest()).isEqualTo(Money.yuan("29999.96"));
    assertThat(cost.annualRate().isGreaterThan(AnnualRate.ofPercent("5.1"))).isTrue();
    assertThatThrownBy(
            () -> new Structure.Bridge(bullet("500000", "12", 2, PAYOUT), loan, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void namesTheHighestTierOfAGuarantee() {
    Loan loan = bullet("500000", "5", 12, PAYOUT);

    assertThat(
            new Structure.GuaranteedLoan(
                    loan, AllInCostTest.guarantee("1", Percentage.NONE), List.of())
                .form())
        .isEqualTo(StructureForm.LOAN_WITH_NATIONAL_FUND);
  }

  @Test
  void warnsOfSecurityAskedOfASupplierWhileTheProgrammeRuns() {
    Structure asking =
        new Structure.ProcurementLoan(bullet("500000", "5", 6, PAYOUT), true, true, List.of());
    Structure content =
        new Structure.ProcurementLoan(bullet("500000", "5", 6, PAYOUT), false, true, List.of());

    assertThat(judged(asking, "2017-04-24", false)).isEmpty();
    assertThat(judged(asking, "2017-04-25", false))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("R25");
              assertThat(finding.severity().name()).isEqualTo("WARNS");
              assertThat(finding.inForceUntil()).isEqualTo(LocalDate.of(2019, 12, 31));
              assertThat(finding.scope()).isNotNull();
            });
    assertThat(judged(asking, "2019-12-31", false)).hasSize(1);
    assertThat(judged(asking, "2020-01-01", false)).isEmpty();
    assertThat(judged(content, "2019-12-31", false)).isEmpty();
  }

  @Test
  void warnsOfAContractThatWasNotVerifiedWhileTheProgrammeRuns() {
    Structure unverified =
        new Structure.ProcurementLoan(bullet("500000", "5", 6, PAYOUT), false, false, List.of());

    assertThat(judged(unverified, "2019-12-31", false))
        .extracting(Finding::rule)
        .containsExactly("R25");
    assertThat(judged(unverified, "2020-01-01", false)).isEmpty();
  }

  @Test
  void blocksAnEntrepreneurshipLoanAboveThreeMillion() {
    Structure most = plain("3000000");
    Structure above = plain("3000000.01");

    assertThat(judged(most, "2020-02-29", true))
        .extracting(Finding::rule, finding -> finding.severity().name())
        .containsExactly(tuple("R19", "RAISES_REVIEW"));
    assertThat(judged(above, "2020-02-29", true))
        .extracting(Finding::rule, finding -> finding.severity().name())
        .containsExactly(tuple("R19", "BLOCKS"), tuple("R19", "RAISES_REVIEW"));
    assertThat(judged(above, "2018-11-15", true)).isEmpty();
    assertThat(judged(above, "2020-02-29", false)).isEmpty();
  }

  /** Of 40 a quarter, of 100 still a quarter, of 101 only 15 %: 15.15 people are 16. */
  @ParameterizedTest
  @CsvSource({"0,1", "1,1", "3,1", "4,1", "5,2", "40,10", "100,25", "101,16", "120,18", "121,19"})
  void saysHowManyMustHaveBeenHiredForAnEntrepreneurshipLoan(int staff, int least) {
    assertThat(new Hiring(staff).least()).isEqualTo(least);
    assertThat(
            new StructurePolicy(PolicyRules.standard(), LocalDate.of(2020, 2, 29))
                .judge(plain("100000"), new BorrowerCase(false, true, true, staff)))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.severity().name()).isEqualTo("RAISES_REVIEW");
              assertThat(it.text().zh()).contains("不少于 %d 人".formatted(least));
              assertThat(it.source()).contains("25%");
            });
  }

  @ParameterizedTest
  @EnumSource(
      value = FeeKind.class,
      names = {"ADVISORY_FEE", "CONSULTING_FEE", "APPRAISAL_FEE"})
  void warnsOfFeesThatAreStrictlyLimitedOnSmallLoans(FeeKind kind) {
    Structure loan =
        new Structure.PlainLoan(
            bullet("500000", "5", 12, PAYOUT), List.of(new Fee(kind, Percentage.ofPercent("1"))));
    boolean limited = kind != FeeKind.APPRAISAL_FEE;

    assertThat(judged(loan, "2018-06-22", false)).isEmpty();
    assertThat(judged(loan, "2018-06-23", false))
        .extracting(Finding::rule, it -> it.severity().name())
        .isEqualTo(limited ? List.of(tuple("R32", "WARNS")) : List.of());
    assertThat(
            new StructurePolicy(PolicyRules.standard(), LocalDate.of(2020, 2, 29))
                .judge(loan, new BorrowerCase(false, false, false)))
        .as("the rule is for small and micro enterprises")
        .isEmpty();
  }

  private static List<Finding> judged(Structure structure, String day, boolean entrepreneur) {
    return new StructurePolicy(PolicyRules.standard(), LocalDate.parse(day))
        .judge(structure, new BorrowerCase(false, true, entrepreneur));
  }

  private static Structure plain(String yuan) {
    return new Structure.PlainLoan(bullet(yuan, "5", 12, PAYOUT), List.of());
  }

  private static Loan bullet(String yuan, String percent, int months, LocalDate payout) {
    return new Loan(
        Money.yuan(yuan),
        AnnualRate.ofPercent(percent),
        Tenor.ofMonths(months),
        Repayment.BULLET,
        payout);
  }
}
