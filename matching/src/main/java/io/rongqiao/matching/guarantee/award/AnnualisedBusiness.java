package io.rongqiao.matching.guarantee.award;

import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Guarantees weighted by the days they stood, and what was charged for them (R35, 财建〔2018〕547号,
 * L14781–14787): the annualised amount is the sum of amount × days ÷ 365, and the annualised fee
 * rate is the sum of fees over it. Both are exact until they are shown: comparisons are made
 * without rounding.
 *
 * @param yuanDays the sum of amounts in yuan times the days they were guaranteed
 * @param fees what was charged
 */
public record AnnualisedBusiness(BigDecimal yuanDays, Money fees) {

  /** No business at all. */
  public static final AnnualisedBusiness NONE =
      new AnnualisedBusiness(BigDecimal.ZERO, Money.NO_YUAN);

  private static final BigDecimal DAYS_IN_A_YEAR = BigDecimal.valueOf(365);

  /** Decimals of a rate's fraction: a hundredth of a basis point. */
  private static final int RATE_DECIMALS = 6;

  public AnnualisedBusiness {
    if (yuanDays.signum() < 0 || fees.isNegative()) {
      throw new IllegalArgumentException("Neither guaranteed days nor fees fall below nothing");
    }
    if (!fees.currency().equals(Money.CNY)) {
      throw new IllegalArgumentException("The formulas are written in yuan, not " + fees);
    }
    yuanDays = yuanDays.stripTrailingZeros();
  }

  /** One guarantee of the same amount on so many days. */
  public static AnnualisedBusiness of(Money amount, long days, Money fee) {
    if (days < 0) {
      throw new IllegalArgumentException(days + " days are none");
    }
    return new AnnualisedBusiness(amount.amount().multiply(BigDecimal.valueOf(days)), fee);
  }

  /** As stated by whoever reckoned the annualised amount already. */
  public static AnnualisedBusiness stated(Money annualised, Money fee) {
    return of(annualised, DAYS_IN_A_YEAR.longValueExact(), fee);
  }

  public AnnualisedBusiness plus(AnnualisedBusiness other) {
    return new AnnualisedBusiness(yuanDays.add(other.yuanDays), fees.plus(other.fees));
  }

  /** The annualised amount, rounded half up to the fen. */
  public Money amount() {
    return new Money(
        yuanDays.divide(DAYS_IN_A_YEAR, Money.CNY.getDefaultFractionDigits(), RoundingMode.HALF_UP),
        Money.CNY);
  }

  /** The annualised fee rate, to six decimals of its fraction; empty where nothing stood. */
  public Optional<AnnualRate> rate() {
    return yuanDays.signum() == 0
        ? Optional.empty()
        : Optional.of(
            new AnnualRate(yearlyFees().divide(yuanDays, RATE_DECIMALS, RoundingMode.HALF_UP)));
  }

  /** Whether the fee rate is no more than so much; false where nothing stood. */
  public boolean isAtMost(AnnualRate most) {
    return yuanDays.signum() > 0 && yearlyFees().compareTo(most.fraction().multiply(yuanDays)) <= 0;
  }

  /** Whether the fee rate is no more than that of other business; false where nothing stood. */
  public boolean isAtMost(AnnualisedBusiness average) {
    return yuanDays.signum() > 0
        && fees.amount()
                .multiply(average.yuanDays)
                .compareTo(average.fees.amount().multiply(yuanDays))
            <= 0;
  }

  private BigDecimal yearlyFees() {
    return fees.amount().multiply(DAYS_IN_A_YEAR);
  }
}
