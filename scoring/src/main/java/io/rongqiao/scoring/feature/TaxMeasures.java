package io.rongqiao.scoring.feature;

import static java.lang.Double.NaN;
import static java.util.Map.entry;

import io.rongqiao.scoring.evidence.TaxFiling;
import io.rongqiao.scoring.evidence.TaxGrade;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How burden, punctuality and consistency of tax are measured beyond thin-1. */
final class TaxMeasures {

  private static final int YEAR = 12;
  private static final int MONTHS_A_QUARTER = 3;
  private static final int FEWEST_MONTHS_COMPARED = 9;

  static final Map<String, ToDoubleFunction<Observation>> ALL =
      Map.ofEntries(
          entry("tax_paid_growth_12m", TaxMeasures::paidGrowth),
          entry("tax_burden_12m", TaxMeasures::burden),
          entry("tax_burden_gap_12m", TaxMeasures::burdenGap),
          entry("tax_filing_longest_delay_12m", TaxMeasures::longestDelay),
          entry("tax_payment_on_time_share_12m", TaxMeasures::paidOnTime),
          entry("declared_to_invoiced_sales_12m", TaxMeasures::declaredToInvoiced),
          entry("tax_credit_rank", TaxMeasures::creditRank));

  private TaxMeasures() {}

  private static double paidGrowth(Observation it) {
    List<TaxFiling> filings = it.evidence().taxFilings();
    YearMonth last = it.sales().last();
    long before = fen(filings, last.minusMonths(YEAR), TaxMeasures::paid);
    boolean reachesBack =
        filings.stream().anyMatch(f -> !f.period().isAfter(last.minusMonths(2 * YEAR - 1)));
    return reachesBack && before > 0
        ? (double) fen(filings, last, TaxMeasures::paid) / before - 1.0
        : NaN;
  }

  private static double burden(Observation it) {
    List<TaxFiling> returns = filedForVat(it);
    long sales = fen(returns, it.sales().last(), f -> InvoiceSeries.fen(f.sales()));
    return sales <= 0
        ? NaN
        : (double) fen(returns, it.sales().last(), f -> InvoiceSeries.fen(f.payable())) / sales;
  }

  private static double burdenGap(Observation it) {
    double usual = VatBurdens.usual(it.subject().facts().industry());
    return burden(it) / usual - 1.0;
  }

  /** In days; a return that is still due counts to the day of observation. */
  private static double longestDelay(Observation it) {
    OptionalLong longest = due(it).stream().mapToLong(f -> delay(it, f.dueOn(), f.filedOn())).max();
    return longest.isPresent() ? longest.getAsLong() : NaN;
  }

  /** Days from the due day to the one it was done, or to the day of observation. */
  static long delay(Observation it, LocalDate due, @Nullable LocalDate done) {
    LocalDate end = Objects.requireNonNullElse(done, it.subject().asOf());
    return Math.max(0, ChronoUnit.DAYS.between(due, end));
  }

  private static double paidOnTime(Observation it) {
    List<TaxFiling> owing =
        due(it).stream().filter(filing -> filing.payable().isPositive()).toList();
    long inTime =
        owing.stream().filter(f -> f.paidOn() != null && !f.paidOn().isAfter(f.dueOn())).count();
    return owing.isEmpty() ? NaN : (double) inTime / owing.size();
  }

  /** Over the months for which a return was filed, so a late return compares nothing. */
  private static double declaredToInvoiced(Observation it) {
    YearMonth last = it.sales().last();
    List<TaxFiling> returns =
        filedForVat(it).stream().filter(f -> isWithin(f.period(), last)).toList();
    Set<YearMonth> months = monthsCovered(returns);
    long invoiced =
        it.sales()
            .sum(
                YEAR + MONTHS_A_QUARTER,
                0,
                month -> months.contains(month.month()) ? InvoiceSeries.fen(month.net()) : 0L);
    if (months.size() < FEWEST_MONTHS_COMPARED || invoiced <= 0) {
      return NaN;
    }
    return (double) fen(returns, last, f -> InvoiceSeries.fen(f.sales())) / invoiced;
  }

  /** Returns of quarters' ends alone are those of a taxpayer who files by the quarter. */
  private static Set<YearMonth> monthsCovered(List<TaxFiling> returns) {
    boolean byQuarter =
        returns.stream()
            .allMatch(filing -> filing.period().getMonthValue() % MONTHS_A_QUARTER == 0);
    int each = byQuarter ? MONTHS_A_QUARTER : 1;
    return returns.stream()
        .flatMap(filing -> IntStream.range(0, each).mapToObj(filing.period()::minusMonths))
        .collect(Collectors.toSet());
  }

  /** From 1 for D to 5 for A, with M in the middle. */
  private static double creditRank(Observation it) {
    return it.evidence().taxGrades().stream()
        .max(Comparator.comparingInt(TaxGrade::year).thenComparing(TaxGrade::publishedOn))
        .map(newest -> rank(newest.grade()))
        .orElse(NaN);
  }

  private static double rank(TaxGrade.Grade grade) {
    return switch (grade) {
      case A -> 5;
      case B -> 4;
      case M -> 3;
      case C -> 2;
      case D -> 1;
    };
  }

  private static List<TaxFiling> due(Observation it) {
    return it.evidence().taxFilings().stream().filter(f -> it.isWithin(f.dueOn(), YEAR)).toList();
  }

  private static List<TaxFiling> filedForVat(Observation it) {
    return it.evidence().taxFilings().stream()
        .filter(filing -> filing.tax() == TaxFiling.Tax.VAT && filing.filedOn() != null)
        .toList();
  }

  private static long paid(TaxFiling filing) {
    return InvoiceSeries.fen(filing.paid());
  }

  /** Of the twelve periods that end with one. */
  private static long fen(List<TaxFiling> filings, YearMonth end, ToLongFunction<TaxFiling> part) {
    return filings.stream()
        .filter(filing -> isWithin(filing.period(), end))
        .mapToLong(part)
        .reduce(0L, Math::addExact);
  }

  private static boolean isWithin(YearMonth period, YearMonth end) {
    return !period.isAfter(end) && period.isAfter(end.minusMonths(YEAR));
  }
}
