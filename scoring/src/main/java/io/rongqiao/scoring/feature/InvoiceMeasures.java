package io.rongqiao.scoring.feature;

import static java.lang.Double.NaN;
import static java.util.Map.entry;

import io.rongqiao.scoring.evidence.InvoiceMonth;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** How the features of the invoice family are measured. */
final class InvoiceMeasures {

  static final Map<String, ToDoubleFunction<Observation>> ALL =
      Map.ofEntries(
          entry("sales_net_12m", it -> yuan(it.sales(), 12)),
          entry("sales_net_24m", it -> yuan(it.sales(), 24)),
          entry("sales_growth_12m", it -> growth(it.sales())),
          entry("sales_volatility_12m", it -> volatility(it.sales())),
          entry("sales_active_months_12m", it -> active(it.sales(), 12)),
          entry("sales_active_months_24m", it -> active(it.sales(), 24)),
          entry("months_since_last_sale", it -> sinceLast(it.sales())),
          entry("purchases_net_12m", it -> yuan(it.purchases(), 12)),
          entry("gross_margin_12m", InvoiceMeasures::margin),
          entry("buyer_count_12m", it -> count(it.sales())),
          entry("buyer_top1_share_12m", it -> topShare(it.sales())),
          entry("buyer_hhi_12m", it -> concentration(it.sales())),
          entry("supplier_count_12m", it -> count(it.purchases())),
          entry("supplier_top1_share_12m", it -> topShare(it.purchases())),
          entry("sales_void_ratio_12m", it -> voidRatio(it.sales(), 12)),
          entry("sales_void_ratio_24m", it -> voidRatio(it.sales(), 24)),
          entry("sales_red_letter_ratio_12m", it -> redLetterRatio(it.sales())),
          entry("invoice_history_months", InvoiceMeasures::history));

  private InvoiceMeasures() {}

  static double yuan(InvoiceSeries series, int months) {
    return series.isKnown() ? series.netFen(months, 0) / 100.0 : NaN;
  }

  /** Only where the year before is known from its first month: half a year makes any growth. */
  static double growth(InvoiceSeries series) {
    long before = series.netFen(12, 12);
    if (!series.reachesBack(24) || before <= 0) {
      return NaN;
    }
    return (double) series.netFen(12, 0) / before - 1.0;
  }

  /** Standard deviation of the twelve months, as a share of their mean. */
  private static double volatility(InvoiceSeries series) {
    double mean = series.netFen(12, 0) / 12.0;
    if (!series.reachesBack(12) || mean <= 0) {
      return NaN;
    }
    double squares = 0.0;
    for (int back = 11; back >= 0; back--) {
      double distance = series.netFen(1, back) - mean;
      squares += distance * distance;
    }
    return StrictMath.sqrt(squares / 12.0) / mean;
  }

  static double active(InvoiceSeries series, int months) {
    return series.isKnown() ? series.activeMonths(months) : NaN;
  }

  static double sinceLast(InvoiceSeries series) {
    return series.monthsSinceActive().map(Long::doubleValue).orElse(NaN);
  }

  private static double margin(Observation it) {
    long sold = it.sales().netFen(12, 0);
    if (!it.purchases().isKnown() || sold <= 0) {
      return NaN;
    }
    return (double) (sold - it.purchases().netFen(12, 0)) / sold;
  }

  private static double count(InvoiceSeries series) {
    return series.isKnown() ? series.partners().lastYear().length : NaN;
  }

  private static double topShare(InvoiceSeries series) {
    return PartnerYears.topShare(series.partners().lastYear(), 1);
  }

  private static double concentration(InvoiceSeries series) {
    return PartnerYears.concentration(series.partners().lastYear());
  }

  static double voidRatio(InvoiceSeries series, int months) {
    long voids = series.sum(months, 0, InvoiceMonth::voids);
    long all = voids + series.sum(months, 0, InvoiceMonth::count);
    return all == 0 ? NaN : (double) voids / all;
  }

  /** What red letters took back, of what was invoiced before they did. */
  private static double redLetterRatio(InvoiceSeries series) {
    long takenBack = -series.sum(12, 0, month -> InvoiceSeries.fen(month.redLetterGross()));
    long invoiced = series.sum(12, 0, month -> InvoiceSeries.fen(month.gross())) + takenBack;
    return invoiced <= 0 ? NaN : (double) takenBack / invoiced;
  }

  private static double history(Observation it) {
    return Stream.of(it.sales(), it.purchases())
        .flatMap(series -> series.first().stream())
        .min(YearMonth::compareTo)
        .map(first -> ChronoUnit.MONTHS.between(first, it.sales().last()) + 1.0)
        .orElse(NaN);
  }
}
