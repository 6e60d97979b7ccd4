package io.rongqiao.scoring.party;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

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
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
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
  public Map<EnterpriseKey, Neighbourhood> around(List<EvidenceAsOf> evidence) {
    Map<EnterpriseKey, List<Tie>> ties = ties(evidence);
    Map<EnterpriseKey, List<Sale>> sales = sales(evidence);
    return evidence.stream()
        .map(EvidenceAsOf::enterprise)
        .collect(
            toMap(
                identity(),
                it ->
                    new Neighbourhood(
                        ties.getOrDefault(it, List.of()), sales.getOrDefault(it, List.of()))));
  }

  private Map<EnterpriseKey, List<Tie>> ties(List<EvidenceAsOf> evidence) {
    Long[] enterprises =
        evidence.stream()
            .filter(it -> !it.parties().isEmpty())
            .map(it -> it.enterprise().value())
            .toArray(Long[]::new);
    if (enterprises.length == 0) {
      return Map.of();
    }
    return db
        .fetch("SELECT * FROM neighbour_ties({0}, {1})", enterprises, evidence.getFirst().asOf())
        .stream()
        .collect(groupingBy(JooqNeighbours::enterprise, mapping(JooqNeighbours::tie, toList())));
  }

  private static EnterpriseKey enterprise(Record row) {
    return new EnterpriseKey(row.get("enterprise", Long.class));
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
  private Map<EnterpriseKey, List<Sale>> sales(List<EvidenceAsOf> evidence) {
    Map<EnterpriseKey, Map<EnterpriseKey, Money>> buyers = known(evidence, EvidenceAsOf::buyers);
    Map<EnterpriseKey, Map<EnterpriseKey, Money>> sellers =
        known(
            evidence.stream().filter(it -> buyers.containsKey(it.enterprise())).toList(),
            EvidenceAsOf::suppliers);
    List<Long> enterprises = new ArrayList<>();
    List<Long> partners = new ArrayList<>();
    Map<EnterpriseKey, List<Sale>> sales = new HashMap<>();
    sellers.forEach(
        (own, from) -> {
          Map<EnterpriseKey, Money> to = Objects.requireNonNull(buyers.get(own));
          List<Sale> direct = new ArrayList<>();
          to.forEach((buyer, gross) -> direct.add(new Sale(own, buyer, gross)));
          from.forEach((seller, gross) -> direct.add(new Sale(seller, own, gross)));
          sales.put(own, direct);
          Stream.concat(to.keySet().stream(), from.keySet().stream())
              .distinct()
              .forEach(
                  partner -> {
                    enterprises.add(own.value());
                    partners.add(partner.value());
                  });
        });
    if (!sales.isEmpty()) {
      db.fetch(
              "SELECT * FROM sales_between({0}, {1}, {2})",
              enterprises.toArray(Long[]::new),
              partners.toArray(Long[]::new),
              lastWholeMonth(evidence.getFirst().asOf()))
          .forEach(row -> Objects.requireNonNull(sales.get(enterprise(row))).add(sale(row)));
    }
    return sales;
  }

  /** Of each one's partners those that are enterprises of the platform, the largest few. */
  private Map<EnterpriseKey, Map<EnterpriseKey, Money>> known(
      List<EvidenceAsOf> evidence, Function<EvidenceAsOf, List<CounterpartyMonth>> months) {
    Map<EnterpriseKey, Map<String, Money>> named = new HashMap<>();
    List<Long> enterprises = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (EvidenceAsOf one : evidence) {
      Map<String, Money> byName = largestOf(months.apply(one), one.asOf());
      named.put(one.enterprise(), byName);
      byName
          .keySet()
          .forEach(
              name -> {
                enterprises.add(one.enterprise().value());
                names.add(name);
              });
    }
    if (names.isEmpty()) {
      return Map.of();
    }
    Map<EnterpriseKey, Map<EnterpriseKey, Money>> known = new HashMap<>();
    db.fetch(
            "SELECT * FROM known_partners({0}, {1})",
            enterprises.toArray(Long[]::new), names.toArray(String[]::new))
        .forEach(
            row -> {
              Map<String, Money> byName = Objects.requireNonNull(named.get(enterprise(row)));
              known
                  .computeIfAbsent(enterprise(row), _ -> new HashMap<>())
                  .merge(
                      new EnterpriseKey(row.get("partner", Long.class)),
                      byName.getOrDefault(row.get("name", String.class), Money.NO_YUAN),
                      Money::plus);
            });
    known.replaceAll((_, partners) -> largest(partners));
    return known;
  }

  private static Map<EnterpriseKey, Money> largest(Map<EnterpriseKey, Money> known) {
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
