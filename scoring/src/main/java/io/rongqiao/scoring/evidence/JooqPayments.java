package io.rongqiao.scoring.evidence;

import static io.rongqiao.migrations.schema.Tables.CREDIT_EXPOSURE;
import static io.rongqiao.migrations.schema.Tables.RECEIVABLE_RECORD;
import static io.rongqiao.migrations.schema.Tables.SOCIAL_INSURANCE;
import static io.rongqiao.migrations.schema.Tables.TAX_FILING;
import static io.rongqiao.migrations.schema.Tables.TAX_GRADE;
import static io.rongqiao.migrations.schema.Tables.UTILITY_BILL;
import static io.rongqiao.scoring.evidence.JooqKnownRows.money;

import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads what an enterprise pays, is owed and owes. */
final class JooqPayments {

  private final JooqKnownRows known;
  private final EvidenceAsOf.Builder evidence;

  JooqPayments(JooqKnownRows known, EvidenceAsOf.Builder evidence) {
    this.known = known;
    this.evidence = evidence;
  }

  void read() {
    evidence.taxFilings(
        known.read(
            EvidenceFamily.TAX, TAX_FILING, this::filing, TAX_FILING.TAX, TAX_FILING.VALID_FROM));
    evidence.taxGrades(
        known.read(EvidenceFamily.TAX, TAX_GRADE, JooqPayments::grade, TAX_GRADE.YEAR));
    evidence.utilityBills(
        known.read(
            EvidenceFamily.UTILITY,
            UTILITY_BILL,
            this::bill,
            UTILITY_BILL.UTILITY,
            UTILITY_BILL.METER,
            UTILITY_BILL.VALID_FROM));
    evidence.receivables(
        known.read(
            EvidenceFamily.RECEIVABLE,
            RECEIVABLE_RECORD,
            this::receivable,
            RECEIVABLE_RECORD.NUMBER,
            RECEIVABLE_RECORD.DEBTOR));
    evidence.socialInsurance(
        known.read(
            EvidenceFamily.SOCIAL_INSURANCE,
            SOCIAL_INSURANCE,
            this::insurance,
            SOCIAL_INSURANCE.VALID_FROM));
    evidence.creditExposures(
        newestOfEach(
            known.read(
                EvidenceFamily.CREDIT,
                CREDIT_EXPOSURE,
                JooqPayments::exposure,
                CREDIT_EXPOSURE.LENDER,
                CREDIT_EXPOSURE.ACCOUNT,
                CREDIT_EXPOSURE.VALID_FROM)));
  }

  private TaxFiling filing(Record row) {
    String currency = row.get(TAX_FILING.CURRENCY);
    LocalDate paidOn = known.come(row.get(TAX_FILING.PAID_ON));
    boolean isToCome = row.get(TAX_FILING.PAID_ON) != null && paidOn == null;
    return new TaxFiling(
        TaxFiling.Tax.valueOf(row.get(TAX_FILING.TAX)),
        YearMonth.from(row.get(TAX_FILING.VALID_FROM)),
        row.get(TAX_FILING.DUE_ON),
        known.come(row.get(TAX_FILING.FILED_ON)),
        paidOn,
        money(row.get(TAX_FILING.SALES), currency),
        money(row.get(TAX_FILING.PAYABLE), currency),
        isToCome ? nothing(currency) : money(row.get(TAX_FILING.PAID), currency),
        money(row.get(TAX_FILING.ARREARS), currency));
  }

  private static TaxGrade grade(Record row) {
    return new TaxGrade(
        row.get(TAX_GRADE.YEAR),
        TaxGrade.Grade.valueOf(row.get(TAX_GRADE.GRADE)),
        row.get(TAX_GRADE.PUBLISHED_ON));
  }

  private UtilityBill bill(Record row) {
    return new UtilityBill(
        UtilityBill.Utility.valueOf(row.get(UTILITY_BILL.UTILITY)),
        row.get(UTILITY_BILL.METER),
        YearMonth.from(row.get(UTILITY_BILL.VALID_FROM)),
        row.get(UTILITY_BILL.USAGE).doubleValue(),
        money(row.get(UTILITY_BILL.AMOUNT), row.get(UTILITY_BILL.CURRENCY)),
        row.get(UTILITY_BILL.DUE_ON),
        known.come(row.get(UTILITY_BILL.PAID_ON)));
  }

  private ReceivableRecord receivable(Record row) {
    String currency = row.get(RECEIVABLE_RECORD.CURRENCY);
    LocalDate paidOn = known.come(row.get(RECEIVABLE_RECORD.PAID_ON));
    boolean isToCome = row.get(RECEIVABLE_RECORD.PAID_ON) != null && paidOn == null;
    return new ReceivableRecord(
        row.get(RECEIVABLE_RECORD.NUMBER),
        row.get(RECEIVABLE_RECORD.DEBTOR),
        money(row.get(RECEIVABLE_RECORD.AMOUNT), currency),
        row.get(RECEIVABLE_RECORD.VALID_FROM),
        row.get(RECEIVABLE_RECORD.DUE_ON),
        known.come(row.get(RECEIVABLE_RECORD.CONFIRMED_ON)),
        paidOn,
        isToCome ? nothing(currency) : money(row.get(RECEIVABLE_RECORD.PAID), currency));
  }

  private SocialInsurance insurance(Record row) {
    String currency = row.get(SOCIAL_INSURANCE.CURRENCY);
    LocalDate paidOn = known.come(row.get(SOCIAL_INSURANCE.PAID_ON));
    boolean isToCome = row.get(SOCIAL_INSURANCE.PAID_ON) != null && paidOn == null;
    return new SocialInsurance(
        YearMonth.from(row.get(SOCIAL_INSURANCE.VALID_FROM)),
        row.get(SOCIAL_INSURANCE.INSURED_HEADS),
        row.get(SOCIAL_INSURANCE.DUE_ON),
        paidOn,
        money(row.get(SOCIAL_INSURANCE.DUE), currency),
        isToCome ? nothing(currency) : money(row.get(SOCIAL_INSURANCE.PAID), currency));
  }

  private static CreditExposure exposure(Record row) {
    String currency = row.get(CREDIT_EXPOSURE.CURRENCY);
    @Nullable LocalDate maturesOn = row.get(CREDIT_EXPOSURE.MATURES_ON);
    return new CreditExposure(
        row.get(CREDIT_EXPOSURE.LENDER),
        row.get(CREDIT_EXPOSURE.ACCOUNT),
        CreditExposure.Kind.valueOf(row.get(CREDIT_EXPOSURE.KIND)),
        row.get(CREDIT_EXPOSURE.VALID_FROM),
        money(row.get(CREDIT_EXPOSURE.LIMIT_AMOUNT), currency),
        money(row.get(CREDIT_EXPOSURE.BALANCE), currency),
        row.get(CREDIT_EXPOSURE.DAYS_OVERDUE),
        maturesOn);
  }

  /** Reports come by day; the last of an account holds. */
  private static List<CreditExposure> newestOfEach(List<CreditExposure> reports) {
    Map<List<String>, CreditExposure> newest = new LinkedHashMap<>();
    for (CreditExposure report : reports) {
      newest.put(List.of(report.lender(), report.account()), report);
    }
    return List.copyOf(newest.values());
  }

  private static Money nothing(String currency) {
    return Money.zero(Currency.getInstance(currency));
  }
}
