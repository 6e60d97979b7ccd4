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
 * It is bracketed by doubling and then halved until the bracket is narrower than 10⁻¹³, so no start
 * value can miss it; the result is rounded to six decimals of a fraction.
 */
public final class InternalRate {

  /** Decimals of the fraction that are given: a hundredth of a basis point. */
  static final int DECIMALS = 6;

  private InternalRate() {}

  /**
   * The rate of {@code flows}.
   *
   * @throws IllegalArgumentException unless they change sign exactly once in order of time
   */
  public static AnnualRate of(List<CashFlow> flows) {
    List<CashFlow> inOrder = flows.stream().sorted(Comparator.comparing(CashFlow::on)).toList();
    requireOneChangeOfSign(inOrder);
    // Locals, not fields: amounts and rates are kept exact, only this search is not.
    final double highest = 1e9;
    final double narrow = 1e-13;
    double sign = inOrder.getFirst().amount().isPositive() ? 1 : -1;
    double low = -0.999_999;
    double high = 0.1;
    while (sign * presentValue(inOrder, high) < 0) {
      low = high;
      high = high * 2;
      if (high > highest) {
        throw new IllegalArgumentException("No annual rate balances these flows");
      }
    }
    while (high - low > narrow * Math.max(1, Math.abs(high))) {
      double middle = low + (high - low) / 2;
      if (sign * presentValue(inOrder, middle) < 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return new AnnualRate(BigDecimal.valueOf(low).setScale(DECIMALS, RoundingMode.HALF_UP));
  }

  /** What the flows are worth on the day of the first, at an annual rate. */
  private static double presentValue(List<CashFlow> flows, double rate) {
    LocalDate first = flows.getFirst().on();
    double value = 0;
    for (CashFlow flow : flows) {
      double years =
          (double) DayCount.ACT_365.days(first, flow.on()) / DayCount.ACT_365.daysInYear();
      value += flow.amount().amount().doubleValue() / StrictMath.pow(1 + rate, years);
    }
    return value;
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
