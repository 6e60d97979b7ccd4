package io.rongqiao.scoring.evidence;

import static io.rongqiao.migrations.schema.Tables.DEFAULT_OUTCOME;
import static io.rongqiao.migrations.schema.Tables.DELIVERY;
import static java.util.stream.Collectors.joining;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.max;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.JooqKnownRows.Source;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * {@link EvidenceHistory} kept in PostgreSQL, under its row-level security. Everything known of an
 * enterprise is asked for in one message to the database, and its rows are read as they come.
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
  private static final String NOW = sql(EVERYTHING, false);
  private static final String BY_MOMENT = sql(EVERYTHING, true);

  private final DSLContext db;

  public JooqEvidenceHistory(DSLContext db) {
    this.db = db;
  }

  @Override
  public EvidenceAsOf asOf(EnterpriseKey enterprise, LocalDate asOf) {
    return everything(enterprise, asOf, null);
  }

  @Override
  public EvidenceAsOf asOf(EnterpriseKey enterprise, LocalDate asOf, Instant watermark) {
    return everything(enterprise, asOf, watermark);
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
    read(queries, sql(queries, false), new Gathering(enterprise, asOf), enterprise, null);
    return List.copyOf(outcomes);
  }

  private static DefaultOutcome outcome(RowReader row) throws SQLException {
    return new DefaultOutcome(
        row.flag(), row.day(), row.day(), row.dayIfAny(), row.moneyIfAny(), row.text());
  }

  /**
   * Each question sees what is committed when it is asked, so a delivery can come in between two of
   * them. As deliveries become visible in order, everything is of one state if none that was met
   * became visible after the last one before; otherwise all is asked again.
   */
  private EvidenceAsOf everything(
      EnterpriseKey enterprise, LocalDate asOf, @Nullable Instant moment) {
    while (true) {
      var gathering = new Gathering(enterprise, asOf);
      Instant before =
          read(EVERYTHING, moment == null ? NOW : BY_MOMENT, gathering, enterprise, moment);
      Instant met = lastVisible(gathering.deliveries());
      if (!met.isAfter(before)) {
        return gathering.evidence().recorded(met).build();
      }
    }
  }

  private Instant lastVisible(Set<Long> deliveries) {
    return orEpoch(
        db.select(max(DELIVERY.VISIBLE_AT))
            .from(DELIVERY)
            .where(DELIVERY.ID.eq(any(deliveries.toArray(Long[]::new))))
            .fetchSingle()
            .value1());
  }

  private static Instant orEpoch(@Nullable Instant moment) {
    return moment == null ? Instant.EPOCH : moment;
  }

  /** Reads the answers; the moment of the last delivery before the first of them, or the given. */
  private Instant read(
      List<EvidenceQuery> queries,
      String sql,
      Gathering gathering,
      EnterpriseKey enterprise,
      @Nullable Instant moment) {
    return db.connectionResult(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, queries, gathering, enterprise, moment);
            statement.execute();
            Instant before = lastVisible(statement);
            for (EvidenceQuery query : queries) {
              statement.getMoreResults();
              try (ResultSet rows = statement.getResultSet()) {
                query.read(new RowReader(rows, gathering.asOf()), gathering);
              }
            }
            return moment == null ? before : moment;
          }
        });
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
      Gathering gathering,
      EnterpriseKey enterprise,
      @Nullable Instant moment)
      throws SQLException {
    int position = 0;
    for (EvidenceQuery query : queries) {
      statement.setLong(++position, enterprise.value());
      statement.setObject(++position, query.day(gathering.asOf()));
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
