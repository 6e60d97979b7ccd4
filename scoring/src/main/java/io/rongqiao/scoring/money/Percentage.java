package io.rongqiao.scoring.money;

import java.math.BigDecimal;

/**
 * A share of a whole, from nothing to all of it. A price of money is an {@link AnnualRate} and not
 * a share: it may exceed one.
 */
public record Percentage(BigDecimal fraction) implements Comparable<Percentage> {

  public static final Percentage NONE = ofFraction("0");

  public static final Percentage ALL = ofFraction("1");

  public Percentage {
    if (fraction.signum() < 0 || fraction.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException(
          "%s is no share between 0 and 1".formatted(fraction.toPlainString()));
    }
    fraction = Fractions.plain(fraction);
  }

  public static Percentage ofPercent(String percent) {
    return new Percentage(new BigDecimal(percent).movePointLeft(2));
  }

  public static Percentage ofFraction(String fraction) {
    return new Percentage(new BigDecimal(fraction));
  }

  public static Percentage ofBasisPoints(long basisPoints) {
    return new Percentage(BigDecimal.valueOf(basisPoints, 4));
  }

  /** What remains of the whole. */
  public Percentage complement() {
    return new Percentage(BigDecimal.ONE.subtract(fraction));
  }

  /** The share of a share: a re-guarantor's half of a guarantor's four fifths is two fifths. */
  public Percentage of(Percentage whole) {
    return new Percentage(fraction.multiply(whole.fraction));
  }

  public Percentage plus(Percentage other) {
    return new Percentage(fraction.add(other.fraction));
  }

  public boolean isGreaterThan(Percentage other) {
    return compareTo(other) > 0;
  }

  public boolean isLessThan(Percentage other) {
    return compareTo(other) < 0;
  }

  public boolean isAtLeast(Percentage other) {
    return compareTo(other) >= 0;
  }

  @Override
  public int compareTo(Percentage other) {
    return fraction.compareTo(other.fraction);
  }

  @Override
  public String toString() {
    return Fractions.inPercent(fraction);
  }
}
