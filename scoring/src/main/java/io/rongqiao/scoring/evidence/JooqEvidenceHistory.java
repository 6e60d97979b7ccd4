package io.rongqiao.scoring.evidence;

import static io.rongqiao.migrations.schema.Tables.DEFAULT_OUTCOME;
import static io.rongqiao.migrations.schema.Tables.DELIVERY;
import static java.util.stream.Collectors.joining;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.noCondition;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.JooqKnownRows.Source;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * {@link EvidenceHistory} kept in PostgreSQL, under its row-level security. Everything known of an
 * enterprise is asked for in one message to the database, and its rows are read as they come.
 */
public final class JooqEvidenceHistory implements EvidenceHistory {

  private static final List<EvidenceQuery> EVERYTHING =
      Stream.of(
              List.<EvidenceQuery>of(
                  new JooqInvoiceDeliveries(),
                  new JooqCounterpartyMonths(),
                  new JooqInvoiceMonths()),
              JooqPayments.QUERIES,
              JooqRegisters.QUERIES)
          .flatMap(List::stream)
          .toList();
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
      Instant before = moment == null ? lastVisible(noCondition()) : moment;
      var gathering = new Gathering(enterprise, asOf);
      read(EVERYTHING, moment == null ? NOW : BY_MOMENT, gathering, enterprise, moment);
      Instant met = lastVisible(DELIVERY.ID.in(gathering.deliveries()));
      if (!met.isAfter(before)) {
        return gathering.evidence().recorded(met).build();
      }
    }
  }

  private Instant lastVisible(Condition which) {
    Instant moment =
        db.select(max(DELIVERY.VISIBLE_AT)).from(DELIVERY).where(which).fetchSingle().value1();
    return moment == null ? Instant.EPOCH : moment;
  }

  private void read(
      List<EvidenceQuery> queries,
      String sql,
      Gathering gathering,
      EnterpriseKey enterprise,
      @Nullable Instant moment) {
    db.connection(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, queries, gathering, enterprise, moment);
            statement.execute();
            for (EvidenceQuery query : queries) {
              try (ResultSet rows = statement.getResultSet()) {
                query.read(new RowReader(rows, gathering.asOf()), gathering);
              }
              statement.getMoreResults();
            }
          }
        });
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
    return queries.stream().map(query -> query.sql(byMoment)).collect(joining(";\n"));
  }
}
