package io.rongqiao.scoring.evidence;

import static io.rongqiao.migrations.schema.Tables.COUNTERPARTY_MONTH;

import io.rongqiao.scoring.money.Money;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/**
 * Asks with whom enterprises traded, month by month. What each delivery added is summed here: few
 * share a partner and a month, and to group and sort in the database costs twice the rows.
 */
final class JooqCounterpartyMonths extends JooqKnownMonths {

  private static final Comparator<CounterpartyMonth> BY_MONTH_AND_NAME =
      Comparator.comparing(CounterpartyMonth::month)
          .thenComparing(
              CounterpartyMonth::counterparty, JooqCounterpartyMonths::compareByCodePoint);

  @Override
  String select(Condition known) {
    return DSL.using(SQLDialect.POSTGRES)
        .render(
            DSL.select(
                    COUNTERPARTY_MONTH.DIRECTION,
                    COUNTERPARTY_MONTH.MONTH,
                    COUNTERPARTY_MONTH.COUNTERPARTY,
                    COUNTERPARTY_MONTH.VALID_COUNT,
                    COUNTERPARTY_MONTH.GROSS)
                .from(COUNTERPARTY_MONTH)
                .where(known));
  }

  @Override
  public Answer answer(Gathering gathering) {
    return new Trade(gathering);
  }

  private static List<CounterpartyMonth> traded(
      String direction, Map<Partner, CounterpartyMonth> sums, Gathering gathering) {
    List<CounterpartyMonth> traded = new ArrayList<>(sums.size());
    for (CounterpartyMonth sum : sums.values()) {
      if (sum.count() != 0) {
        traded.add(sum);
      }
    }
    traded.sort(BY_MONTH_AND_NAME);
    count(direction, traded, gathering);
    return traded;
  }

  /** Counts the partners of each month, which lie together. */
  private static void count(
      String direction, List<CounterpartyMonth> byMonth, Gathering gathering) {
    int first = 0;
    for (int next = 1; next <= byMonth.size(); next++) {
      YearMonth month = byMonth.get(first).month();
      if (next == byMonth.size() || !byMonth.get(next).month().equals(month)) {
        gathering.tradedWith(direction, month, next - first);
        first = next;
      }
    }
  }

  private static CounterpartyMonth sum(CounterpartyMonth one, CounterpartyMonth other) {
    return new CounterpartyMonth(
        one.month(),
        one.counterparty(),
        one.count() + other.count(),
        one.gross().plus(other.gross()));
  }

  /** Names in the order of their characters, those beyond the basic plane last. */
  private static int compareByCodePoint(String one, String other) {
    int end = Math.min(one.length(), other.length());
    for (int i = 0; i < end; i++) {
      char left = one.charAt(i);
      char right = other.charAt(i);
      if (left != right) {
        return Character.isSurrogate(left) == Character.isSurrogate(right)
            ? Character.compare(left, right)
            : Boolean.compare(Character.isSurrogate(left), Character.isSurrogate(right));
      }
    }
    return Integer.compare(one.length(), other.length());
  }

  private record Partner(YearMonth month, String name) {}

  /** With whom one enterprise traded. */
  private static final class Trade implements Answer {

    private final Gathering gathering;
    private final Map<Partner, CounterpartyMonth> buyers = new HashMap<>();
    private final Map<Partner, CounterpartyMonth> suppliers = new HashMap<>();

    Trade(Gathering gathering) {
      this.gathering = gathering;
    }

    @Override
    public void add(RowReader row) throws SQLException {
      Map<Partner, CounterpartyMonth> side = SOLD.equals(row.text()) ? buyers : suppliers;
      YearMonth month = YearMonth.from(row.day());
      String name = row.text();
      side.merge(
          new Partner(month, name),
          new CounterpartyMonth(month, name, row.number(), row.money(Money.CNY)),
          JooqCounterpartyMonths::sum);
    }

    @Override
    public void end() {
      gathering.evidence().buyers(traded(SOLD, buyers, gathering));
      gathering.evidence().suppliers(traded(BOUGHT, suppliers, gathering));
    }
  }
}
