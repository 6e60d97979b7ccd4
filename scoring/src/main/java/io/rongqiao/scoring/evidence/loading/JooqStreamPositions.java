package io.rongqiao.scoring.evidence.loading;

import static io.rongqiao.migrations.schema.Tables.STREAM_POSITION;

import java.util.Map;
import org.jooq.DSLContext;

/** {@link StreamPositions} kept in PostgreSQL; of two that advance at once the second waits. */
public final class JooqStreamPositions implements StreamPositions {

  private final DSLContext db;

  public JooqStreamPositions(DSLContext db) {
    this.db = db;
  }

  @Override
  public Map<Integer, Long> next(String stream, String provider) {
    return db.select(STREAM_POSITION.PART, STREAM_POSITION.NEXT_OFFSET)
        .from(STREAM_POSITION)
        .where(STREAM_POSITION.STREAM.eq(stream), STREAM_POSITION.PROVIDER.eq(provider))
        .fetchMap(STREAM_POSITION.PART, STREAM_POSITION.NEXT_OFFSET);
  }

  @Override
  public boolean advance(String stream, String provider, int partition, long first, long last) {
    return db.insertInto(STREAM_POSITION)
            .set(STREAM_POSITION.STREAM, stream)
            .set(STREAM_POSITION.PART, partition)
            .set(STREAM_POSITION.PROVIDER, provider)
            .set(STREAM_POSITION.NEXT_OFFSET, last + 1)
            .onConflict(STREAM_POSITION.STREAM, STREAM_POSITION.PART, STREAM_POSITION.PROVIDER)
            .doUpdate()
            .set(STREAM_POSITION.NEXT_OFFSET, last + 1)
            .where(STREAM_POSITION.NEXT_OFFSET.le(first))
            .execute()
        == 1;
  }
}
