package io.rongqiao.scoring.evidence;

import static io.rongqiao.migrations.schema.Tables.INVOICE_MONTH;

import java.sql.SQLException;
import org.jooq.Condition;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Asks which deliveries an enterprise's monthly sums are made of. */
final class JooqInvoiceDeliveries extends JooqKnownMonths {

  @Override
  String select(Condition known) {
    return DSL.using(SQLDialect.POSTGRES)
        .render(DSL.selectDistinct(INVOICE_MONTH.DELIVERY_ID).from(INVOICE_MONTH).where(known));
  }

  @Override
  public void read(RowReader rows, Gathering gathering) throws SQLException {
    while (rows.next()) {
      gathering.broughtBy(rows.number());
    }
  }
}
