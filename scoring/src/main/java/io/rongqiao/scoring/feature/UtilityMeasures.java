package io.rongqiao.scoring.feature;

import static java.lang.Double.NaN;
import static java.util.Map.entry;

import io.rongqiao.scoring.evidence.UtilityBill;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;

/**
 * How the use of power and water is measured beyond thin-1. A bill comes weeks after its month, so
 * windows end where the bills of that supply end. Use is summed in the order of the evidence, which
 * is fixed.
 */
final class UtilityMeasures {

  private static final int YEAR = 12;

  static final Map<String, ToDoubleFunction<Observation>> ALL =
      Map.ofEntries(
          entry("electricity_use_growth_3m", it -> growth(power(it), 3)),
          entry("electricity_volatility_12m", it -> volatility(power(it))),
          entry("electricity_idle_months_12m", it -> idleMonths(power(it))),
          entry("electricity_to_sales_gap_12m", UtilityMeasures::gapToSales),
          entry("water_use_growth_12m", it -> growth(of(it, UtilityBill.Utility.WATER), YEAR)),
          entry("utility_longest_delay_12m", UtilityMeasures::longestDelay),
          entry("utility_unpaid_count", UtilityMeasures::unpaid));

  private UtilityMeasures() {}

  private static Use power(Observation it) {
    return of(it, UtilityBill.Utility.ELECTRICITY);
  }

  private static Use of(Observation it, UtilityBill.Utility utility) {
    return new Use(
        it.evidence().utilityBills().stream().filter(b -> b.utility() == utility).toList());
  }

  /** The last months against the same months of the year before. */
  private static double growth(Use use, int months) {
    double before = use.sum(months, YEAR);
    return use.months() < YEAR + months || before <= 0 ? NaN : use.sum(months, 0) / before - 1.0;
  }

  private static double volatility(Use use) {
    double mean = use.sum(YEAR, 0) / YEAR;
    if (use.months() < YEAR || mean <= 0) {
      return NaN;
    }
    double squares = 0.0;
    for (int back = YEAR - 1; back >= 0; back--) {
      double distance = use.sum(1, back) - mean;
      squares += distance * distance;
    }
    return StrictMath.sqrt(squares / YEAR) / mean;
  }

  private static double idleMonths(Use use) {
    if (use.months() < YEAR) {
      return NaN;
    }
    int idle = 0;
    for (int back = 0; back < YEAR; back++) {
      idle += use.sum(1, back) <= 0 ? 1 : 0;
    }
    return idle;
  }

  /** Growth of power less growth of sales, over the same two years. */
  private static double gapToSales(Observation it) {
    Use use = power(it);
    double ofPower = growth(use, YEAR);
    if (Double.isNaN(ofPower)) {
      return NaN;
    }
    int back = Math.toIntExact(ChronoUnit.MONTHS.between(use.newest(), it.sales().last()));
    if (back < 0 || back > YEAR || !it.sales().reachesBack(2 * YEAR + back)) {
      return NaN;
    }
    long before = it.sales().netFen(YEAR, YEAR + back);
    return before <= 0 ? NaN : ofPower - ((double) it.sales().netFen(YEAR, back) / before - 1.0);
  }

  private static double longestDelay(Observation it) {
    OptionalLong longest =
        it.evidence().utilityBills().stream()
            .filter(bill -> it.isWithin(bill.dueOn(), YEAR))
            .mapToLong(bill -> TaxMeasures.delay(it, bill.dueOn(), bill.paidOn()))
            .max();
    return longest.isPresent() ? longest.getAsLong() : NaN;
  }

  private static double unpaid(Observation it) {
    List<UtilityBill> bills = it.evidence().utilityBills();
    return bills.isEmpty()
        ? NaN
        : bills.stream()
            .filter(bill -> bill.paidOn() == null && bill.dueOn().isBefore(it.subject().asOf()))
            .count();
  }

  /** The months of one supply over three years, by how long before the newest bill they lie. */
  private static final class Use {

    private static final int MONTHS_KEPT = 36;

    private final YearMonth newest;
    private final int months;
    private final double[] monthsBack = new double[MONTHS_KEPT];

    Use(List<UtilityBill> bills) {
      newest =
          bills.stream()
              .map(UtilityBill::month)
              .max(YearMonth::compareTo)
              .orElse(YearMonth.of(1970, 1));
      int longest = 0;
      for (UtilityBill bill : bills) {
        int place = Math.toIntExact(ChronoUnit.MONTHS.between(bill.month(), newest));
        longest = Math.max(longest, place + 1);
        if (place < MONTHS_KEPT) {
          monthsBack[place] += bill.usage();
        }
      }
      months = longest;
    }

    YearMonth newest() {
      return newest;
    }

    /** How many months the bills reach back. */
    int months() {
      return months;
    }

    double sum(int length, int back) {
      double sum = 0.0;
      for (int month = back; month < back + length; month++) {
        sum += monthsBack[month];
      }
      return sum;
    }
  }
}
