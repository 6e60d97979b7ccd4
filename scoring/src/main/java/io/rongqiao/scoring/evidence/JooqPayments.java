package io.rongqiao.scoring.evidence;

import static io.rongqiao.migrations.schema.Tables.CREDIT_EXPOSURE;
import static io.rongqiao.migrations.schema.Tables.RECEIVABLE_RECORD;
import static io.rongqiao.migrations.schema.Tables.SOCIAL_INSURANCE;
import static io.rongqiao.migrations.schema.Tables.TAX_FILING;
import static io.rongqiao.migrations.schema.Tables.TAX_GRADE;
import static io.rongqiao.migrations.schema.Tables.UTILITY_BILL;

import io.rongqiao.scoring.evidence.JooqKnownRows.Source;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks what an enterprise pays, is owed and owes. */
final class JooqPayments {

  static final List<EvidenceQuery> QUERIES =
      List.of(filings(), grades(), bills(), receivables(), insurance(), exposures());

  private JooqPayments() {}

  private static EvidenceQuery filings() {
    return JooqKnownRows.of(
        EvidenceFamily.TAX,
        new Source(
            TAX_FILING,
            List.of(TAX_FILING.TAX, TAX_FILING.VALID_FROM),
            List.of(
                TAX_FILING.CURRENCY,
                TAX_FILING.TAX,
                TAX_FILING.VALID_FROM,
                TAX_FILING.DUE_ON,
                TAX_FILING.FILED_ON,
                TAX_FILING.SALES,
                TAX_FILING.PAYABLE,
                TAX_FILING.PAID,
                TAX_FILING.PAID_ON,
                TAX_FILING.ARREARS)),
        JooqPayments::filing,
        EvidenceAsOf.Builder::taxFilings);
  }

  private static TaxFiling filing(RowReader row) throws SQLException {
    Currency currency = row.currency();
    var tax = row.oneOf(TaxFiling.Tax.class);
    var month = YearMonth.from(row.day());
    var dueOn = row.day();
    var filedOn = row.dayIfCome();
    var sales = row.money(currency);
    var payable = row.money(currency);
    RowReader.Payment payment = row.payment(currency);
    return new TaxFiling(
        tax,
        month,
        dueOn,
        filedOn,
        payment.on(),
        sales,
        payable,
        payment.paid(),
        row.money(currency));
  }

  private static EvidenceQuery grades() {
    return JooqKnownRows.of(
        EvidenceFamily.TAX,
        new Source(
            TAX_GRADE,
            List.of(TAX_GRADE.YEAR),
            List.of(TAX_GRADE.YEAR, TAX_GRADE.GRADE, TAX_GRADE.PUBLISHED_ON)),
        row -> new TaxGrade(row.integer(), row.oneOf(TaxGrade.Grade.class), row.day()),
        EvidenceAsOf.Builder::taxGrades);
  }

  private static EvidenceQuery bills() {
    return JooqKnownRows.of(
        EvidenceFamily.UTILITY,
        new Source(
            UTILITY_BILL,
            List.of(UTILITY_BILL.UTILITY, UTILITY_BILL.METER, UTILITY_BILL.VALID_FROM),
            List.of(
                UTILITY_BILL.CURRENCY,
                UTILITY_BILL.UTILITY,
                UTILITY_BILL.METER,
                UTILITY_BILL.VALID_FROM,
                UTILITY_BILL.USAGE,
                UTILITY_BILL.AMOUNT,
                UTILITY_BILL.DUE_ON,
                UTILITY_BILL.PAID_ON)),
        JooqPayments::bill,
        EvidenceAsOf.Builder::utilityBills);
  }

  private static UtilityBill bill(RowReader row) throws SQLException {
    Currency currency = row.currency();
    return new UtilityBill(
        row.oneOf(UtilityBill.Utility.class),
        row.text(),
        YearMonth.from(row.day()),
        row.decimal().doubleValue(),
        row.money(currency),
        row.day(),
        row.dayIfCome());
  }

  private static EvidenceQuery receivables() {
    return JooqKnownRows.of(
        EvidenceFamily.RECEIVABLE,
        new Source(
            RECEIVABLE_RECORD,
            List.of(RECEIVABLE_RECORD.NUMBER, RECEIVABLE_RECORD.DEBTOR),
            List.of(
                RECEIVABLE_RECORD.CURRENCY,
                RECEIVABLE_RECORD.NUMBER,
                RECEIVABLE_RECORD.DEBTOR,
                RECEIVABLE_RECORD.AMOUNT,
                RECEIVABLE_RECORD.VALID_FROM,
                RECEIVABLE_RECORD.DUE_ON,
                RECEIVABLE_RECORD.CONFIRMED_ON,
                RECEIVABLE_RECORD.PAID,
                RECEIVABLE_RECORD.PAID_ON)),
        JooqPayments::receivable,
        EvidenceAsOf.Builder::receivables);
  }

  private static ReceivableRecord receivable(RowReader row) throws SQLException {
    Currency currency = row.currency();
    var number = row.text();
    var debtor = row.text();
    var amount = row.money(currency);
    var validFrom = row.day();
    var dueOn = row.day();
    var confirmedOn = row.dayIfCome();
    RowReader.Payment payment = row.payment(currency);
    return new ReceivableRecord(
        number, debtor, amount, validFrom, dueOn, confirmedOn, payment.on(), payment.paid());
  }

  private static EvidenceQuery insurance() {
    return JooqKnownRows.of(
        EvidenceFamily.SOCIAL_INSURANCE,
        new Source(
            SOCIAL_INSURANCE,
            List.of(SOCIAL_INSURANCE.VALID_FROM),
            List.of(
                SOCIAL_INSURANCE.CURRENCY,
                SOCIAL_INSURANCE.VALID_FROM,
                SOCIAL_INSURANCE.INSURED_HEADS,
                SOCIAL_INSURANCE.DUE_ON,
                SOCIAL_INSURANCE.DUE,
                SOCIAL_INSURANCE.PAID,
                SOCIAL_INSURANCE.PAID_ON)),
        JooqPayments::contribution,
        EvidenceAsOf.Builder::socialInsurance);
  }

  private static SocialInsurance contribution(RowReader row) throws SQLException {
    Currency currency = row.currency();
    var month = YearMonth.from(row.day());
    int heads = row.integer();
    var dueOn = row.day();
    var due = row.money(currency);
    RowReader.Payment payment = row.payment(currency);
    return new SocialInsurance(month, heads, dueOn, payment.on(), due, payment.paid());
  }

  private static EvidenceQuery exposures() {
    return JooqKnownRows.of(
        EvidenceFamily.CREDIT,
        new Source(
            CREDIT_EXPOSURE,
            List.of(CREDIT_EXPOSURE.LENDER, CREDIT_EXPOSURE.ACCOUNT, CREDIT_EXPOSURE.VALID_FROM),
            List.of(
                CREDIT_EXPOSURE.CURRENCY,
                CREDIT_EXPOSURE.LENDER,
                CREDIT_EXPOSURE.ACCOUNT,
                CREDIT_EXPOSURE.KIND,
                CREDIT_EXPOSURE.VALID_FROM,
                CREDIT_EXPOSURE.LIMIT_AMOUNT,
                CREDIT_EXPOSURE.BALANCE,
                CREDIT_EXPOSURE.DAYS_OVERDUE,
                CREDIT_EXPOSURE.MATURES_ON)),
        JooqPayments::exposure,
        (evidence, reports) -> evidence.creditExposures(newestOfEach(reports)));
  }

  private static CreditExposure exposure(RowReader row) throws SQLException {
    Currency currency = row.currency();
    return new CreditExposure(
        row.text(),
        row.text(),
        row.oneOf(CreditExposure.Kind.class),
        row.day(),
        row.money(currency),
        row.money(currency),
        row.integer(),
        row.dayIfAny());
  }

  /** Reports come by day; the last of an account holds. */
  private static List<CreditExposure> newestOfEach(List<CreditExposure> reports) {
    Map<List<String>, CreditExposure> newest = new LinkedHashMap<>();
    for (CreditExposure report : reports) {
      newest.put(List.of(report.lender(), report.account()), report);
    }
    return List.copyOf(newest.values());
  }
}
