package io.rongqiao.scoring.feature;

import static java.lang.Double.NaN;
import static java.util.Map.entry;

import io.rongqiao.scoring.evidence.InvoiceMonth;
import java.util.Arrays;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** How level, trend, season, continuity, voids and margins of trade are measured beyond thin-1. */
final class TradeMeasures {

  private static final int YEAR = 12;

  static final Map<String, ToDoubleFunction<Observation>> ALL =
      Map.ofEntries(
          entry("sales_net_3m", it -> InvoiceMeasures.yuan(it.sales(), 3)),
          entry("sales_growth_3m", it -> seasonalGrowth(it.sales(), 3)),
          entry("sales_growth_6m", it -> seasonalGrowth(it.sales(), 6)),
          entry("sales_trend_24m", it -> trend(it.sales())),
          entry("sales_season_deviation_24m", it -> deviation(it.sales())),
          entry("sales_peak_share_12m", it -> peakShare(it.sales())),
          entry("sales_longest_gap_24m", it -> longestGap(it.sales())),
          entry("sales_months_down_12m", it -> monthsDown(it.sales())),
          entry("sales_invoice_count_12m", it -> invoices(it.sales())),
          entry("sales_average_invoice_12m", it -> averageInvoice(it.sales())),
          entry("sales_tax_rate_12m", it -> taxRate(it.sales())),
          entry("sales_void_amount_share_24m", it -> voidedShare(it.sales())),
          entry("sales_void_ratio_change_12m", it -> voidChange(it.sales())),
          entry("sales_red_letter_ratio_24m", it -> takenBackShare(it.sales(), 2 * YEAR)),
          entry("purchases_net_24m", it -> InvoiceMeasures.yuan(it.purchases(), 2 * YEAR)),
          entry("purchases_growth_12m", it -> InvoiceMeasures.growth(it.purchases())),
          entry("purchases_active_months_12m", it -> InvoiceMeasures.active(it.purchases(), YEAR)),
          entry("months_since_last_purchase", it -> InvoiceMeasures.sinceLast(it.purchases())),
          entry(
              "purchases_void_ratio_24m",
              it -> InvoiceMeasures.voidRatio(it.purchases(), 2 * YEAR)),
          entry("purchases_red_letter_ratio_12m", it -> takenBackShare(it.purchases(), YEAR)),
          entry("gross_margin_24m", it -> margin(it, 2 * YEAR, 0)),
          entry("gross_margin_change_12m", it -> margin(it, YEAR, 0) - margin(it, YEAR, YEAR)),
          entry("invoice_tax_burden_12m", TradeMeasures::taxBurden));

  private TradeMeasures() {}

  /** The last months against the same months of the year before, so that the season cancels. */
  private static double seasonalGrowth(InvoiceSeries series, int months) {
    long before = series.netFen(months, YEAR);
    if (!series.reachesBack(YEAR + months) || before <= 0) {
      return NaN;
    }
    return (double) series.netFen(months, 0) / before - 1.0;
  }

  /**
   * The least-squares slope through the thirteen moving sums of twelve months, a year's worth of
   * it, as a share of their mean. Each sum holds every month of the year once, so no season is left
   * in it.
   */
  private static double trend(InvoiceSeries series) {
    double mean = 0.0;
    double slope = 0.0;
    double squares = 0.0;
    for (int back = YEAR; back >= 0; back--) {
      double sum = series.netFen(YEAR, back);
      double place = YEAR / 2.0 - back;
      mean += sum / (YEAR + 1);
      slope += place * sum;
      squares += place * place;
    }
    return series.reachesBack(2 * YEAR) && mean > 0 ? slope / squares * YEAR / mean : NaN;
  }

  /** How far months lie from the same months a year before, as a share of both years. */
  private static double deviation(InvoiceSeries series) {
    long distance = 0;
    long all = 0;
    for (int back = 0; back < YEAR; back++) {
      long now = Math.max(0, series.netFen(1, back));
      long then = Math.max(0, series.netFen(1, back + YEAR));
      distance = Math.addExact(distance, Math.abs(now - then));
      all = Math.addExact(all, now + then);
    }
    return series.reachesBack(2 * YEAR) && all > 0 ? (double) distance / all : NaN;
  }

  private static double peakShare(InvoiceSeries series) {
    long[] months = new long[YEAR];
    for (int back = 0; back < YEAR; back++) {
      months[back] = Math.max(0, series.netFen(1, back));
    }
    Arrays.sort(months);
    long all = PartnerYears.total(months);
    long best = months[YEAR - 1] + months[YEAR - 2] + months[YEAR - 3];
    return series.reachesBack(YEAR) && all > 0 ? (double) best / all : NaN;
  }

  /** The longest run of months without sales since the first known one. */
  private static double longestGap(InvoiceSeries series) {
    if (!series.isKnown()) {
      return NaN;
    }
    int longest = 0;
    int run = 0;
    for (int back = 0; back < 2 * YEAR && series.reachesBack(back + 1); back++) {
      run = series.netFen(1, back) > 0 ? 0 : run + 1;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private static double monthsDown(InvoiceSeries series) {
    if (!series.reachesBack(2 * YEAR)) {
      return NaN;
    }
    int down = 0;
    for (int back = 0; back < YEAR; back++) {
      down += series.netFen(1, back) < series.netFen(1, back + YEAR) ? 1 : 0;
    }
    return down;
  }

  private static double invoices(InvoiceSeries series) {
    return series.isKnown() ? series.sum(YEAR, 0, InvoiceMonth::count) : NaN;
  }

  private static double averageInvoice(InvoiceSeries series) {
    long count = series.sum(YEAR, 0, InvoiceMonth::count);
    return count == 0 ? NaN : series.netFen(YEAR, 0) / 100.0 / count;
  }

  private static double taxRate(InvoiceSeries series) {
    long net = series.netFen(YEAR, 0);
    return net <= 0 ? NaN : (double) tax(series) / net;
  }

  private static double taxBurden(Observation it) {
    long net = it.sales().netFen(YEAR, 0);
    if (!it.purchases().isKnown() || net <= 0) {
      return NaN;
    }
    return (double) (tax(it.sales()) - tax(it.purchases())) / net;
  }

  private static long tax(InvoiceSeries series) {
    return series.sum(YEAR, 0, month -> InvoiceSeries.fen(month.tax()));
  }

  /** By amount; a void red letter counts by its size. */
  private static double voidedShare(InvoiceSeries series) {
    long voided =
        series.sum(2 * YEAR, 0, month -> Math.abs(InvoiceSeries.fen(month.voidedGross())));
    long kept = series.sum(2 * YEAR, 0, month -> InvoiceSeries.fen(month.gross()));
    long all = Math.addExact(voided, Math.max(0, kept));
    return all == 0 ? NaN : (double) voided / all;
  }

  private static double voidChange(InvoiceSeries series) {
    long voidsBefore = series.sum(YEAR, YEAR, InvoiceMonth::voids);
    long before = voidsBefore + series.sum(YEAR, YEAR, InvoiceMonth::count);
    return before == 0
        ? NaN
        : InvoiceMeasures.voidRatio(series, YEAR) - (double) voidsBefore / before;
  }

  /** What red letters took back, of what was invoiced before they did. */
  private static double takenBackShare(InvoiceSeries series, int months) {
    long takenBack = -series.sum(months, 0, month -> InvoiceSeries.fen(month.redLetterGross()));
    long invoiced = series.sum(months, 0, month -> InvoiceSeries.fen(month.gross())) + takenBack;
    return invoiced <= 0 ? NaN : (double) takenBack / invoiced;
  }

  private static double margin(Observation it, int months, int back) {
    long sold = it.sales().netFen(months, back);
    if (!it.purchases().isKnown() || sold <= 0) {
      return NaN;
    }
    return (double) (sold - it.purchases().netFen(months, back)) / sold;
  }
}
