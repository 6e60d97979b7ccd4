package io.rongqiao.scoring.feature;

import static java.lang.Double.NaN;
import static java.util.Map.entry;

import io.rongqiao.scoring.evidence.ReceivableRecord;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/** How ageing, dilution and the debtors' conduct are measured beyond thin-1. */
final class ReceivableMeasures {

  private static final int YEAR = 12;
  private static final int LONG_OVERDUE_DAYS = 90;

  static final Map<String, ToDoubleFunction<Observation>> ALL =
      Map.ofEntries(
          entry("receivable_overdue_90d_share", ReceivableMeasures::longOverdue),
          entry("receivable_average_age_days", ReceivableMeasures::averageAge),
          entry("receivable_top_debtor_share", ReceivableMeasures::topDebtor),
          entry("receivable_confirmed_share", ReceivableMeasures::confirmed),
          entry("receivable_paid_late_share_12m", ReceivableMeasures::paidLate),
          entry("receivable_days_late_12m", ReceivableMeasures::daysLate),
          entry("receivable_dilution_12m", ReceivableMeasures::dilution),
          entry("receivable_to_sales_12m", ReceivableMeasures::toSales));

  private ReceivableMeasures() {}

  private static double longOverdue(Observation it) {
    LocalDate day = it.subject().asOf().minusDays(LONG_OVERDUE_DAYS);
    return shareOfOutstanding(it, one -> one.isOverdue(day));
  }

  private static double confirmed(Observation it) {
    return shareOfOutstanding(it, one -> one.confirmedOn() != null);
  }

  /** Days since issue, each claim by what is still owed of it. */
  private static double averageAge(Observation it) {
    LocalDate day = it.subject().asOf();
    double days = 0.0;
    for (ReceivableRecord one : it.evidence().receivables()) {
      days += (double) ChronoUnit.DAYS.between(one.issuedOn(), day) * outstanding(one);
    }
    long owed = total(it.evidence().receivables(), ReceivableMeasures::outstanding);
    return owed <= 0 ? NaN : days / owed;
  }

  private static double topDebtor(Observation it) {
    Map<String, Long> byDebtor = new HashMap<>();
    for (ReceivableRecord one : it.evidence().receivables()) {
      byDebtor.merge(one.debtor(), outstanding(one), Math::addExact);
    }
    long owed = total(it.evidence().receivables(), ReceivableMeasures::outstanding);
    long most = byDebtor.values().stream().mapToLong(Long::longValue).max().orElse(0L);
    return owed <= 0 ? NaN : (double) most / owed;
  }

  private static double paidLate(Observation it) {
    List<ReceivableRecord> paid = paidLastYear(it);
    long all = total(paid, one -> InvoiceSeries.fen(one.paid()));
    long late = total(paid, one -> lateness(one) > 0 ? InvoiceSeries.fen(one.paid()) : 0L);
    return all <= 0 ? NaN : (double) late / all;
  }

  /** Each payment by its amount; early ones do not make up for late ones. */
  private static double daysLate(Observation it) {
    List<ReceivableRecord> paid = paidLastYear(it);
    double days = 0.0;
    for (ReceivableRecord one : paid) {
      days += (double) lateness(one) * InvoiceSeries.fen(one.paid());
    }
    long all = total(paid, one -> InvoiceSeries.fen(one.paid()));
    return all <= 0 ? NaN : days / all;
  }

  /** What settled claims fell short of their amount: returns, discounts, disputes. */
  private static double dilution(Observation it) {
    List<ReceivableRecord> paid = paidLastYear(it);
    long claimed = total(paid, one -> InvoiceSeries.fen(one.amount()));
    long missing = total(paid, one -> Math.max(0, outstanding(one)));
    return claimed <= 0 ? NaN : (double) missing / claimed;
  }

  private static double toSales(Observation it) {
    List<ReceivableRecord> all = it.evidence().receivables();
    long sold = it.sales().netFen(YEAR, 0);
    return all.isEmpty() || sold <= 0
        ? NaN
        : (double) total(all, ReceivableMeasures::outstanding) / sold;
  }

  private static double shareOfOutstanding(Observation it, Predicate<ReceivableRecord> holds) {
    List<ReceivableRecord> all = it.evidence().receivables();
    long owed = total(all, ReceivableMeasures::outstanding);
    return owed <= 0
        ? NaN
        : (double) total(all.stream().filter(holds).toList(), ReceivableMeasures::outstanding)
            / owed;
  }

  private static List<ReceivableRecord> paidLastYear(Observation it) {
    return it.evidence().receivables().stream()
        .filter(one -> one.paidOn() != null && it.isWithin(one.paidOn(), YEAR))
        .toList();
  }

  private static long lateness(ReceivableRecord one) {
    LocalDate paidOn = one.paidOn();
    return paidOn == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(one.dueOn(), paidOn));
  }

  private static long outstanding(ReceivableRecord one) {
    return InvoiceSeries.fen(one.outstanding());
  }

  private static long total(List<ReceivableRecord> all, ToLongFunction<ReceivableRecord> part) {
    return all.stream().mapToLong(part).reduce(0L, Math::addExact);
  }
}
