package io.rongqiao.scoring.feature;

import static java.lang.Double.NaN;
import static java.util.Map.entry;

import io.rongqiao.scoring.evidence.CourtRecord;
import io.rongqiao.scoring.evidence.CreditExposure;
import io.rongqiao.scoring.evidence.ReceivableRecord;
import io.rongqiao.scoring.evidence.RegistryRecord;
import io.rongqiao.scoring.evidence.SocialInsurance;
import io.rongqiao.scoring.evidence.TaxFiling;
import io.rongqiao.scoring.evidence.UtilityBill;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** How the features of every family but the invoices are measured. */
final class RecordMeasures {

  static final Map<String, ToDoubleFunction<Observation>> ALL =
      Map.ofEntries(
          entry("tax_paid_12m", RecordMeasures::taxPaid),
          entry("tax_filing_on_time_share_12m", RecordMeasures::filedOnTime),
          entry(
              "tax_arrears", it -> sum(it.evidence().taxFilings(), _ -> true, TaxFiling::arrears)),
          entry("electricity_use_growth_12m", RecordMeasures::electricityGrowth),
          entry("utility_on_time_share_12m", RecordMeasures::billsPaidOnTime),
          entry(
              "receivable_outstanding",
              it -> sum(it.evidence().receivables(), _ -> true, ReceivableRecord::outstanding)),
          entry("receivable_overdue_share", RecordMeasures::overdueShare),
          entry("insured_heads", RecordMeasures::insuredHeads),
          entry("court_defendant_count_24m", RecordMeasures::timesDefendant),
          entry("penalty_count_24m", RecordMeasures::penalties),
          entry("credit_exposure_balance", RecordMeasures::creditBalance),
          entry("credit_lender_count", RecordMeasures::lenders),
          entry("enterprise_age_months", RecordMeasures::age));

  private RecordMeasures() {}

  private static double taxPaid(Observation it) {
    YearMonth last = it.sales().last();
    return sum(
        it.evidence().taxFilings(),
        filing -> !filing.period().isAfter(last) && filing.period().isAfter(last.minusMonths(12)),
        TaxFiling::paid);
  }

  private static double filedOnTime(Observation it) {
    List<TaxFiling> due =
        it.evidence().taxFilings().stream().filter(f -> it.isWithin(f.dueOn(), 12)).toList();
    return share(due, TaxFiling::isFiledOnTime);
  }

  private static double billsPaidOnTime(Observation it) {
    List<UtilityBill> due =
        it.evidence().utilityBills().stream().filter(b -> it.isWithin(b.dueOn(), 12)).toList();
    return share(due, UtilityBill::isPaidOnTime);
  }

  /**
   * The twelve months that end with the newest bill against the twelve before. A bill comes weeks
   * after its month, so the windows end where the bills end; a month without a bill counts as no
   * use, and a series shorter than two years tells no growth.
   */
  private static double electricityGrowth(Observation it) {
    List<UtilityBill> bills =
        it.evidence().utilityBills().stream()
            .filter(bill -> bill.utility() == UtilityBill.Utility.ELECTRICITY)
            .toList();
    Optional<YearMonth> newest = bills.stream().map(UtilityBill::month).max(YearMonth::compareTo);
    Optional<YearMonth> oldest = bills.stream().map(UtilityBill::month).min(YearMonth::compareTo);
    if (newest.isEmpty() || oldest.orElseThrow().isAfter(newest.get().minusMonths(23))) {
      return NaN;
    }
    double before = usage(bills, newest.get().minusMonths(12));
    return before <= 0 ? NaN : usage(bills, newest.get()) / before - 1.0;
  }

  /** Summed in the order of the evidence, which is fixed. */
  private static double usage(List<UtilityBill> bills, YearMonth end) {
    double sum = 0.0;
    for (UtilityBill bill : bills) {
      if (!bill.month().isAfter(end) && bill.month().isAfter(end.minusMonths(12))) {
        sum += bill.usage();
      }
    }
    return sum;
  }

  private static double overdueShare(Observation it) {
    List<ReceivableRecord> receivables = it.evidence().receivables();
    double outstanding = sum(receivables, _ -> true, ReceivableRecord::outstanding);
    double overdue =
        sum(receivables, one -> one.isOverdue(it.subject().asOf()), ReceivableRecord::outstanding);
    return outstanding == 0.0 ? 0.0 : overdue / outstanding;
  }

  private static double insuredHeads(Observation it) {
    return it.evidence().socialInsurance().stream()
        .max(Comparator.comparing(SocialInsurance::month))
        .map(month -> (double) month.insuredHeads())
        .orElse(NaN);
  }

  private static double timesDefendant(Observation it) {
    return publicCount(
        it,
        it.evidence().courtRecords().stream()
            .filter(record -> record.role() == CourtRecord.Role.DEFENDANT)
            .map(CourtRecord::publishedOn));
  }

  private static double penalties(Observation it) {
    return publicCount(
        it, it.evidence().penalties().stream().map(penalty -> penalty.publishedOn()));
  }

  private static double publicCount(Observation it, Stream<LocalDate> published) {
    long count = published.filter(day -> it.isWithin(day, 24)).count();
    return it.subject().knowsPublicRecords() ? count : NaN;
  }

  /** What is owed; a guarantee given for another is not. */
  private static double creditBalance(Observation it) {
    return sum(
        it.evidence().creditExposures(), RecordMeasures::isBorrowing, CreditExposure::balance);
  }

  private static double lenders(Observation it) {
    List<CreditExposure> exposures = it.evidence().creditExposures();
    if (exposures.isEmpty()) {
      return NaN;
    }
    return exposures.stream()
        .filter(RecordMeasures::isBorrowing)
        .filter(exposure -> exposure.balance().isPositive())
        .map(CreditExposure::lender)
        .distinct()
        .count();
  }

  private static boolean isBorrowing(CreditExposure exposure) {
    return exposure.kind() != CreditExposure.Kind.GUARANTEE_GIVEN;
  }

  private static double age(Observation it) {
    LocalDate day = it.subject().asOf();
    LocalDate established = it.subject().facts().establishedOn();
    return Optional.ofNullable(established)
        .or(() -> establishment(it))
        .filter(start -> !start.isAfter(day))
        .map(start -> (double) ChronoUnit.MONTHS.between(start, day))
        .orElse(NaN);
  }

  private static Optional<LocalDate> establishment(Observation it) {
    return it.evidence().registryRecords().stream()
        .filter(record -> record.kind() == RegistryRecord.Kind.ESTABLISHMENT)
        .map(RegistryRecord::validFrom)
        .min(LocalDate::compareTo);
  }

  private static <T> double share(List<T> all, Predicate<T> holds) {
    return all.isEmpty() ? NaN : (double) all.stream().filter(holds).count() / all.size();
  }

  /** In yuan; missing where nothing at all is known. */
  private static <T> double sum(List<T> all, Predicate<T> counts, Function<T, Money> amount) {
    if (all.isEmpty()) {
      return NaN;
    }
    long fen =
        all.stream()
            .filter(counts)
            .map(amount)
            .mapToLong(InvoiceSeries::fen)
            .reduce(0L, Math::addExact);
    return fen / 100.0;
  }
}
