package io.rongqiao.scoring.evidence;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.param;

import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;

/**
 * A question about sums by month, in yuan. They are kept by the month of becoming known, so a day
 * that is not the last of its month knows them up to the month before.
 */
abstract class JooqKnownMonths implements EvidenceQuery {

  /** The direction of sales. */
  static final String SOLD = "OUT";

  /** The direction of purchases. */
  static final String BOUGHT = "IN";

  private static final Field<Long> ENTERPRISE_KEY = field(name("enterprise_key"), Long.class);
  private static final Field<Long> DELIVERY_ID = field(name("delivery_id"), Long.class);
  private static final Field<String> CURRENCY = field(name("currency"), String.class);
  private static final Field<LocalDate> KNOWN_MONTH = field(name("known_month"), LocalDate.class);

  private final String sql = EvidenceQuery.ofEach(select(known()));
  private final String sqlByMoment =
      EvidenceQuery.ofEach(select(known().and(JooqKnownRows.visible(DELIVERY_ID))));

  /** The question about the months that are {@code known}, rendered. */
  abstract String select(Condition known);

  @Override
  public final String sql(boolean byMoment) {
    return byMoment ? sqlByMoment : sql;
  }

  /** The first day of the last month that was over at the end of the day. */
  @Override
  public final LocalDate day(LocalDate asOf) {
    LocalDate month = asOf.withDayOfMonth(1);
    boolean isOver = asOf.equals(month.plusMonths(1).minusDays(1));
    return isOver ? month : month.minusMonths(1);
  }

  private static Condition known() {
    return noCondition()
        .and(ENTERPRISE_KEY.eq(JooqKnownRows.GIVEN_KEY))
        .and(KNOWN_MONTH.le(param("day", LocalDate.class)))
        .and(CURRENCY.eq(inline(Money.CNY.getCurrencyCode())));
  }
}
