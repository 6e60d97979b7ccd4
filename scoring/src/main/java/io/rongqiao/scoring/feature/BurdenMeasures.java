package io.rongqiao.scoring.feature;

import static java.lang.Double.NaN;
import static java.util.Map.entry;

import io.rongqiao.scoring.evidence.CreditExposure;
import io.rongqiao.scoring.evidence.SocialInsurance;
import io.rongqiao.scoring.money.Money;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** How what is owed to staff and to lenders is measured beyond thin-1. */
final class BurdenMeasures {

  private static final int YEAR = 12;

  static final Map<String, ToDoubleFunction<Observation>> ALL =
      Map.ofEntries(
          entry("insured_heads_growth_12m", BurdenMeasures::headsGrowth),
          entry("social_insurance_on_time_share_12m", BurdenMeasures::insuredOnTime),
          entry("social_insurance_arrears", BurdenMeasures::insuranceArrears),
          entry("sales_per_head_12m", BurdenMeasures::salesPerHead),
          entry("credit_days_overdue", BurdenMeasures::daysOverdue),
          entry("credit_utilisation", BurdenMeasures::utilisation),
          entry("credit_to_sales_12m", BurdenMeasures::creditToSales),
          entry("credit_maturing_6m", BurdenMeasures::maturing),
          entry("guarantee_given_balance", BurdenMeasures::guaranteesGiven));

  private BurdenMeasures() {}

  private static Optional<SocialInsurance> newest(Observation it) {
    return it.evidence().socialInsurance().stream()
        .reduce((one, other) -> other.month().isBefore(one.month()) ? one : other);
  }

  private static double headsGrowth(Observation it) {
    Optional<SocialInsurance> now = newest(it);
    if (now.isEmpty()) {
      return NaN;
    }
    YearMonth then = now.get().month().minusMonths(YEAR);
    return it.evidence().socialInsurance().stream()
        .filter(month -> month.month().equals(then) && month.insuredHeads() > 0)
        .findFirst()
        .map(before -> (double) now.get().insuredHeads() / before.insuredHeads() - 1.0)
        .orElse(NaN);
  }

  private static double insuredOnTime(Observation it) {
    List<SocialInsurance> due =
        it.evidence().socialInsurance().stream()
            .filter(month -> it.isWithin(month.dueOn(), YEAR))
            .toList();
    long inTime =
        due.stream().filter(m -> m.paidOn() != null && !m.paidOn().isAfter(m.dueOn())).count();
    return due.isEmpty() ? NaN : (double) inTime / due.size();
  }

  /** What was due by the day and is not paid. */
  private static double insuranceArrears(Observation it) {
    List<SocialInsurance> all = it.evidence().socialInsurance();
    return all.isEmpty()
        ? NaN
        : yuan(all, month -> month.dueOn().isBefore(it.subject().asOf()), SocialInsurance::arrears);
  }

  private static double salesPerHead(Observation it) {
    double heads = newest(it).map(month -> (double) month.insuredHeads()).orElse(NaN);
    return it.sales().isKnown() && heads > 0 ? it.sales().netFen(YEAR, 0) / 100.0 / heads : NaN;
  }

  private static double daysOverdue(Observation it) {
    List<CreditExposure> all = it.evidence().creditExposures();
    return all.isEmpty() ? NaN : all.stream().mapToInt(CreditExposure::daysOverdue).max().orElse(0);
  }

  private static double utilisation(Observation it) {
    List<CreditExposure> all = it.evidence().creditExposures();
    double limits = yuan(all, BurdenMeasures::isBorrowing, CreditExposure::limit);
    return limits <= 0
        ? NaN
        : yuan(all, BurdenMeasures::isBorrowing, CreditExposure::balance) / limits;
  }

  private static double creditToSales(Observation it) {
    List<CreditExposure> all = it.evidence().creditExposures();
    long sold = it.sales().netFen(YEAR, 0);
    return all.isEmpty() || sold <= 0
        ? NaN
        : yuan(all, BurdenMeasures::isBorrowing, CreditExposure::balance) / (sold / 100.0);
  }

  private static double maturing(Observation it) {
    List<CreditExposure> all = it.evidence().creditExposures();
    return all.isEmpty()
        ? NaN
        : yuan(
            all,
            exposure -> isBorrowing(exposure) && maturesSoon(it, exposure),
            CreditExposure::balance);
  }

  private static boolean maturesSoon(Observation it, CreditExposure exposure) {
    return exposure.maturesOn() != null
        && !exposure.maturesOn().isAfter(it.subject().asOf().plusMonths(YEAR / 2));
  }

  private static double guaranteesGiven(Observation it) {
    List<CreditExposure> all = it.evidence().creditExposures();
    return all.isEmpty() ? NaN : yuan(all, one -> !isBorrowing(one), CreditExposure::balance);
  }

  private static boolean isBorrowing(CreditExposure exposure) {
    return exposure.kind() != CreditExposure.Kind.GUARANTEE_GIVEN;
  }

  private static <T> double yuan(List<T> all, Predicate<T> counts, Function<T, Money> amount) {
    long fen =
        all.stream()
            .filter(counts)
            .map(amount)
            .mapToLong(InvoiceSeries::fen)
            .reduce(0L, Math::addExact);
    return fen / 100.0;
  }
}
