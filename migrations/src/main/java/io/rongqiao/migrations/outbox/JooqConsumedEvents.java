package io.rongqiao.migrations.outbox;

import static io.rongqiao.migrations.schema.Tables.CONSUMED_EVENT;

import java.util.UUID;
import org.jooq.DSLContext;

/** {@link ConsumedEvents} kept in PostgreSQL; of two that ask at once, the second waits. */
public final class JooqConsumedEvents implements ConsumedEvents {

  private final DSLContext db;

  public JooqConsumedEvents(DSLContext db) {
    this.db = db;
  }

  @Override
  public boolean first(String consumer, UUID eventId) {
    return db.insertInto(CONSUMED_EVENT)
            .set(CONSUMED_EVENT.CONSUMER, consumer)
            .set(CONSUMED_EVENT.EVENT_ID, eventId)
            .onConflictDoNothing()
            .execute()
        == 1;
  }
}
