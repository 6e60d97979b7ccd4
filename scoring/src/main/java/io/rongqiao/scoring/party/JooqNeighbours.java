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
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/**
 * {@link Neighbours} asked of PostgreSQL, through functions that look past row-level security and
 * give away keys and sums only. A ring leaves by a large buyer and comes back by a large seller
 * that the platform knows, so an enterprise without both costs a look-up or two.
 */
public final class JooqNeighbours implements Neighbours {

  private static final int MOST_PARTNERS = 100;
  private static final int MOST_KNOWN = 8;

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

  /** What goes out to known buyers, comes back from known sellers, and passes between them. */
  private List<Sale> sales(EvidenceAsOf evidence) {
    EnterpriseKey own = evidence.enterprise();
    Map<EnterpriseKey, Money> buyers = known(largestOf(evidence.buyers(), evidence.asOf()));
    if (buyers.isEmpty()) {
      return List.of();
    }
    Map<EnterpriseKey, Money> sellers = known(largestOf(evidence.suppliers(), evidence.asOf()));
    if (sellers.isEmpty()) {
      return List.of();
    }
    List<Sale> sales = new ArrayList<>();
    buyers.forEach((buyer, gross) -> sales.add(new Sale(own, buyer, gross)));
    sellers.forEach((seller, gross) -> sales.add(new Sale(seller, own, gross)));
    Long[] keys =
        Stream.concat(buyers.keySet().stream(), sellers.keySet().stream())
            .distinct()
            .map(EnterpriseKey::value)
            .toArray(Long[]::new);
    db.fetch("SELECT * FROM sales_between({0}, {1})", keys, lastWholeMonth(evidence.asOf()))
        .forEach(row -> sales.add(sale(row)));
    return sales;
  }

  /** Those of the names that are enterprises of the platform, the largest few. */
  private Map<EnterpriseKey, Money> known(Map<String, Money> byName) {
    Map<EnterpriseKey, Money> known = new HashMap<>();
    if (!byName.isEmpty()) {
      db.fetch("SELECT * FROM known_partners({0})", (Object) byName.keySet().toArray(String[]::new))
          .forEach(
              row ->
                  known.merge(
                      new EnterpriseKey(row.get("partner", Long.class)),
                      byName.getOrDefault(row.get("name", String.class), Money.NO_YUAN),
                      Money::plus));
    }
    Map<EnterpriseKey, Money> largest = new TreeMap<>();
    known.entrySet().stream()
        .sorted(
            Map.Entry.<EnterpriseKey, Money>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_KNOWN)
        .forEach(one -> largest.put(one.getKey(), one.getValue()));
    return largest;
  }

  private static Sale sale(Record row) {
    return new Sale(
        new EnterpriseKey(row.get("seller", Long.class)),
        new EnterpriseKey(row.get("buyer", Long.class)),
        new Money(row.get("gross", BigDecimal.class), Money.CNY));
  }

  /** The largest partners of the last twelve months, by name. */
  private static Map<String, Money> largestOf(List<CounterpartyMonth> months, LocalDate asOf) {
    YearMonth last = YearMonth.from(lastWholeMonth(asOf));
    Map<String, Money> totals = new HashMap<>();
    for (CounterpartyMonth month : months) {
      if (month.month().isAfter(last.minusMonths(12)) && !month.month().isAfter(last)) {
        totals.merge(month.counterparty(), month.gross(), Money::plus);
      }
    }
    Map<String, Money> largest = new HashMap<>();
    totals.entrySet().stream()
        .filter(partner -> partner.getValue().isPositive())
        .sorted(
            Map.Entry.<String, Money>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_PARTNERS)
        .forEach(partner -> largest.put(partner.getKey(), partner.getValue()));
    return largest;
  }

  private static LocalDate lastWholeMonth(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    return (day.equals(month.atEndOfMonth()) ? month : month.minusMonths(1)).atDay(1);
  }
}
