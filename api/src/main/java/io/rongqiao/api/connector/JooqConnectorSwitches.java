package io.rongqiao.api.connector;

import static io.rongqiao.migrations.schema.Tables.CONNECTOR;

import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;

/** {@link ConnectorSwitches} kept in PostgreSQL. */
final class JooqConnectorSwitches implements ConnectorSwitches {

  private final DSLContext db;

  JooqConnectorSwitches(DSLContext db) {
    this.db = db;
  }

  @Override
  public Map<UUID, Boolean> all() {
    return db.select(CONNECTOR.ID, CONNECTOR.ENABLED)
        .from(CONNECTOR)
        .orderBy(CONNECTOR.PROVIDER, CONNECTOR.KIND)
        .fetchMap(CONNECTOR.ID, CONNECTOR.ENABLED);
  }

  @Override
  public boolean isOn(UUID connector) {
    return db.fetchExists(CONNECTOR, CONNECTOR.ID.eq(connector).and(CONNECTOR.ENABLED));
  }

  @Override
  public boolean turn(UUID connector, boolean on) {
    return db.update(CONNECTOR)
            .set(CONNECTOR.ENABLED, on)
            .set(CONNECTOR.VERSION, CONNECTOR.VERSION.plus(1))
            .where(CONNECTOR.ID.eq(connector))
            .execute()
        == 1;
  }
}
