package io.rongqiao.scoring.evidence;

import static io.rongqiao.migrations.schema.Tables.COUNTERPARTY_MONTH;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.sum;

import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Asks with whom an enterprise traded, month by month. */
final class JooqCounterpartyMonths extends JooqKnownMonths {

  private static final Field<BigDecimal> VALID = sum(COUNTERPARTY_MONTH.VALID_COUNT);

  @Override
  String select(Condition known) {
    return DSL.using(SQLDialect.POSTGRES)
        .render(
            DSL.select(
                    COUNTERPARTY_MONTH.DIRECTION,
                    COUNTERPARTY_MONTH.MONTH,
                    COUNTERPARTY_MONTH.COUNTERPARTY,
                    VALID,
                    sum(COUNTERPARTY_MONTH.GROSS))
                .from(COUNTERPARTY_MONTH)
                .where(known)
                .groupBy(
                    COUNTERPARTY_MONTH.DIRECTION,
                    COUNTERPARTY_MONTH.MONTH,
                    COUNTERPARTY_MONTH.COUNTERPARTY)
                .having(VALID.ne(inline(BigDecimal.ZERO)))
                .orderBy(
                    COUNTERPARTY_MONTH.DIRECTION,
                    COUNTERPARTY_MONTH.MONTH,
                    COUNTERPARTY_MONTH.COUNTERPARTY));
  }

  @Override
  public void read(RowReader rows, Gathering gathering) throws SQLException {
    List<CounterpartyMonth> buyers = new ArrayList<>();
    List<CounterpartyMonth> suppliers = new ArrayList<>();
    while (rows.next()) {
      String direction = rows.text();
      YearMonth month = YearMonth.from(rows.day());
      gathering.tradedWithOneMore(direction, month);
      (SOLD.equals(direction) ? buyers : suppliers)
          .add(new CounterpartyMonth(month, rows.text(), rows.number(), rows.money(Money.CNY)));
    }
    gathering.evidence().buyers(buyers).suppliers(suppliers);
  }
}
