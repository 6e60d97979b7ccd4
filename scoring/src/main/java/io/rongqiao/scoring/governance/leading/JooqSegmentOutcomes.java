package io.rongqiao.scoring.governance.leading;

import static io.rongqiao.migrations.schema.Tables.SEGMENT_OUTCOME;

import io.rongqiao.scoring.governance.Segment;
import io.rongqiao.scoring.scorecard.ColdStart;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Records;

/** {@link SegmentOutcomes} kept in PostgreSQL, which counts over what nobody else may read. */
public final class JooqSegmentOutcomes implements SegmentOutcomes {

  private final DSLContext db;

  public JooqSegmentOutcomes(DSLContext db) {
    this.db = db;
  }

  @Override
  public void count(LocalDate knownOn) {
    db.execute("SELECT count_segment_outcomes(?, ?)", knownOn, ColdStart.HORIZON_MONTHS);
  }

  @Override
  public ColdStart of(Segment segment) {
    return db.select(SEGMENT_OUTCOME.GOODS, SEGMENT_OUTCOME.DEFAULTS)
        .from(SEGMENT_OUTCOME)
        .where(SEGMENT_OUTCOME.SEGMENT.eq(segment.code()))
        .fetchOptional(Records.mapping(ColdStart::new))
        .orElseGet(() -> new ColdStart(0, 0));
  }

  @Override
  public SortedMap<Segment, ColdStart> all() {
    SortedMap<Segment, ColdStart> all = new TreeMap<>();
    db.selectFrom(SEGMENT_OUTCOME)
        .forEach(
            row ->
                all.put(
                    new Segment(row.getSegment()),
                    new ColdStart(row.getGoods(), row.getDefaults())));
    return all;
  }
}
