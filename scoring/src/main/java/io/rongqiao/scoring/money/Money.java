package io.rongqiao.scoring.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * An exact amount in one currency, at that currency's own number of decimals.
 *
 * <p>Construction never rounds: {@code CNY 10.005} is refused, because the caller is the one who
 * knows which way a fen should fall. Arithmetic that can leave the scale takes the rounding as an
 * argument. An amount may be negative: a red-letter invoice is.
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

  /** The yuan, in which every programme of the documents is written. */
  public static final Currency CNY = Currency.getInstance("CNY");

  /** No yuan at all. */
  public static final Money NO_YUAN = zero(CNY);

  public Money {
    int scale = currency.getDefaultFractionDigits();
    if (scale < 0) {
      throw new IllegalArgumentException("%s is no money to pay with".formatted(currency));
    }
    if (amount.scale() > scale && amount.stripTrailingZeros().scale() > scale) {
      throw new IllegalArgumentException(
          "%s has more than %d decimals for %s"
              .formatted(amount.toPlainString(), scale, currency.getCurrencyCode()));
    }
    amount = amount.setScale(scale);
  }

  public static Money of(String amount, String currencyCode) {
    return new Money(new BigDecimal(amount), Currency.getInstance(currencyCode));
  }

  public static Money yuan(String amount) {
    return new Money(new BigDecimal(amount), CNY);
  }

  public static Money yuan(long amount) {
    return new Money(BigDecimal.valueOf(amount), CNY);
  }

  public static Money fen(long fen) {
    return new Money(BigDecimal.valueOf(fen, 2), CNY);
  }

  public static Money zero(Currency currency) {
    return new Money(BigDecimal.ZERO, currency);
  }

  /** An amount brought to the currency's decimals in the way the caller chose. */
  public static Money rounded(BigDecimal exact, Currency currency, RoundingMode rounding) {
    return new Money(exact.setScale(currency.getDefaultFractionDigits(), rounding), currency);
  }

  public Money plus(Money other) {
    return new Money(amount.add(inSameCurrency(other).amount), currency);
  }

  public Money minus(Money other) {
    return new Money(amount.subtract(inSameCurrency(other).amount), currency);
  }

  public Money negated() {
    return new Money(amount.negate(), currency);
  }

  public Money times(long count) {
    return new Money(amount.multiply(BigDecimal.valueOf(count)), currency);
  }

  /** This amount times any factor, a leverage multiple for one. */
  public Money times(BigDecimal factor, RoundingMode rounding) {
    return rounded(amount.multiply(factor), currency, rounding);
  }

  /** The part of this amount that {@code share} stands for. */
  public Money portion(Percentage share, RoundingMode rounding) {
    return times(share.fraction(), rounding);
  }

  public boolean isGreaterThan(Money other) {
    return compareTo(other) > 0;
  }

  public boolean isLessThan(Money other) {
    return compareTo(other) < 0;
  }

  public boolean isAtLeast(Money other) {
    return compareTo(other) >= 0;
  }

  public boolean isZero() {
    return amount.signum() == 0;
  }

  public boolean isPositive() {
    return amount.signum() > 0;
  }

  public boolean isNegative() {
    return amount.signum() < 0;
  }

  public Money min(Money other) {
    return isGreaterThan(other) ? other : this;
  }

  public Money max(Money other) {
    return isLessThan(other) ? other : this;
  }

  @Override
  public int compareTo(Money other) {
    return amount.compareTo(inSameCurrency(other).amount);
  }

  @Override
  public String toString() {
    return currency.getCurrencyCode() + " " + amount.toPlainString();
  }

  private Money inSameCurrency(Money other) {
    if (!currency.equals(other.currency)) {
      throw new CurrencyMismatchException(currency, other.currency);
    }
    return other;
  }
}
