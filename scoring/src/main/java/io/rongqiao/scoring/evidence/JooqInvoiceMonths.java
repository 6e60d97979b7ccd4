package io.rongqiao.scoring.evidence;

import static io.rongqiao.migrations.schema.Tables.INVOICE_MONTH;

import io.rongqiao.scoring.money.Money;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * Asks for the months of enterprises' invoices, once their counterparties have been counted, and
 * which deliveries brought them. What each delivery added is summed here: few share a month, and a
 * sum in the database costs more than the rows.
 */
final class JooqInvoiceMonths extends JooqKnownMonths {

  @Override
  String select(Condition known) {
    return DSL.using(SQLDialect.POSTGRES)
        .render(
            DSL.select(
                    INVOICE_MONTH.DELIVERY_ID,
                    INVOICE_MONTH.DIRECTION,
                    INVOICE_MONTH.MONTH,
                    INVOICE_MONTH.VALID_COUNT,
                    INVOICE_MONTH.NET,
                    INVOICE_MONTH.TAX,
                    INVOICE_MONTH.GROSS,
                    INVOICE_MONTH.VOID_COUNT,
                    INVOICE_MONTH.VOIDED_GROSS,
                    INVOICE_MONTH.RED_COUNT,
                    INVOICE_MONTH.RED_GROSS)
                .from(INVOICE_MONTH)
                .where(known));
  }

  @Override
  public Answer answer(Gathering gathering) {
    return new Sums(gathering);
  }

  private static List<InvoiceMonth> months(
      String direction, SortedMap<YearMonth, Sum> sums, Gathering gathering) {
    List<InvoiceMonth> months = new ArrayList<>();
    LocalDate asOf = gathering.asOf();
    sums.forEach(
        (month, sum) -> {
          if (sum.isAnyLeft()) {
            LocalDate end = month.atEndOfMonth();
            gathering.evidence().newest(EvidenceFamily.INVOICE, end.isAfter(asOf) ? asOf : end);
            months.add(sum.of(month, gathering.tradedWith(direction, month)));
          }
        });
    return months;
  }

  /** The months of one enterprise. */
  private static final class Sums implements Answer {

    private final Gathering gathering;
    private final SortedMap<YearMonth, Sum> sales = new TreeMap<>();
    private final SortedMap<YearMonth, Sum> purchases = new TreeMap<>();

    Sums(Gathering gathering) {
      this.gathering = gathering;
    }

    @Override
    public void add(RowReader row) throws SQLException {
      gathering.broughtBy(row.number());
      SortedMap<YearMonth, Sum> months = SOLD.equals(row.text()) ? sales : purchases;
      months.computeIfAbsent(YearMonth.from(row.day()), _ -> new Sum()).add(row);
    }

    @Override
    public void end() {
      gathering.evidence().purchases(months(BOUGHT, purchases, gathering));
      gathering.evidence().sales(months(SOLD, sales, gathering));
    }
  }

  /** What the deliveries of a month add up to; a void takes away what the issue added. */
  private static final class Sum {

    private long valid;
    private Money net = Money.NO_YUAN;
    private Money tax = Money.NO_YUAN;
    private Money gross = Money.NO_YUAN;
    private long voids;
    private Money voidedGross = Money.NO_YUAN;
    private long redLetters;
    private Money redLetterGross = Money.NO_YUAN;

    void add(RowReader row) throws SQLException {
      valid += row.number();
      net = net.plus(row.money(Money.CNY));
      tax = tax.plus(row.money(Money.CNY));
      gross = gross.plus(row.money(Money.CNY));
      voids += row.number();
      voidedGross = voidedGross.plus(row.money(Money.CNY));
      redLetters += row.number();
      redLetterGross = redLetterGross.plus(row.money(Money.CNY));
    }

    boolean isAnyLeft() {
      return valid != 0 || voids != 0;
    }

    InvoiceMonth of(YearMonth month, int counterparties) {
      return new InvoiceMonth(
          month,
          valid,
          net,
          tax,
          gross,
          voids,
          voidedGross,
          redLetters,
          redLetterGross,
          counterparties);
    }
  }
}
