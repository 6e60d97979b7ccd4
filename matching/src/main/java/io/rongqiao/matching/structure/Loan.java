package io.rongqiao.matching.structure;

import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Tenor;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A loan paid out in one sum. Interest of a month is a twelfth of the annual rate on the principal
 * that was left, to the nearest fen; instalments fall due on the day of the month of the payout, or
 * the month's last. The last instalment pays whatever is left, so it owns every rounding.
 */
public record Loan(
    Money principal, AnnualRate rate, Tenor tenor, Repayment repayment, LocalDate paidOutOn) {

  public Loan {
    if (!principal.isPositive()) {
      throw new IllegalArgumentException("A loan of %s".formatted(principal));
    }
    if (rate.isNegative()) {
      throw new IllegalArgumentException("A loan at %s".formatted(rate));
    }
  }

  /** Every instalment, in order; their principals add up to the loan. */
  public List<Instalment> schedule() {
    return repayment == Repayment.BULLET ? List.of(allAtTheEnd()) : monthly();
  }

  /** The principal that is left when so many months have passed. */
  Money leftAfter(int months) {
    if (months >= tenor.months()) {
      return nothing();
    }
    return months == 0 || repayment == Repayment.BULLET
        ? principal
        : schedule().get(months - 1).left();
  }

  private Instalment allAtTheEnd() {
    BigDecimal months = BigDecimal.valueOf(tenor.months());
    Money interest = principal.times(rate.monthlyFraction().multiply(months), RoundingMode.HALF_UP);
    return new Instalment(paidOutOn.plusMonths(tenor.months()), principal, interest, nothing());
  }

  private List<Instalment> monthly() {
    List<Instalment> schedule = new ArrayList<>();
    BigDecimal monthlyRate = rate.monthlyFraction();
    Money regular = regularPart();
    Money left = principal;
    for (int month = 1; month <= tenor.months(); month++) {
      Money interest = left.times(monthlyRate, RoundingMode.HALF_UP);
      Money part = month == tenor.months() ? left : partOf(regular, interest, left);
      left = left.minus(part);
      schedule.add(new Instalment(paidOutOn.plusMonths(month), part, interest, left));
    }
    return List.copyOf(schedule);
  }

  /** What is paid each month but the last, where that is one sum. */
  public Money regularPayment() {
    return schedule().getFirst().payment();
  }

  /** All interest paid until the end. */
  public Money interest() {
    return schedule().stream().map(Instalment::interest).reduce(nothing(), Money::plus);
  }

  /** Equal instalments: the payment. Equal principal: the principal. Bullet: nothing. */
  private Money regularPart() {
    return switch (repayment) {
      case INTEREST_ONLY_BULLET, BULLET -> nothing();
      case EQUAL_PRINCIPAL ->
          principal.times(
              BigDecimal.ONE.divide(BigDecimal.valueOf(tenor.months()), MathContext.DECIMAL128),
              RoundingMode.HALF_UP);
      case EQUAL_INSTALMENTS -> principal.times(annuityFactor(), RoundingMode.HALF_UP);
    };
  }

  private Money partOf(Money regular, Money interest, Money left) {
    return switch (repayment) {
      case INTEREST_ONLY_BULLET, BULLET, EQUAL_PRINCIPAL -> regular.min(left);
      case EQUAL_INSTALMENTS -> regular.minus(interest).min(left);
    };
  }

  /** i (1 + i)^n / ((1 + i)^n − 1) for the monthly rate i, and 1 / n for none. */
  private BigDecimal annuityFactor() {
    BigDecimal monthly = rate.monthlyFraction();
    if (monthly.signum() == 0) {
      return BigDecimal.ONE.divide(BigDecimal.valueOf(tenor.months()), MathContext.DECIMAL128);
    }
    BigDecimal growth = BigDecimal.ONE.add(monthly).pow(tenor.months(), MathContext.DECIMAL128);
    return monthly.multiply(growth).divide(growth.subtract(BigDecimal.ONE), MathContext.DECIMAL128);
  }

  /** No money, in its currency. */
  Money nothing() {
    return Money.zero(principal.currency());
  }
}
