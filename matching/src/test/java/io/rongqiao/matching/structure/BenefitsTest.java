package io.rongqiao.matching.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.rongqiao.matching.structure.Benefit.Standing;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BenefitsTest {

  private static final BorrowerCase SMALL = new BorrowerCase(false, true, false);

  static Stream<Arguments> days() {
    return Stream.of(
        // day, fee subsidy (R39), VAT on interest (R40), stamp duty
        arguments("2011-10-31", Standing.NOT_YET, Standing.NOT_YET, Standing.NOT_YET),
        arguments("2011-11-01", Standing.NOT_YET, Standing.NOT_YET, Standing.COUNTED),
        arguments("2014-10-31", Standing.NOT_YET, Standing.NOT_YET, Standing.COUNTED),
        arguments("2014-11-01", Standing.NOT_YET, Standing.NOT_YET, Standing.LAPSED),
        arguments("2018-08-31", Standing.NOT_YET, Standing.NOT_YET, Standing.LAPSED),
        arguments("2018-09-01", Standing.NOT_YET, Standing.LENDERS, Standing.LAPSED),
        arguments("2019-01-21", Standing.NOT_YET, Standing.LENDERS, Standing.LAPSED),
        arguments("2019-01-22", Standing.COUNTED, Standing.LENDERS, Standing.LAPSED),
        arguments("2020-12-31", Standing.COUNTED, Standing.LENDERS, Standing.LAPSED),
        arguments("2021-01-01", Standing.COUNTED, Standing.LAPSED, Standing.LAPSED));
  }

  @ParameterizedTest(name = "on {0}: subsidy {1}, VAT {2}, stamp duty {3}")
  @MethodSource("days")
  void standAsTheirDatesSay(String day, Standing subsidy, Standing vat, Standing stamp) {
    List<Benefit> benefits =
        new Benefits(LocalDate.parse(day)).of(guaranteed("1000000", "1"), null, SMALL);

    assertThat(benefits).extracting(Benefit::standing).containsExactly(subsidy, vat, stamp);
  }

  @Test
  void leaveALapsedOrUnearnedSubsidyOutOfTheCost() {
    Structure early = new Benefits(LocalDate.of(2019, 1, 21)).counted(guaranteed("1000000", "1"));
    Structure large = on2020().counted(guaranteed("5000000.01", "1"));
    Structure dear = on2020().counted(guaranteed("1000000", "1.01"));
    Structure earned = on2020().counted(guaranteed("5000000", "1"));

    assertThat(List.of(early, large, dear))
        .allSatisfy(it -> assertThat(AllInCost.of(it).subsidy()).isEqualTo(Money.NO_YUAN));
    assertThat(AllInCost.of(earned).subsidy()).isEqualTo(Money.yuan("25000.00"));
  }

  @Test
  void sayWhatTheyWouldBeWorth() {
    List<Benefit> benefits = on2020().of(guaranteed("1000000", "1"), null, SMALL);

    // Half of 1 % of a million; 6/106 of 43,500 of interest; 0.005 % of a million.
    assertThat(benefits)
        .extracting(Benefit::worth)
        .containsExactly(Money.yuan("5000.00"), Money.yuan("2462.26"), Money.yuan("50.00"));
  }

  @Test
  void areNoneForALargeBorrowerWithoutGuarantee() {
    Structure plain =
        new Structure.PlainLoan(
            LoanTest.loan("1000000", "4.35", 12, Repayment.INTEREST_ONLY_BULLET), List.of());

    assertThat(on2020().of(plain, null, new BorrowerCase(false, false, false))).isEmpty();
  }

  static Stream<Arguments> subsidyDays() {
    return Stream.of(
        arguments("2018-12-31", Standing.NOT_YET, "0"),
        arguments("2019-01-01", Standing.COUNTED, "0.5"),
        arguments("2020-12-31", Standing.COUNTED, "0.5"),
        arguments("2021-01-01", Standing.LAPSED, "0"));
  }

  @ParameterizedTest(name = "on {0} a subsidy of interest is {1}")
  @MethodSource("subsidyDays")
  void countASubsidyOfInterestOnItsDaysAlone(String day, Standing standing, String counted) {
    Benefits benefits = new Benefits(LocalDate.parse(day));
    Structure loan =
        new Structure.PlainLoan(
            LoanTest.loan("1000000", "4.35", 12, Repayment.INTEREST_ONLY_BULLET), List.of());

    assertThat(benefits.of(loan, HALF, new BorrowerCase(false, false, true)))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.standing()).isEqualTo(standing);
              assertThat(it.worth()).isEqualTo(Money.yuan("21750.00"));
              assertThat(it.source()).isEqualTo(HALF.source());
              assertThat(it.inForceUntil()).isEqualTo(HALF.until());
            });
    assertThat(benefits.counted(HALF)).isEqualTo(Percentage.ofFraction(counted));
    assertThat(new StructurePricing(LocalDate.parse(day)).price(loan, HALF, SMALL).cost().total())
        .isEqualTo(standing == Standing.COUNTED ? Money.yuan("21750.00") : Money.yuan("43500.00"));
  }

  private static final InterestSubsidy HALF =
      new InterestSubsidy(
          Percentage.ofPercent("50"),
          LocalDate.of(2019, 1, 1),
          LocalDate.of(2020, 12, 31),
          "the place's own decision");

  private static Benefits on2020() {
    return new Benefits(LocalDate.of(2020, 2, 29));
  }

  private static Structure guaranteed(String yuan, String feePercent) {
    return new Structure.GuaranteedLoan(
        LoanTest.loan(yuan, "4.35", 12, Repayment.INTEREST_ONLY_BULLET),
        AllInCostTest.guarantee(feePercent, Percentage.ofPercent("50")),
        List.of());
  }
}
