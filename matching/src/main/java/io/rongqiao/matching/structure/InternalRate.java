package io.rongqiao.matching.structure;

import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.DayCount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The annual rate at which dated cash flows balance (XIRR), on actual days over 365:
 *
 * <pre>Σ amount_i / (1 + r) ^ (days_i / 365) = 0,   days_i counted from the first flow</pre>
 *
 * <p>For flows that change sign once, as a loan's do, there is exactly one such rate above −100 %.
 * It is bracketed by doubling; within the bracket Newton's steps are taken, and where one leaves
 * it, the bracket is halved instead, so no start value can miss the rate. The search ends at a step
 * of less than 10⁻¹³; the result is rounded to six decimals of a fraction.
 */
public final class InternalRate {

  /** Decimals of the fraction that are given: a hundredth of a basis point. */
  static final int DECIMALS = 6;

  private static final int WORTH = 0;
  private static final int SLOPE = 1;

  private InternalRate() {}

  /**
   * The rate of {@code flows}.
   *
   * @throws IllegalArgumentException unless they change sign exactly once in order of time
   */
  public static AnnualRate of(List<CashFlow> flows) {
    List<CashFlow> inOrder = flows.stream().sorted(Comparator.comparing(CashFlow::on)).toList();
    requireOneChangeOfSign(inOrder);
    return new AnnualRate(
        BigDecimal.valueOf(search(inOrder)).setScale(DECIMALS, RoundingMode.HALF_UP));
  }

  /** In binary, and in locals: amounts and rates are kept exact, only this search is not. */
  private static double search(List<CashFlow> inOrder) {
    final double highest = 1e9;
    final double narrow = 1e-13;
    double[] amounts = amounts(inOrder);
    double[] years = years(inOrder);
    double low = -0.999_999;
    double high = 0.1;
    double[] there = worth(amounts, years, high);
    while (there[WORTH] < 0) {
      low = high;
      high = high * 2;
      if (high > highest) {
        throw new IllegalArgumentException("No annual rate balances these flows");
      }
      there = worth(amounts, years, high);
    }
    double rate = high;
    while (true) {
      double next = rate - there[WORTH] / there[SLOPE];
      if (!(next >= low && next <= high)) {
        next = low + (high - low) / 2;
      }
      double step = Math.abs(next - rate);
      rate = next;
      if (step <= narrow * Math.max(1, Math.abs(rate))) {
        return rate;
      }
      there = worth(amounts, years, rate);
      low = there[WORTH] < 0 ? rate : low;
      high = there[WORTH] < 0 ? high : rate;
    }
  }

  /** Amounts turned so that their worth rises with the rate. */
  private static double[] amounts(List<CashFlow> inOrder) {
    double sign = inOrder.getFirst().amount().isPositive() ? 1 : -1;
    return inOrder.stream()
        .mapToDouble(flow -> sign * flow.amount().amount().doubleValue())
        .toArray();
  }

  private static double[] years(List<CashFlow> inOrder) {
    LocalDate first = inOrder.getFirst().on();
    return inOrder.stream()
        .mapToDouble(
            flow ->
                (double) DayCount.ACT_365.days(first, flow.on()) / DayCount.ACT_365.daysInYear())
        .toArray();
  }

  /** What the flows are worth on the day of the first, at an annual rate, and how steeply. */
  private static double[] worth(double[] amounts, double[] years, double rate) {
    double worth = 0;
    double slope = 0;
    for (int i = 0; i < amounts.length; i++) {
      double present = amounts[i] / StrictMath.pow(1 + rate, years[i]);
      worth += present;
      slope -= years[i] * present / (1 + rate);
    }
    return new double[] {worth, slope};
  }

  private static void requireOneChangeOfSign(List<CashFlow> flows) {
    int changes = 0;
    int before = 0;
    for (CashFlow flow : flows) {
      int sign = flow.amount().amount().signum();
      if (sign != 0 && before != 0 && sign != before) {
        changes++;
      }
      before = sign == 0 ? before : sign;
    }
    if (changes != 1) {
      throw new IllegalArgumentException(
          "The flows change sign %d times, so no one rate balances them".formatted(changes));
    }
  }
}
