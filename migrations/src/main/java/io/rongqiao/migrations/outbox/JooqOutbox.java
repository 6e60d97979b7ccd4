package io.rongqiao.migrations.outbox;

import static io.rongqiao.migrations.schema.Tables.OUTBOX;

import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;

/** {@link Outbox} kept in PostgreSQL. */
public final class JooqOutbox implements Outbox {

  private final DSLContext db;
  private final Supplier<UUID> ids;

  public JooqOutbox(DSLContext db, Supplier<UUID> ids) {
    this.db = db;
    this.ids = ids;
  }

  @Override
  public void append(Fact fact) {
    db.insertInto(OUTBOX)
        .set(OUTBOX.EVENT_ID, ids.get())
        .set(OUTBOX.EVENT_TYPE, fact.type())
        .set(OUTBOX.TOPIC, fact.topic())
        .set(OUTBOX.KEY, fact.key())
        .set(OUTBOX.PAYLOAD, fact.json())
        .set(OUTBOX.OCCURRED_AT, fact.occurredAt())
        .execute();
  }
}
