package io.rongqiao.api.event;

import static io.rongqiao.migrations.schema.Tables.PARKED_EVENT;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;

/** {@link ParkedEvents} kept in PostgreSQL. */
final class JooqParkedEvents implements ParkedEvents {

  private final DSLContext db;

  JooqParkedEvents(DSLContext db) {
    this.db = db;
  }

  @Override
  public void park(Parked event) {
    db.insertInto(PARKED_EVENT)
        .set(PARKED_EVENT.CONSUMER, event.consumer())
        .set(PARKED_EVENT.TOPIC, event.topic())
        .set(PARKED_EVENT.PART, event.partition())
        .set(PARKED_EVENT.PLACE, event.offset())
        .set(PARKED_EVENT.EVENT_ID, event.eventId())
        .set(PARKED_EVENT.EVENT_TYPE, event.eventType())
        .set(PARKED_EVENT.KEY, event.key())
        .set(PARKED_EVENT.PAYLOAD, event.json())
        .set(PARKED_EVENT.REASON, event.reason())
        .set(PARKED_EVENT.PARKED_AT, event.at())
        .onConflictDoNothing()
        .execute();
  }

  @Override
  public List<Parked> newest(int most) {
    return db.select(
            PARKED_EVENT.CONSUMER,
            PARKED_EVENT.TOPIC,
            PARKED_EVENT.PART,
            PARKED_EVENT.PLACE,
            PARKED_EVENT.EVENT_ID,
            PARKED_EVENT.EVENT_TYPE,
            PARKED_EVENT.KEY,
            PARKED_EVENT.PAYLOAD,
            PARKED_EVENT.REASON,
            PARKED_EVENT.PARKED_AT)
        .from(PARKED_EVENT)
        .orderBy(
            PARKED_EVENT.PARKED_AT.desc(),
            PARKED_EVENT.CONSUMER,
            PARKED_EVENT.TOPIC,
            PARKED_EVENT.PART,
            PARKED_EVENT.PLACE)
        .limit(most)
        .fetch(Records.mapping(Parked::new));
  }

  @Override
  public long count() {
    return db.fetchCount(PARKED_EVENT);
  }
}
