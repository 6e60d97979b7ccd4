package io.rongqiao.matching.receivable.financing;

import io.rongqiao.matching.receivable.registration.InterestKind;
import io.rongqiao.matching.structure.CashFlow;
import io.rongqiao.matching.structure.InternalRate;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.DayCount;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * On what terms a financier would finance a receivable.
 *
 * @param kind pledge, or assignment under factoring
 * @param advance the share of the claim that is paid out (融资比例)
 * @param annualRate of the advance, by actual days over 360, paid at the end
 * @param fee a share of the claim, kept back at payout
 * @param recourse whether the creditor must buy back what the debtor does not pay (有追索权)
 * @param notified whether the debtor is given notice (明保理)
 * @param tenorDays from payout to repayment, 1 to 1095
 */
public record FinancingTerms(
    InterestKind kind,
    Percentage advance,
    AnnualRate annualRate,
    Percentage fee,
    boolean recourse,
    boolean notified,
    int tenorDays) {

  private static final int LONGEST_TENOR_DAYS = 1095;

  public FinancingTerms {
    if (kind != InterestKind.PLEDGE && kind != InterestKind.FACTORING_ASSIGNMENT) {
      throw new IllegalArgumentException("is neither PLEDGE nor FACTORING_ASSIGNMENT");
    }
    if (annualRate.isNegative()) {
      throw new IllegalArgumentException("the rate is not negative");
    }
    if (!advance.isGreaterThan(fee)) {
      throw new IllegalArgumentException("the advance is more than the fee");
    }
    if (tenorDays < 1 || tenorDays > LONGEST_TENOR_DAYS) {
      throw new IllegalArgumentException("the tenor is from 1 to 1095 days");
    }
  }

  /** What is paid out on a claim before the fee, rounded down. */
  public Money advanceOn(Money claim) {
    return claim.portion(advance, RoundingMode.DOWN);
  }

  /** The last day of the financing, if it is paid out on {@code payoutOn}. */
  public LocalDate endsOn(LocalDate payoutOn) {
    return payoutOn.plusDays(tenorDays);
  }

  /**
   * What the creditor receives and pays.
   *
   * @throws IllegalArgumentException if the claim is so small that nothing would be received
   */
  public List<CashFlow> flows(Money claim, LocalDate payoutOn) {
    Money advanced = advanceOn(claim);
    Money received = advanced.minus(claim.portion(fee, RoundingMode.HALF_UP));
    if (!received.isPositive()) {
      throw new IllegalArgumentException("nothing of the claim would be paid out");
    }
    LocalDate end = endsOn(payoutOn);
    Money interest =
        annualRate.interest(advanced, payoutOn, end, DayCount.ACT_360, RoundingMode.HALF_UP);
    return List.of(
        new CashFlow(payoutOn, received), new CashFlow(end, advanced.plus(interest).negated()));
  }

  /**
   * The all-in cost a year (XIRR of {@link #flows}).
   *
   * @throws IllegalArgumentException if no rate balances the flows
   */
  public AnnualRate allIn(Money claim, LocalDate payoutOn) {
    return InternalRate.of(flows(claim, payoutOn));
  }
}
