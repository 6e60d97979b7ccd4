package io.rongqiao.scoring.evidence;

import static io.rongqiao.migrations.schema.Tables.COUNTERPARTY_MONTH;
import static io.rongqiao.migrations.schema.Tables.INVOICE_MONTH;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record5;
import org.jspecify.annotations.Nullable;

/** The months of an enterprise's invoices, in yuan: the sums of what was known on a day. */
final class JooqInvoiceMonths {

  private static final String SOLD = "OUT";
  private static final String CNY = Money.CNY.getCurrencyCode();

  private static final Field<BigDecimal> VALID = sum(INVOICE_MONTH.VALID_COUNT).as("valid");
  private static final Field<BigDecimal> REDS = sum(INVOICE_MONTH.RED_COUNT).as("reds");
  private static final Field<BigDecimal> VOIDS = sum(INVOICE_MONTH.VOID_COUNT).as("voids");
  private static final Field<BigDecimal> NET = sum(INVOICE_MONTH.NET).as("net_sum");
  private static final Field<BigDecimal> TAX = sum(INVOICE_MONTH.TAX).as("tax_sum");
  private static final Field<BigDecimal> GROSS = sum(INVOICE_MONTH.GROSS).as("gross_sum");
  private static final Field<BigDecimal> RED_GROSS = sum(INVOICE_MONTH.RED_GROSS).as("red_sum");
  private static final Field<BigDecimal> VOIDED = sum(INVOICE_MONTH.VOIDED_GROSS).as("void_sum");
  private static final Field<Instant> RECORDED = max(INVOICE_MONTH.RECORDED_AT).as("recorded");

  private static final Field<BigDecimal> WITH_PARTNER =
      sum(COUNTERPARTY_MONTH.VALID_COUNT).as("valid");
  private static final Field<BigDecimal> PARTNER_GROSS =
      sum(COUNTERPARTY_MONTH.GROSS).as("gross_sum");

  private final DSLContext db;
  private final EnterpriseKey enterprise;
  private final LocalDate asOf;
  private final LocalDate lastKnownMonth;
  private final @Nullable Instant watermark;
  private final EvidenceAsOf.Builder evidence;
  private final Map<String, List<CounterpartyMonth>> partners = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, List<InvoiceMonth>> months = new HashMap<>();

  JooqInvoiceMonths(
      DSLContext db,
      EnterpriseKey enterprise,
      LocalDate asOf,
      @Nullable Instant watermark,
      EvidenceAsOf.Builder evidence) {
    this.db = db;
    this.enterprise = enterprise;
    this.asOf = asOf;
    this.lastKnownMonth = lastWholeMonth(asOf);
    this.watermark = watermark;
    this.evidence = evidence;
  }

  void read() {
    readPartners();
    readMonths();
    evidence.sales(months.getOrDefault(SOLD, List.of()));
    evidence.purchases(months.getOrDefault("IN", List.of()));
    evidence.buyers(partners.getOrDefault(SOLD, List.of()));
    evidence.suppliers(partners.getOrDefault("IN", List.of()));
  }

  /** The first day of the last month that was over at the end of the day. */
  private static LocalDate lastWholeMonth(LocalDate day) {
    LocalDate month = day.withDayOfMonth(1);
    boolean isOver = day.equals(month.plusMonths(1).minusDays(1));
    return isOver ? month : month.minusMonths(1);
  }

  private void readPartners() {
    db.select(
            COUNTERPARTY_MONTH.DIRECTION,
            COUNTERPARTY_MONTH.MONTH,
            COUNTERPARTY_MONTH.COUNTERPARTY,
            WITH_PARTNER,
            PARTNER_GROSS)
        .from(COUNTERPARTY_MONTH)
        .where(
            COUNTERPARTY_MONTH.ENTERPRISE_KEY.eq(enterprise.value()),
            COUNTERPARTY_MONTH.CURRENCY.eq(CNY),
            COUNTERPARTY_MONTH.KNOWN_MONTH.le(lastKnownMonth),
            watermark == null ? noCondition() : COUNTERPARTY_MONTH.RECORDED_AT.le(watermark))
        .groupBy(
            COUNTERPARTY_MONTH.DIRECTION, COUNTERPARTY_MONTH.MONTH, COUNTERPARTY_MONTH.COUNTERPARTY)
        .having(sum(COUNTERPARTY_MONTH.VALID_COUNT).ne(BigDecimal.ZERO))
        .orderBy(
            COUNTERPARTY_MONTH.DIRECTION, COUNTERPARTY_MONTH.MONTH, COUNTERPARTY_MONTH.COUNTERPARTY)
        .forEach(this::addPartner);
  }

  private void addPartner(Record5<String, LocalDate, String, BigDecimal, BigDecimal> row) {
    YearMonth month = YearMonth.from(row.value2());
    counts.merge(row.value1() + month, 1, Integer::sum);
    partners
        .computeIfAbsent(row.value1(), _ -> new ArrayList<>())
        .add(
            new CounterpartyMonth(
                month, row.value3(), row.value4().longValueExact(), yuan(row.value5())));
  }

  private void readMonths() {
    db.select(
            INVOICE_MONTH.DIRECTION,
            INVOICE_MONTH.MONTH,
            VALID,
            REDS,
            VOIDS,
            NET,
            TAX,
            GROSS,
            RED_GROSS,
            VOIDED,
            RECORDED)
        .from(INVOICE_MONTH)
        .where(
            INVOICE_MONTH.ENTERPRISE_KEY.eq(enterprise.value()),
            INVOICE_MONTH.CURRENCY.eq(CNY),
            INVOICE_MONTH.KNOWN_MONTH.le(lastKnownMonth),
            watermark == null ? noCondition() : INVOICE_MONTH.RECORDED_AT.le(watermark))
        .groupBy(INVOICE_MONTH.DIRECTION, INVOICE_MONTH.MONTH)
        .orderBy(INVOICE_MONTH.DIRECTION, INVOICE_MONTH.MONTH)
        .forEach(this::addMonth);
  }

  private void addMonth(Record row) {
    String direction = row.get(INVOICE_MONTH.DIRECTION);
    YearMonth month = YearMonth.from(row.get(INVOICE_MONTH.MONTH));
    evidence.recorded(row.get(RECORDED));
    if (row.get(VALID).signum() == 0 && row.get(VOIDS).signum() == 0) {
      return;
    }
    LocalDate end = month.atEndOfMonth();
    evidence.newest(EvidenceFamily.INVOICE, end.isAfter(asOf) ? asOf : end);
    months
        .computeIfAbsent(direction, _ -> new ArrayList<>())
        .add(
            new InvoiceMonth(
                month,
                row.get(VALID).longValueExact(),
                yuan(row.get(NET)),
                yuan(row.get(TAX)),
                yuan(row.get(GROSS)),
                row.get(VOIDS).longValueExact(),
                yuan(row.get(VOIDED)),
                row.get(REDS).longValueExact(),
                yuan(row.get(RED_GROSS)),
                counterparties(direction, month)));
  }

  private int counterparties(String direction, YearMonth month) {
    return counts.getOrDefault(direction + month, 0);
  }

  private static Money yuan(BigDecimal amount) {
    return new Money(amount, Money.CNY);
  }
}
