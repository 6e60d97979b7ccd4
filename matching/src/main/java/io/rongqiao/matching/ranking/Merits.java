package io.rongqiao.matching.ranking;

import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What speaks for a proposal, each between none and all, to four decimals. */
public record Merits(
    Percentage cost, Percentage amountFit, Percentage likelihood, Percentage time) {

  /** An all-in cost of so much a year has no merit left. */
  private static final BigDecimal DEAREST = new BigDecimal("0.20");

  /** A promise of so many days has no merit left. */
  private static final int SLOWEST_DAYS = 30;

  private static final int DECIMALS = 4;

  private static final Percentage SECURED_MORE = Percentage.ofPercent("5");
  private static final Percentage HALF = Percentage.ofPercent("50");

  /**
   * The merits of a proposal.
   *
   * @param likely how likely enterprises of the borrower's grade are to accept its rate
   * @param conduct how those pay who will repay it instead of the borrower, where it is repaid from
   *     receivables and that is known: then it weighs as much as the borrower's grade
   */
  static Merits of(
      AnnualRate allIn,
      Money amount,
      Money requested,
      Percentage likely,
      boolean secured,
      @Nullable Percentage conduct,
      int promiseDays) {
    Percentage held = conduct == null ? likely : HALF.of(likely).plus(HALF.of(conduct));
    return new Merits(
        share(BigDecimal.ONE.subtract(ratio(allIn.fraction(), DEAREST))),
        share(ratio(amount.amount(), requested.amount())),
        share((secured ? held.fraction().add(SECURED_MORE.fraction()) : held.fraction())),
        share(
            BigDecimal.ONE.subtract(
                ratio(BigDecimal.valueOf(promiseDays), BigDecimal.valueOf(SLOWEST_DAYS)))));
  }

  /** All merits together, as {@code weights} count them. */
  public Percentage score(Weights weights) {
    return share(
        cost.of(weights.cost())
            .plus(amountFit.of(weights.amountFit()))
            .plus(likelihood.of(weights.likelihood()))
            .plus(time.of(weights.time()))
            .fraction());
  }

  private static BigDecimal ratio(BigDecimal part, BigDecimal whole) {
    return part.divide(whole, DECIMALS + 2, RoundingMode.HALF_UP);
  }

  private static Percentage share(BigDecimal fraction) {
    BigDecimal held = fraction.max(BigDecimal.ZERO).min(BigDecimal.ONE);
    return new Percentage(held.setScale(DECIMALS, RoundingMode.HALF_UP));
  }
}
