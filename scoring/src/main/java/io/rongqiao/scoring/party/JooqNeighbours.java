package io.rongqiao.scoring.party;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.CounterpartyMonth;
import io.rongqiao.scoring.evidence.EvidenceAsOf;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * {@link Neighbours} asked of PostgreSQL, through functions that look past row-level security and
 * give away keys and sums only. Rings begin with the buyers that matter, so an enterprise none of
 * whose large buyers is known to the platform costs one look-up.
 */
public final class JooqNeighbours implements Neighbours {

  private static final int MOST_BUYERS = 100;

  private final DSLContext db;

  public JooqNeighbours(DSLContext db) {
    this.db = db;
  }

  @Override
  public Neighbourhood around(EvidenceAsOf evidence) {
    return new Neighbourhood(ties(evidence), sales(evidence));
  }

  private List<Tie> ties(EvidenceAsOf evidence) {
    if (evidence.parties().isEmpty()) {
      return List.of();
    }
    return db.fetch("SELECT * FROM neighbour_ties({0})", evidence.asOf()).map(JooqNeighbours::tie);
  }

  private static Tie tie(Record row) {
    String there = row.get("there_role", String.class);
    return new Tie(
        new EnterpriseKey(row.get("other", Long.class)),
        PartyRole.valueOf(row.get("here_role", String.class)),
        share(row.get("here_share", BigDecimal.class)),
        there == null ? null : PartyRole.valueOf(there),
        share(row.get("there_share", BigDecimal.class)));
  }

  private static @Nullable Percentage share(@Nullable BigDecimal fraction) {
    return fraction == null ? null : new Percentage(fraction);
  }

  private List<Sale> sales(EvidenceAsOf evidence) {
    Map<String, Money> buyers = largestOf(evidence);
    if (buyers.isEmpty()) {
      return List.of();
    }
    List<Sale> sales = new ArrayList<>();
    db.fetch("SELECT * FROM known_partners({0})", (Object) buyers.keySet().toArray(String[]::new))
        .forEach(
            row ->
                sales.add(
                    new Sale(
                        evidence.enterprise(),
                        new EnterpriseKey(row.get("partner", Long.class)),
                        buyers.getOrDefault(row.get("name", String.class), Money.NO_YUAN))));
    if (sales.isEmpty()) {
      return List.of();
    }
    Long[] keys = sales.stream().map(sale -> sale.buyer().value()).toArray(Long[]::new);
    db.fetch(
            "SELECT * FROM sales_onwards({0}, {1}, {2})",
            keys, lastWholeMonth(evidence.asOf()), TradeRing.MOST_MEMBERS - 1)
        .forEach(row -> sales.add(sale(row)));
    return sales;
  }

  private static Sale sale(Record row) {
    return new Sale(
        new EnterpriseKey(row.get("seller", Long.class)),
        new EnterpriseKey(row.get("buyer", Long.class)),
        new Money(row.get("gross", BigDecimal.class), Money.CNY));
  }

  /** The largest buyers of the last twelve months, by name. */
  private static Map<String, Money> largestOf(EvidenceAsOf evidence) {
    YearMonth start = YearMonth.from(lastWholeMonth(evidence.asOf())).minusMonths(11);
    Map<String, Money> totals = new HashMap<>();
    for (CounterpartyMonth month : evidence.buyers()) {
      if (!month.month().isBefore(start)) {
        totals.merge(month.counterparty(), month.gross(), Money::plus);
      }
    }
    Map<String, Money> largest = new HashMap<>();
    totals.entrySet().stream()
        .filter(buyer -> buyer.getValue().isPositive())
        .sorted(
            Map.Entry.<String, Money>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_BUYERS)
        .forEach(buyer -> largest.put(buyer.getKey(), buyer.getValue()));
    return largest;
  }

  private static LocalDate lastWholeMonth(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    return (day.equals(month.atEndOfMonth()) ? month : month.minusMonths(1)).atDay(1);
  }
}
