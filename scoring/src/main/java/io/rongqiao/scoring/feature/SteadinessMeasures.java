package io.rongqiao.scoring.feature;

import static java.lang.Double.NaN;
import static java.util.Map.entry;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** How steady a trade is over years, beyond standard-1. */
final class SteadinessMeasures {

  private static final int YEAR = 12;

  static final Map<String, ToDoubleFunction<Observation>> ALL =
      Map.ofEntries(entry("sales_volatility_36m", it -> volatility(it.sales(), 3 * YEAR)));

  private SteadinessMeasures() {}

  /**
   * Standard deviation of the months, as a share of their mean: of the last {@code most}, or of all
   * since the first known one, which is at least a year ago.
   */
  private static double volatility(InvoiceSeries series, int most) {
    int months = Math.min(most, known(series));
    double mean = months < YEAR ? 0 : (double) series.netFen(months, 0) / months;
    if (mean <= 0) {
      return NaN;
    }
    double squares = 0.0;
    for (int back = months - 1; back >= 0; back--) {
      double distance = series.netFen(1, back) - mean;
      squares += distance * distance;
    }
    return StrictMath.sqrt(squares / months) / mean;
  }

  /** How many months there are from the first known one to the last. */
  private static int known(InvoiceSeries series) {
    return series
        .first()
        .map(first -> (int) ChronoUnit.MONTHS.between(first, series.last()) + 1)
        .orElse(0);
  }
}
