package io.rongqiao.scoring.evidence.connector;

import static io.rongqiao.migrations.schema.Tables.CONNECTOR;

import io.rongqiao.migrations.schema.tables.records.ConnectorRecord;
import io.rongqiao.scoring.evidence.delivery.DeliveryKinds;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** {@link Connectors} kept in PostgreSQL. */
public final class JooqConnectors implements Connectors {

  private final DSLContext db;

  public JooqConnectors(DSLContext db) {
    this.db = db;
  }

  @Override
  public Connector register(Connector connector) {
    return connector(
        db.insertInto(CONNECTOR)
            .set(CONNECTOR.ID, connector.id())
            .set(CONNECTOR.PROVIDER, connector.provider())
            .set(CONNECTOR.KIND, connector.kind().slug())
            .set(CONNECTOR.URL, connector.url().toString())
            .set(CONNECTOR.INTERVAL_SECONDS, connector.intervalSeconds())
            .set(CONNECTOR.NEXT_AT, connector.nextAt())
            .onConflict(CONNECTOR.PROVIDER, CONNECTOR.KIND)
            .doUpdate()
            .set(CONNECTOR.URL, connector.url().toString())
            .set(CONNECTOR.INTERVAL_SECONDS, connector.intervalSeconds())
            .set(CONNECTOR.VERSION, CONNECTOR.VERSION.plus(1))
            .returning()
            .fetchSingle());
  }

  @Override
  public Optional<Connector> find(UUID id) {
    return db.selectFrom(CONNECTOR)
        .where(CONNECTOR.ID.eq(id))
        .fetchOptional(JooqConnectors::connector);
  }

  @Override
  public List<Connector> enabled() {
    return db.selectFrom(CONNECTOR)
        .where(CONNECTOR.ENABLED)
        .orderBy(CONNECTOR.NEXT_AT, CONNECTOR.ID)
        .fetch(JooqConnectors::connector);
  }

  @Override
  public void advance(UUID id, @Nullable String cursor) {
    db.update(CONNECTOR)
        .set(CONNECTOR.NEXT_CURSOR, cursor)
        .set(CONNECTOR.VERSION, CONNECTOR.VERSION.plus(1))
        .where(CONNECTOR.ID.eq(id))
        .execute();
  }

  @Override
  public void rest(UUID id, Instant at, Instant nextAt) {
    db.update(CONNECTOR)
        .set(CONNECTOR.FAILURES, 0)
        .setNull(CONNECTOR.LAST_FAILURE)
        .set(CONNECTOR.LAST_SUCCESS_AT, at)
        .set(CONNECTOR.NEXT_AT, nextAt)
        .set(CONNECTOR.VERSION, CONNECTOR.VERSION.plus(1))
        .where(CONNECTOR.ID.eq(id))
        .execute();
  }

  @Override
  public void stumble(UUID id, String failure, Instant nextAt) {
    db.update(CONNECTOR)
        .set(CONNECTOR.FAILURES, CONNECTOR.FAILURES.plus(1))
        .set(CONNECTOR.LAST_FAILURE, failure)
        .set(CONNECTOR.NEXT_AT, nextAt)
        .set(CONNECTOR.VERSION, CONNECTOR.VERSION.plus(1))
        .where(CONNECTOR.ID.eq(id))
        .execute();
  }

  private static Connector connector(ConnectorRecord it) {
    return new Connector(
        it.getId(),
        it.getProvider(),
        DeliveryKinds.find(it.getKind()).orElseThrow(),
        URI.create(it.getUrl()),
        it.getIntervalSeconds(),
        it.getNextCursor(),
        it.getFailures(),
        it.getLastFailure(),
        it.getLastSuccessAt(),
        it.getNextAt());
  }
}
