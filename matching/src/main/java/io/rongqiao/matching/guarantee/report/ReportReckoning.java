package io.rongqiao.matching.guarantee.report;

import io.rongqiao.matching.guarantee.award.AnnualisedBusiness;
import io.rongqiao.matching.guarantee.award.AwardScope;
import io.rongqiao.matching.guarantee.book.GuaranteeBook;
import io.rongqiao.matching.guarantee.book.GuaranteePosition;
import io.rongqiao.matching.guarantee.book.Period;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Industry;
import io.rongqiao.scoring.enterprise.Registration;
import io.rongqiao.scoring.enterprise.SizeStandard;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Makes the monthly data set from a guarantor's book. Pure. */
public final class ReportReckoning {

  /** 单户贷款 1000 万元及以下 (L14848). */
  private static final Money TEN_MILLION = Money.yuan(10_000_000);

  private static final int ONE_YEAR = 1;

  private final GuaranteeBook book;
  private final YearMonth month;
  private final Period days;
  private final Map<EnterpriseKey, List<GuaranteePosition>> byCustomer;

  public ReportReckoning(GuaranteeBook book, YearMonth month) {
    this.book = book;
    this.month = month;
    this.days = Period.of(month);
    this.byCustomer = book.byCustomer();
  }

  /** The rows in the order in which the guarantees began. */
  public MonthlyReport report() {
    return new MonthlyReport(
        month, book.positions().stream().filter(it -> it.stoodIn(days)).map(this::row).toList());
  }

  private Map<ReportColumn, String> row(GuaranteePosition it) {
    LocalDate last = days.to();
    AnnualisedBusiness annualised = it.annualised(last);
    Registration registration = book.registration(it.customer());
    Map<ReportColumn, String> row = new EnumMap<>(ReportColumn.class);
    row.put(ReportColumn.MONTH, month.toString());
    row.put(ReportColumn.CASE, it.guaranteeCase().toString());
    row.put(ReportColumn.CUSTOMER, registration == null ? "" : registration.uscc().toString());
    row.put(ReportColumn.SIZE, registration == null ? "" : size(registration, it.beganOn()));
    row.put(ReportColumn.INDUSTRY, registration == null ? "" : industry(registration));
    row.put(
        ReportColumn.COUNTED,
        Boolean.toString(AwardScope.counts(registration, it.servesGovernment(), it.beganOn())));
    row.put(ReportColumn.AMOUNT, plain(it.amount()));
    row.put(ReportColumn.BEGAN, it.beganOn().toString());
    row.put(ReportColumn.AGREED_END, it.agreedEnd().toString());
    row.put(ReportColumn.ENDED, it.endedBy(last).map(LocalDate::toString).orElse(""));
    row.put(ReportColumn.DAYS, Long.toString(it.actualDays(last)));
    row.put(ReportColumn.STANDING, plain(it.standingOn(last)));
    row.put(ReportColumn.FEE, plain(it.fee()));
    row.put(ReportColumn.ANNUALISED, plain(annualised.amount()));
    row.put(
        ReportColumn.FEE_RATE,
        annualised.rate().map(rate -> rate.fraction().toPlainString()).orElse(""));
    row.put(ReportColumn.NEW_IN_MONTH, Boolean.toString(days.contains(it.beganOn())));
    row.put(ReportColumn.NEW_IN_YEAR, Boolean.toString(it.beganOn().getYear() == month.getYear()));
    row.put(ReportColumn.UP_TO_TEN_MILLION, Boolean.toString(isUpToTenMillion(it)));
    row.put(ReportColumn.FIRST_LOAN, Boolean.toString(it.firstLoan()));
    row.put(
        ReportColumn.OVER_ONE_YEAR,
        Boolean.toString(it.agreedEnd().isAfter(it.beganOn().plusYears(ONE_YEAR))));
    return row;
  }

  private boolean isUpToTenMillion(GuaranteePosition it) {
    LocalDate day = it.standingOn(days.to()).isPositive() ? days.to() : it.beganOn();
    Money whole =
        byCustomer.getOrDefault(it.customer(), List.of()).stream()
            .map(other -> other.standingOn(day))
            .reduce(Money.NO_YUAN, Money::plus);
    return !whole.isGreaterThan(TEN_MILLION);
  }

  private static String size(Registration registration, LocalDate on) {
    return SizeStandard.standard().classify(registration, on).map(Enum::name).orElse("");
  }

  private static String industry(Registration registration) {
    Industry industry = registration.industry();
    return industry == null ? "" : industry.code();
  }

  private static String plain(Money amount) {
    return amount.amount().toPlainString();
  }
}
