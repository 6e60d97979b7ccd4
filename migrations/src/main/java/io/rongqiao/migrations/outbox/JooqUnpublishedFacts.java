package io.rongqiao.migrations.outbox;

import static io.rongqiao.migrations.schema.Tables.OUTBOX;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.SelectField;

/** {@link UnpublishedFacts} kept in PostgreSQL; a shard is claimed by an advisory lock. */
public final class JooqUnpublishedFacts implements UnpublishedFacts {

  /** The first half of the advisory locks' keys: "rqob" in ASCII, so no other use meets it. */
  private static final int LOCKS = 0x72_71_6f_62;

  private static final SelectField<Fact> FACT =
      row(OUTBOX.TOPIC, OUTBOX.KEY, OUTBOX.EVENT_TYPE, OUTBOX.PAYLOAD, OUTBOX.OCCURRED_AT)
          .mapping(Fact::new);

  private final DSLContext db;

  public JooqUnpublishedFacts(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<Integer> waitingShards() {
    return db.selectDistinct(OUTBOX.SHARD)
        .from(OUTBOX)
        .where(OUTBOX.PUBLISHED_AT.isNull())
        .orderBy(OUTBOX.SHARD)
        .fetch(row -> row.value1().intValue());
  }

  @Override
  public boolean claim(int shard) {
    Objects.checkIndex(shard, SHARDS);
    return Boolean.TRUE.equals(
        db.select(
                field(
                    "pg_try_advisory_xact_lock({0}, {1})",
                    Boolean.class, inline(LOCKS), val(shard)))
            .fetchSingle()
            .value1());
  }

  @Override
  public List<UnpublishedFact> oldest(int shard, int most) {
    Objects.checkIndex(shard, SHARDS);
    return db.select(OUTBOX.POSITION, OUTBOX.EVENT_ID, FACT)
        .from(OUTBOX)
        .where(OUTBOX.SHARD.eq((short) shard), OUTBOX.PUBLISHED_AT.isNull())
        .orderBy(OUTBOX.POSITION)
        .limit(most)
        .fetch(Records.mapping(UnpublishedFact::new));
  }

  @Override
  public void markPublished(List<UnpublishedFact> facts, Instant at) {
    Long[] positions = facts.stream().map(UnpublishedFact::position).toArray(Long[]::new);
    db.update(OUTBOX)
        .set(OUTBOX.PUBLISHED_AT, at)
        .where(OUTBOX.POSITION.eq(any(positions)))
        .execute();
  }
}
