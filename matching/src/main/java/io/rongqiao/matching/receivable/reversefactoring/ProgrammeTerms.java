package io.rongqiao.matching.receivable.reversefactoring;

import io.rongqiao.matching.receivable.financing.FinancingTerms;
import io.rongqiao.matching.receivable.registration.InterestKind;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Percentage;

/**
 * At what terms a programme pays early: always by assignment, without recourse to the supplier,
 * since the core enterprise has confirmed; it knows, since it agreed to the programme.
 *
 * @param advance the share of the claim that is paid out
 * @param annualRate of the advance until the due day, by actual days over 360
 * @param fee a share of the claim, kept back at payout
 * @param leastDays how many days must lie between payout and due day, 1 to 1095
 */
public record ProgrammeTerms(
    Percentage advance, AnnualRate annualRate, Percentage fee, int leastDays) {

  public ProgrammeTerms {
    var _ = financing(advance, annualRate, fee, leastDays);
  }

  /** The terms of one financing, with so many days until the due day. */
  FinancingTerms forDays(int days) {
    return financing(advance, annualRate, fee, days);
  }

  private static FinancingTerms financing(
      Percentage advance, AnnualRate annualRate, Percentage fee, int days) {
    return new FinancingTerms(
        InterestKind.FACTORING_ASSIGNMENT, advance, annualRate, fee, false, true, days);
  }
}
