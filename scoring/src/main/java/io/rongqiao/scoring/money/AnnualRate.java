package io.rongqiao.scoring.money;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * A price of money for a year. It may exceed any bound that a share has, and falls below zero where
 * subsidies outweigh the cost.
 */
public record AnnualRate(BigDecimal fraction) implements Comparable<AnnualRate> {

  public static final AnnualRate ZERO = ofFraction("0");

  private static final BigDecimal MONTHS_IN_A_YEAR = BigDecimal.valueOf(12);

  public AnnualRate {
    fraction = Fractions.plain(fraction);
  }

  public static AnnualRate ofPercent(String percent) {
    return new AnnualRate(new BigDecimal(percent).movePointLeft(2));
  }

  public static AnnualRate ofFraction(String fraction) {
    return new AnnualRate(new BigDecimal(fraction));
  }

  public static AnnualRate ofBasisPoints(long basisPoints) {
    return new AnnualRate(BigDecimal.valueOf(basisPoints, 4));
  }

  public AnnualRate plus(AnnualRate other) {
    return new AnnualRate(fraction.add(other.fraction));
  }

  public AnnualRate minus(AnnualRate other) {
    return new AnnualRate(fraction.subtract(other.fraction));
  }

  /**
   * This rate cut to a number of decimals of its fraction; 6 of them keep a hundredth of a point.
   */
  public AnnualRate rounded(int decimals, RoundingMode rounding) {
    return new AnnualRate(fraction.setScale(decimals, rounding));
  }

  /** The rate of one of twelve equal months, to 34 digits. */
  public BigDecimal monthlyFraction() {
    return fraction.divide(MONTHS_IN_A_YEAR, MathContext.DECIMAL128);
  }

  /** What {@code principal} costs from one day to another, rounded once, at the end. */
  public Money interest(
      Money principal, LocalDate from, LocalDate to, DayCount dayCount, RoundingMode rounding) {
    BigDecimal yearlyTimesDays =
        principal.amount().multiply(fraction).multiply(BigDecimal.valueOf(dayCount.days(from, to)));
    int scale = principal.currency().getDefaultFractionDigits();
    BigDecimal interest =
        yearlyTimesDays.divide(BigDecimal.valueOf(dayCount.daysInYear()), scale, rounding);
    return new Money(interest, principal.currency());
  }

  public boolean isGreaterThan(AnnualRate other) {
    return compareTo(other) > 0;
  }

  public boolean isLessThan(AnnualRate other) {
    return compareTo(other) < 0;
  }

  public boolean isAtLeast(AnnualRate other) {
    return compareTo(other) >= 0;
  }

  public boolean isNegative() {
    return fraction.signum() < 0;
  }

  @Override
  public int compareTo(AnnualRate other) {
    return fraction.compareTo(other.fraction);
  }

  @Override
  public String toString() {
    return Fractions.inPercent(fraction);
  }
}
