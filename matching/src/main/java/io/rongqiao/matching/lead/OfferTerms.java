package io.rongqiao.matching.lead;

import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Tenor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a lender would lend.
 *
 * @param annualRate to six decimals of a fraction at most
 * @param validUntil the last day on which it may be accepted
 * @param conditions what must be met first, in the lender's words
 */
public record OfferTerms(
    Money amount,
    Tenor tenor,
    AnnualRate annualRate,
    LocalDate validUntil,
    @Nullable String conditions) {

  private static final int RATE_DECIMALS = 6;

  public OfferTerms {
    if (!amount.isPositive() || !amount.currency().equals(Money.CNY)) {
      throw new IllegalArgumentException("An offer of %s".formatted(amount));
    }
    if (annualRate.isNegative() || annualRate.isGreaterThan(AnnualRate.ofFraction("1"))) {
      throw new IllegalArgumentException("An offer at %s".formatted(annualRate));
    }
    if (annualRate.fraction().stripTrailingZeros().scale() > RATE_DECIMALS) {
      throw new IllegalArgumentException(
          "%s has more than %d decimals".formatted(annualRate.fraction(), RATE_DECIMALS));
    }
    if (conditions != null && conditions.isBlank()) {
      throw new IllegalArgumentException("Conditions that say nothing are left out");
    }
  }
}
