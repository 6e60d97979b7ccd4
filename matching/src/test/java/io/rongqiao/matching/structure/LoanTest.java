package io.rongqiao.matching.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Tenor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LoanTest {

  private static final List<Repayment> METHODS =
      List.of(
          Repayment.EQUAL_INSTALMENTS, Repayment.EQUAL_PRINCIPAL, Repayment.INTEREST_ONLY_BULLET);
  private static final LocalDate DAY = LocalDate.of(2020, 1, 31);

  /** 120,000 at 6 % over 12 months: the textbook instalment is 10,327.97. */
  @Test
  void paysEqualInstalments() {
    List<Instalment> schedule = loan("120000", "6", 12, Repayment.EQUAL_INSTALMENTS).schedule();

    assertThat(schedule.subList(0, 11))
        .allSatisfy(it -> assertThat(it.payment()).isEqualTo(Money.yuan("10327.97")));
    assertThat(schedule.getFirst().interest()).isEqualTo(Money.yuan("600.00"));
    assertThat(schedule.getLast().left().isZero()).isTrue();
    assertThat(schedule.getLast().payment()).isEqualTo(Money.yuan("10327.99"));
  }

  @Test
  void paysEqualPartsOfThePrincipal() {
    List<Instalment> schedule = loan("100000", "4.8", 3, Repayment.EQUAL_PRINCIPAL).schedule();

    assertThat(schedule)
        .extracting(Instalment::principal)
        .containsExactly(Money.yuan("33333.33"), Money.yuan("33333.33"), Money.yuan("33333.34"));
    assertThat(schedule)
        .extracting(Instalment::interest)
        .containsExactly(Money.yuan("400.00"), Money.yuan("266.67"), Money.yuan("133.33"));
  }

  @Test
  void paysInterestAndThePrincipalAtTheEnd() {
    Loan loan = loan("100000", "4.8", 6, Repayment.INTEREST_ONLY_BULLET);

    assertThat(loan.interest()).isEqualTo(Money.yuan("2400.00"));
    assertThat(loan.regularPayment()).isEqualTo(Money.yuan("400.00"));
    assertThat(loan.schedule().getLast().payment()).isEqualTo(Money.yuan("100400.00"));
  }

  @Test
  void fallsDueOnTheLastOfAShortMonth() {
    assertThat(loan("1000", "5", 3, Repayment.EQUAL_PRINCIPAL).schedule())
        .extracting(Instalment::due)
        .containsExactly(
            LocalDate.of(2020, 2, 29), LocalDate.of(2020, 3, 31), LocalDate.of(2020, 4, 30));
  }

  @Test
  void paysBackExactlyWhatWasLent() {
    assertThat(loans())
        .allSatisfy(
            loan -> {
              List<Instalment> schedule = loan.schedule();
              assertThat(
                      schedule.stream()
                          .map(Instalment::principal)
                          .reduce(Money.NO_YUAN, Money::plus))
                  .isEqualTo(loan.principal());
              assertThat(schedule).allMatch(it -> !it.principal().isNegative());
              assertThat(schedule.getLast().left().isZero()).isTrue();
            });
  }

  private static List<Loan> loans() {
    SplittableRandom random = new SplittableRandom(7);
    List<Loan> loans = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      loans.add(
          new Loan(
              Money.fen(1_000_00 + random.nextLong(10_000_000_00L)),
              AnnualRate.ofBasisPoints(random.nextInt(2400)),
              Tenor.ofMonths(1 + random.nextInt(60)),
              METHODS.get(random.nextInt(METHODS.size())),
              DAY.plusDays(random.nextInt(365))));
    }
    return loans;
  }

  static Loan loan(String amount, String percent, int months, Repayment repayment) {
    return new Loan(
        Money.yuan(amount), AnnualRate.ofPercent(percent), Tenor.ofMonths(months), repayment, DAY);
  }
}
