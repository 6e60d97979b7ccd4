package io.rongqiao.matching.guarantee.reserve;

import static io.rongqiao.matching.guarantee.reserve.TaxConditions.Condition.FEE;
import static io.rongqiao.matching.guarantee.reserve.TaxConditions.Condition.LICENCE;
import static io.rongqiao.matching.guarantee.reserve.TaxConditions.Condition.OTHERS;
import static io.rongqiao.matching.guarantee.reserve.TaxConditions.Condition.SMALL_SHARE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReserveCalculatorTest {

  private static final TaxConditions MET =
      new TaxConditions(
          true,
          Money.yuan(70),
          Money.yuan(100),
          AnnualRate.ofPercent("2.175"),
          AnnualRate.ofPercent("4.35"),
          true);

  @Test
  void capsAreAHundredthOfTheLiabilityAndHalfTheFees() {
    ReserveTreatment.Deductible treated = treated(year(2019, 10_000_000, 7_000_000, 0, 0, 0, true));

    assertThat(treated.forClaims().most()).isEqualTo(Money.yuan(8_000_000));
    assertThat(treated.forClaims().deductible()).isEqualTo(Money.yuan(8_000_000));
    assertThat(treated.forClaims().beyond()).isEqualTo(Money.yuan(2_000_000));
    assertThat(treated.forUnearned().most()).isEqualTo(Money.yuan(6_000_000));
    assertThat(treated.forUnearned().deductible()).isEqualTo(Money.yuan(6_000_000));
    assertThat(treated.deducted()).isEqualTo(Money.yuan(14_000_000));
  }

  @Test
  void lessThanTheCapIsDeductedAsItWasSetAside() {
    ReserveTreatment.Deductible treated = treated(year(2019, 300, 200, 0, 0, 0, true));

    assertThat(treated.deducted()).isEqualTo(Money.yuan(500));
    assertThat(treated.forClaims().beyond()).isEqualTo(Money.NO_YUAN);
  }

  @Test
  void lastYearsReservesBecomeIncome() {
    ReserveTreatment.Deductible treated = treated(year(2019, 0, 0, 500, 300, 0, true));

    assertThat(treated.claimsToIncome()).isEqualTo(Money.yuan(500));
    assertThat(treated.unearnedToIncome()).isEqualTo(Money.yuan(300));
    assertThat(treated.income()).isEqualTo(Money.yuan(800));
  }

  @ParameterizedTest
  @CsvSource({"0,0,0,500", "499,499,0,1", "500,500,0,0", "501,500,1,0"})
  void lossesUseUpTheReserveFirstAndTheRestIsDeducted(
      long losses, long offset, long deducted, long toIncome) {
    ReserveTreatment.Deductible treated = treated(year(2019, 0, 0, 500, 0, losses, true));

    assertThat(treated.lossesOffset()).isEqualTo(Money.yuan(offset));
    assertThat(treated.lossesDeducted()).isEqualTo(Money.yuan(deducted));
    assertThat(treated.claimsToIncome()).isEqualTo(Money.yuan(toIncome));
  }

  @Test
  void lossesThatTaxLawDoesNotTakeChangeNothing() {
    ReserveTreatment.Deductible treated = treated(year(2019, 0, 0, 500, 0, 501, false));

    assertThat(treated.lossesOffset()).isEqualTo(Money.NO_YUAN);
    assertThat(treated.lossesDeducted()).isEqualTo(Money.NO_YUAN);
    assertThat(treated.lossesRefused()).isEqualTo(Money.yuan(501));
    assertThat(treated.claimsToIncome()).isEqualTo(Money.yuan(500));
  }

  @ParameterizedTest
  @ValueSource(ints = {2015, 2021})
  void saysNothingOfOtherYears(int year) {
    assertThat(ReserveCalculator.reckon(year(year, 1, 1, 0, 0, 0, true)))
        .isEqualTo(new ReserveTreatment.NotInForce(year));
  }

  @ParameterizedTest
  @ValueSource(ints = {2016, 2020})
  void holdsFromTheFirstYearToTheLast(int year) {
    assertThat(ReserveCalculator.reckon(year(year, 1, 1, 0, 0, 0, true)))
        .isInstanceOf(ReserveTreatment.Deductible.class);
  }

  @Test
  void seventyPercentAndHalfTheBenchmarkThemselvesWillDo() {
    assertThat(MET.unmet()).isEmpty();
    assertThat(with("69.99", "100", "2.1751", true, true).unmet())
        .containsExactly(SMALL_SHARE, FEE);
    assertThat(with("0", "0", "0", true, true).unmet()).containsExactly(SMALL_SHARE);
  }

  @Test
  void namesEveryConditionThatIsNotMet() {
    TaxConditions none = with("1", "100", "3", false, false);
    var year =
        new ReserveYear(
            2019, yuan(1), yuan(1), yuan(1), yuan(1), yuan(0), yuan(0), yuan(0), true, none);

    assertThat(ReserveCalculator.reckon(year))
        .isEqualTo(new ReserveTreatment.NotEligible(List.of(LICENCE, SMALL_SHARE, FEE, OTHERS)));
  }

  @Test
  void aPartIsNotGreaterThanItsWhole() {
    assertThatIllegalArgumentException().isThrownBy(() -> with("101", "100", "1", true, true));
    assertThatIllegalArgumentException().isThrownBy(() -> year(2019, -1, 0, 0, 0, 0, true));
  }

  private static TaxConditions with(
      String small, String total, String feePercent, boolean licensed, boolean others) {
    return new TaxConditions(
        licensed,
        Money.yuan(small),
        Money.yuan(total),
        AnnualRate.ofPercent(feePercent),
        AnnualRate.ofPercent("4.35"),
        others);
  }

  /** With 800 million standing at the end of the year and 12 million of fees. */
  private static ReserveYear year(
      int year,
      long forClaims,
      long forUnearned,
      long deductedForClaims,
      long deductedForUnearned,
      long losses,
      boolean meetRules) {
    return new ReserveYear(
        year,
        yuan(800_000_000),
        yuan(12_000_000),
        yuan(forClaims),
        yuan(forUnearned),
        yuan(deductedForClaims),
        yuan(deductedForUnearned),
        yuan(losses),
        meetRules,
        MET);
  }

  private static ReserveTreatment.Deductible treated(ReserveYear year) {
    ReserveTreatment treatment = ReserveCalculator.reckon(year);
    assertThat(treatment).isInstanceOf(ReserveTreatment.Deductible.class);
    return (ReserveTreatment.Deductible) treatment;
  }

  private static Money yuan(long amount) {
    return Money.yuan(amount);
  }
}
