package io.rongqiao.scoring.feature;

import static java.lang.Double.NaN;
import static java.util.Map.entry;

import java.util.Map;
import java.util.function.ToDoubleFunction;

/** How concentration, loyalty and mutual trade of buyers and suppliers are measured. */
final class PartnerMeasures {

  private static final int MAIN_PARTNERS = 5;
  private static final int TWO_YEARS = 24;

  static final Map<String, ToDoubleFunction<Observation>> ALL =
      Map.ofEntries(
          entry("buyer_top5_share_12m", it -> mainShare(it.sales())),
          entry("buyer_returning_share_12m", it -> returning(it.sales())),
          entry("buyer_lost_share_12m", it -> lost(it.sales())),
          entry("buyer_count_growth_12m", it -> growth(it.sales())),
          entry("supplier_hhi_12m", it -> concentration(it.purchases())),
          entry("supplier_top5_share_12m", it -> mainShare(it.purchases())),
          entry("supplier_returning_share_12m", it -> returning(it.purchases())),
          entry("supplier_lost_share_12m", it -> lost(it.purchases())),
          entry("mutual_trade_share_12m", PartnerMeasures::mutual));

  private PartnerMeasures() {}

  private static double mainShare(InvoiceSeries series) {
    return PartnerYears.topShare(series.partners().lastYear(), MAIN_PARTNERS);
  }

  private static double concentration(InvoiceSeries series) {
    return PartnerYears.concentration(series.partners().lastYear());
  }

  private static double returning(InvoiceSeries series) {
    long all = PartnerYears.total(series.partners().lastYear());
    return series.reachesBack(TWO_YEARS) && all > 0
        ? (double) series.partners().returningFen() / all
        : NaN;
  }

  private static double lost(InvoiceSeries series) {
    long all = PartnerYears.total(series.partners().yearBefore());
    return series.reachesBack(TWO_YEARS) && all > 0
        ? (double) series.partners().lostFen() / all
        : NaN;
  }

  private static double growth(InvoiceSeries series) {
    int before = series.partners().yearBefore().length;
    return series.reachesBack(TWO_YEARS) && before > 0
        ? (double) series.partners().lastYear().length / before - 1.0
        : NaN;
  }

  /** Of what is sold, how much goes to those who also sell to this enterprise. */
  private static double mutual(Observation it) {
    long sold = PartnerYears.total(it.sales().partners().lastYear());
    if (!it.purchases().isKnown() || sold <= 0) {
      return NaN;
    }
    return (double) it.sales().partners().sharedFen(it.purchases().partners()) / sold;
  }
}
