package io.rongqiao.migrations.outbox;

import io.rongqiao.migrations.schema.tables.records.OutboxRecord;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** {@link Outbox} kept in PostgreSQL. */
public final class JooqOutbox implements Outbox {

  private static final int ROWS_AT_ONCE = 1_000;

  private final DSLContext db;
  private final Supplier<UUID> ids;

  public JooqOutbox(DSLContext db, Supplier<UUID> ids) {
    this.db = db;
    this.ids = ids;
  }

  @Override
  public void append(Fact fact) {
    appendAll(Stream.of(fact));
  }

  @Override
  public void appendAll(Stream<Fact> facts) {
    facts
        .map(this::row)
        .gather(Gatherers.windowFixed(ROWS_AT_ONCE))
        .forEach(rows -> db.batchInsert(rows).execute());
  }

  private OutboxRecord row(Fact fact) {
    var row = new OutboxRecord();
    row.setEventId(ids.get());
    row.setEventType(fact.type());
    row.setTopic(fact.topic());
    row.setKey(fact.key());
    row.setPayload(fact.json());
    row.setOccurredAt(fact.occurredAt());
    return row;
  }
}
