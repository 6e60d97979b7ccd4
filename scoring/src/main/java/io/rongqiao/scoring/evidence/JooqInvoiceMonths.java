package io.rongqiao.scoring.evidence;

import static io.rongqiao.migrations.schema.Tables.INVOICE_MONTH;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Asks for the months of an enterprise's invoices, once their counterparties have been counted. */
final class JooqInvoiceMonths extends JooqKnownMonths {

  private static final Field<BigDecimal> VALID = sum(INVOICE_MONTH.VALID_COUNT);
  private static final Field<BigDecimal> VOIDS = sum(INVOICE_MONTH.VOID_COUNT);

  @Override
  String select(Condition known) {
    return DSL.using(SQLDialect.POSTGRES)
        .render(
            DSL.select(
                    INVOICE_MONTH.DIRECTION,
                    INVOICE_MONTH.MONTH,
                    VALID,
                    sum(INVOICE_MONTH.NET),
                    sum(INVOICE_MONTH.TAX),
                    sum(INVOICE_MONTH.GROSS),
                    VOIDS,
                    sum(INVOICE_MONTH.VOIDED_GROSS),
                    sum(INVOICE_MONTH.RED_COUNT),
                    sum(INVOICE_MONTH.RED_GROSS))
                .from(INVOICE_MONTH)
                .where(known)
                .groupBy(INVOICE_MONTH.DIRECTION, INVOICE_MONTH.MONTH)
                .having(VALID.ne(inline(BigDecimal.ZERO)).or(VOIDS.ne(inline(BigDecimal.ZERO))))
                .orderBy(INVOICE_MONTH.DIRECTION, INVOICE_MONTH.MONTH));
  }

  @Override
  public void read(RowReader rows, Gathering gathering) throws SQLException {
    List<InvoiceMonth> sales = new ArrayList<>();
    List<InvoiceMonth> purchases = new ArrayList<>();
    while (rows.next()) {
      String direction = rows.text();
      InvoiceMonth month = month(direction, rows, gathering);
      LocalDate end = month.month().atEndOfMonth();
      LocalDate asOf = gathering.asOf();
      gathering.evidence().newest(EvidenceFamily.INVOICE, end.isAfter(asOf) ? asOf : end);
      (SOLD.equals(direction) ? sales : purchases).add(month);
    }
    gathering.evidence().sales(sales).purchases(purchases);
  }

  private static InvoiceMonth month(String direction, RowReader row, Gathering gathering)
      throws SQLException {
    YearMonth month = YearMonth.from(row.day());
    return new InvoiceMonth(
        month,
        row.number(),
        row.money(Money.CNY),
        row.money(Money.CNY),
        row.money(Money.CNY),
        row.number(),
        row.money(Money.CNY),
        row.number(),
        row.money(Money.CNY),
        gathering.tradedWith(direction, month));
  }
}
