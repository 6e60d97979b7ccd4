package io.rongqiao.matching.receivable.bulk;

import static io.rongqiao.migrations.schema.Tables.RECEIVABLE_BATCH;
import static io.rongqiao.migrations.schema.Tables.RECEIVABLE_BATCH_ROW;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.Side;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** {@link Batches} kept in PostgreSQL. */
public final class JooqBatches implements Batches {

  private static final SelectField<Batch.Counts> COUNTS =
      row(
              count(BatchRow.Outcome.UPLOADED),
              count(BatchRow.Outcome.ALREADY_THERE),
              count(BatchRow.Outcome.REFUSED))
          .mapping(Batch.Counts::new);

  private final DSLContext db;

  public JooqBatches(DSLContext db) {
    this.db = db;
  }

  private static Field<Long> count(BatchRow.Outcome outcome) {
    return field(
            select(DSL.count())
                .from(RECEIVABLE_BATCH_ROW)
                .where(
                    RECEIVABLE_BATCH_ROW.BATCH_ID.eq(RECEIVABLE_BATCH.ID),
                    RECEIVABLE_BATCH_ROW.OUTCOME.eq(outcome.name())))
        .convertFrom(Integer::longValue);
  }

  @Override
  public boolean begin(Arrival arrival) {
    return db.insertInto(RECEIVABLE_BATCH)
            .set(RECEIVABLE_BATCH.ID, arrival.id())
            .set(RECEIVABLE_BATCH.PARTY_KEY, arrival.party().value())
            .set(RECEIVABLE_BATCH.SIDE, arrival.side().name())
            .set(RECEIVABLE_BATCH.CLIENT_KEY, arrival.clientKey())
            .set(RECEIVABLE_BATCH.DIGEST, HexFormat.of().parseHex(arrival.digest().hex()))
            .set(RECEIVABLE_BATCH.RECEIVED_AT, arrival.at())
            .set(RECEIVABLE_BATCH.RECEIVED_BY, arrival.actor())
            .onConflict(RECEIVABLE_BATCH.PARTY_KEY, RECEIVABLE_BATCH.CLIENT_KEY)
            .doNothing()
            .execute()
        == 1;
  }

  @Override
  public Optional<Arrival> findUnder(EnterpriseKey party, String clientKey) {
    return db.select(
            RECEIVABLE_BATCH.ID,
            RECEIVABLE_BATCH.PARTY_KEY.convertFrom(EnterpriseKey::new),
            RECEIVABLE_BATCH.SIDE.convertFrom(Side::valueOf),
            RECEIVABLE_BATCH.CLIENT_KEY,
            RECEIVABLE_BATCH.DIGEST.convertFrom(
                bytes -> new Digest(HexFormat.of().formatHex(bytes))),
            RECEIVABLE_BATCH.RECEIVED_AT,
            RECEIVABLE_BATCH.RECEIVED_BY)
        .from(RECEIVABLE_BATCH)
        .where(
            RECEIVABLE_BATCH.PARTY_KEY.eq(party.value()), RECEIVABLE_BATCH.CLIENT_KEY.eq(clientKey))
        .fetchOptional(Records.mapping(Arrival::new));
  }

  @Override
  public Optional<Batch> find(UUID id) {
    return db.select(
            RECEIVABLE_BATCH.ID,
            RECEIVABLE_BATCH.PARTY_KEY.convertFrom(EnterpriseKey::new),
            RECEIVABLE_BATCH.SIDE.convertFrom(Side::valueOf),
            RECEIVABLE_BATCH.RECEIVED_AT,
            RECEIVABLE_BATCH.FINISHED_AT,
            RECEIVABLE_BATCH.BROKEN,
            COUNTS)
        .from(RECEIVABLE_BATCH)
        .where(RECEIVABLE_BATCH.ID.eq(id))
        .fetchOptional(Records.mapping(Batch::new));
  }

  @Override
  public void addRow(UUID batch, BatchRow row) {
    ReceivableId receivable = row.receivable();
    db.insertInto(RECEIVABLE_BATCH_ROW)
        .set(RECEIVABLE_BATCH_ROW.BATCH_ID, batch)
        .set(RECEIVABLE_BATCH_ROW.LINE, row.line())
        .set(RECEIVABLE_BATCH_ROW.OUTCOME, row.outcome().name())
        .set(RECEIVABLE_BATCH_ROW.RECEIVABLE_ID, receivable == null ? null : receivable.value())
        .set(RECEIVABLE_BATCH_ROW.FIELD, row.field())
        .set(RECEIVABLE_BATCH_ROW.VALUE, row.value())
        .set(RECEIVABLE_BATCH_ROW.RULE, row.rule())
        .onConflictDoNothing()
        .execute();
  }

  @Override
  public void finish(UUID batch, Instant at, @Nullable String broken) {
    db.update(RECEIVABLE_BATCH)
        .set(RECEIVABLE_BATCH.FINISHED_AT, at)
        .set(RECEIVABLE_BATCH.BROKEN, broken)
        .where(RECEIVABLE_BATCH.ID.eq(batch))
        .execute();
  }

  @Override
  public List<BatchRow> rows(UUID batch, long afterLine, int limit) {
    return db.select(
            RECEIVABLE_BATCH_ROW.LINE,
            RECEIVABLE_BATCH_ROW.OUTCOME.convertFrom(BatchRow.Outcome::valueOf),
            RECEIVABLE_BATCH_ROW.RECEIVABLE_ID.convertFrom(ReceivableId::new),
            RECEIVABLE_BATCH_ROW.FIELD,
            RECEIVABLE_BATCH_ROW.VALUE,
            RECEIVABLE_BATCH_ROW.RULE)
        .from(RECEIVABLE_BATCH_ROW)
        .where(RECEIVABLE_BATCH_ROW.BATCH_ID.eq(batch), RECEIVABLE_BATCH_ROW.LINE.gt(afterLine))
        .orderBy(RECEIVABLE_BATCH_ROW.LINE)
        .limit(limit)
        .fetch(Records.mapping(BatchRow::new));
  }
}
