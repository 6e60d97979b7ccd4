package io.rongqiao.scoring.evidence;

import static io.rongqiao.migrations.schema.Tables.DEFAULT_OUTCOME;
import static io.rongqiao.migrations.schema.Tables.DELIVERY;
import static java.util.stream.Collectors.joining;
import static org.jooq.impl.DSL.max;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.JooqKnownRows.Source;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * {@link EvidenceHistory} kept in PostgreSQL, under its row-level security. Everything known of all
 * enterprises is asked for in one message to the database, and its rows are read as they come.
 */
public final class JooqEvidenceHistory implements EvidenceHistory {

  private static final List<EvidenceQuery> EVERYTHING =
      Stream.of(
              List.<EvidenceQuery>of(new JooqCounterpartyMonths(), new JooqInvoiceMonths()),
              JooqPayments.QUERIES,
              JooqRegisters.QUERIES)
          .flatMap(List::stream)
          .toList();
  private static final String LAST_VISIBLE =
      DSL.using(SQLDialect.POSTGRES).render(DSL.select(max(DELIVERY.VISIBLE_AT)).from(DELIVERY));
  private static final String VISIBLE =
      "SELECT id, visible_at FROM delivery WHERE id = ANY (?::bigint[])";
  private static final String NOW = sql(EVERYTHING, false);
  private static final String BY_MOMENT = sql(EVERYTHING, true);

  private final DSLContext db;

  public JooqEvidenceHistory(DSLContext db) {
    this.db = db;
  }

  @Override
  public EvidenceAsOf asOf(EnterpriseKey enterprise, LocalDate asOf) {
    return only(everything(Set.of(enterprise), asOf, null));
  }

  @Override
  public Map<EnterpriseKey, EvidenceAsOf> asOf(Set<EnterpriseKey> enterprises, LocalDate asOf) {
    return everything(enterprises, asOf, null);
  }

  @Override
  public EvidenceAsOf asOf(EnterpriseKey enterprise, LocalDate asOf, Instant watermark) {
    return only(everything(Set.of(enterprise), asOf, watermark));
  }

  private static EvidenceAsOf only(Map<EnterpriseKey, EvidenceAsOf> known) {
    return known.values().iterator().next();
  }

  @Override
  public List<DefaultOutcome> outcomes(EnterpriseKey enterprise, LocalDate asOf) {
    List<DefaultOutcome> outcomes = new ArrayList<>();
    var query =
        JooqKnownRows.of(
            EvidenceFamily.OUTCOME,
            new Source(
                DEFAULT_OUTCOME,
                List.of(DEFAULT_OUTCOME.DEFINITION, DEFAULT_OUTCOME.VALID_FROM),
                List.of(
                    DEFAULT_OUTCOME.DEFAULTED,
                    DEFAULT_OUTCOME.VALID_FROM,
                    DEFAULT_OUTCOME.OBSERVED_UNTIL,
                    DEFAULT_OUTCOME.DEFAULTED_ON,
                    DEFAULT_OUTCOME.AMOUNT,
                    DEFAULT_OUTCOME.CURRENCY,
                    DEFAULT_OUTCOME.DEFINITION)),
            JooqEvidenceHistory::outcome,
            (_, known) -> outcomes.addAll(known));
    List<EvidenceQuery> queries = List.of(query);
    read(queries, sql(queries, false), List.of(new Gathering(enterprise, asOf)), asOf, null);
    return List.copyOf(outcomes);
  }

  private static DefaultOutcome outcome(RowReader row) throws SQLException {
    return new DefaultOutcome(
        row.flag(), row.day(), row.day(), row.dayIfAny(), row.moneyIfAny(), row.text());
  }

  /**
   * Each question sees what is committed when it is asked, so a delivery can come in between two of
   * them. As deliveries become visible in order, everything of an enterprise is of one state if
   * none that was met of it became visible after the last one before; otherwise it is asked again.
   */
  private Map<EnterpriseKey, EvidenceAsOf> everything(
      Set<EnterpriseKey> enterprises, LocalDate asOf, @Nullable Instant moment) {
    Map<EnterpriseKey, EvidenceAsOf> known = new HashMap<>();
    Set<EnterpriseKey> asked = enterprises;
    while (!asked.isEmpty()) {
      List<Gathering> gatherings = asked.stream().map(it -> new Gathering(it, asOf)).toList();
      Instant before = read(EVERYTHING, moment == null ? NOW : BY_MOMENT, gatherings, asOf, moment);
      Map<Long, Instant> visible = visible(gatherings);
      asked = new HashSet<>();
      for (Gathering gathering : gatherings) {
        Instant met = gathering.lastVisible(visible);
        if (met.isAfter(before)) {
          asked.add(gathering.enterprise());
        } else {
          known.put(gathering.enterprise(), gathering.evidence().recorded(met).build());
        }
      }
    }
    return known;
  }

  /** When the deliveries that were met became visible. */
  private Map<Long, Instant> visible(List<Gathering> gatherings) {
    Set<Long> deliveries = new TreeSet<>();
    gatherings.forEach(it -> deliveries.addAll(it.deliveries()));
    return db.connectionResult(
        connection -> {
          Map<Long, Instant> visible = new HashMap<>();
          try (PreparedStatement statement = connection.prepareStatement(VISIBLE)) {
            statement.setArray(
                1, connection.createArrayOf("bigint", deliveries.toArray(Long[]::new)));
            try (ResultSet rows = statement.executeQuery()) {
              while (rows.next()) {
                visible.put(rows.getLong(1), rows.getObject(2, OffsetDateTime.class).toInstant());
              }
            }
            return visible;
          }
        });
  }

  private static Instant orEpoch(@Nullable Instant moment) {
    return moment == null ? Instant.EPOCH : moment;
  }

  /** Reads the answers; the moment of the last delivery before the first of them, or the given. */
  private Instant read(
      List<EvidenceQuery> queries,
      String sql,
      List<Gathering> gatherings,
      LocalDate asOf,
      @Nullable Instant moment) {
    return db.connectionResult(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            Long[] keys =
                gatherings.stream().map(it -> it.enterprise().value()).toArray(Long[]::new);
            bind(statement, queries, connection.createArrayOf("bigint", keys), asOf, moment);
            statement.execute();
            Instant before = lastVisible(statement);
            for (EvidenceQuery query : queries) {
              statement.getMoreResults();
              try (ResultSet rows = statement.getResultSet()) {
                read(query, new RowReader(rows, asOf), gatherings);
              }
            }
            return moment == null ? before : moment;
          }
        });
  }

  private static void read(EvidenceQuery query, RowReader rows, List<Gathering> gatherings)
      throws SQLException {
    Map<Long, EvidenceQuery.Answer> answers = new HashMap<>();
    for (Gathering gathering : gatherings) {
      answers.put(gathering.enterprise().value(), query.answer(gathering));
    }
    while (rows.next()) {
      Objects.requireNonNull(answers.get(rows.number())).add(rows);
    }
    answers.values().forEach(EvidenceQuery.Answer::end);
  }

  private static Instant lastVisible(PreparedStatement statement) throws SQLException {
    try (ResultSet rows = statement.getResultSet()) {
      rows.next();
      var moment = rows.getObject(1, OffsetDateTime.class);
      return orEpoch(moment == null ? null : moment.toInstant());
    }
  }

  private static void bind(
      PreparedStatement statement,
      List<EvidenceQuery> queries,
      Array keys,
      LocalDate asOf,
      @Nullable Instant moment)
      throws SQLException {
    int position = 0;
    for (EvidenceQuery query : queries) {
      statement.setArray(++position, keys);
      statement.setObject(++position, query.day(asOf));
      if (moment != null) {
        statement.setObject(++position, moment.atOffset(ZoneOffset.UTC));
      }
    }
  }

  private static String sql(List<EvidenceQuery> queries, boolean byMoment) {
    return queries.stream()
        .map(query -> query.sql(byMoment))
        .collect(joining(";\n", LAST_VISIBLE + ";\n", ""));
  }
}
