package io.rongqiao.matching.guarantee.reserve;

import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import java.math.RoundingMode;
import java.util.List;

/**
 * Reckons what the tax makes of a guarantor's reserves (R01–R04, 财税〔2017〕22号, L11568–11611), for
 * the years 2016 to 2020 that the notice names.
 *
 * <p>Last year's reserves become income and this year's are deducted up to 1 % of what stands
 * guaranteed at the end of the year and 50 % of its fees. Losses come first: they use up the
 * reserve for claims that was deducted before, so that only the balance left (余额) becomes income,
 * and what exceeds it is deducted as it is.
 */
public final class ReserveCalculator {

  /** 自 2016 年 1 月 1 日起至 2020 年 12 月 31 日止 (L11607). */
  public static final int FIRST_YEAR = 2016;

  public static final int LAST_YEAR = 2020;

  /** Of what stands guaranteed at the end of the year (R01, L11568–11572). */
  private static final Percentage OF_LIABILITY = Percentage.ofPercent("1");

  /** Of the year's fees (R02, L11574–11578). */
  private static final Percentage OF_FEES = Percentage.ofPercent("50");

  private ReserveCalculator() {}

  /** Reckons one year. */
  public static ReserveTreatment reckon(ReserveYear year) {
    if (year.year() < FIRST_YEAR || year.year() > LAST_YEAR) {
      return new ReserveTreatment.NotInForce(year.year());
    }
    List<TaxConditions.Condition> unmet = year.conditions().unmet();
    return unmet.isEmpty() ? deductible(year) : new ReserveTreatment.NotEligible(unmet);
  }

  private static ReserveTreatment deductible(ReserveYear year) {
    Money none = Money.zero(year.claimLosses().currency());
    Money losses = year.lossesMeetTaxRules() ? year.claimLosses() : none;
    Money offset = losses.min(year.deductedForClaims());
    return new ReserveTreatment.Deductible(
        new ReserveTreatment.Accrual(
            year.forClaims(), year.liability().portion(OF_LIABILITY, RoundingMode.DOWN)),
        new ReserveTreatment.Accrual(
            year.forUnearned(), year.feeIncome().portion(OF_FEES, RoundingMode.DOWN)),
        offset,
        losses.minus(offset),
        year.claimLosses().minus(losses),
        year.deductedForClaims().minus(offset),
        year.deductedForUnearned());
  }
}
