package io.rongqiao.scoring.evidence.loading;

import static io.rongqiao.migrations.schema.Tables.DELIVERY;
import static io.rongqiao.migrations.schema.Tables.LOAD;
import static io.rongqiao.migrations.schema.Tables.LOAD_ERROR;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import io.rongqiao.migrations.schema.tables.records.LoadErrorRecord;
import io.rongqiao.migrations.schema.tables.records.LoadRecord;
import io.rongqiao.scoring.evidence.delivery.DeliveryKinds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * {@link Loads} kept in PostgreSQL. A running load is one whose session holds its advisory lock.
 */
public final class JooqLoads implements Loads {

  private final DSLContext db;
  private final String process;

  /**
   * Loads as one process sees them.
   *
   * @param process the process's lasting name, under which it finds the files in its own folder
   *     again
   */
  public JooqLoads(DSLContext db, String process) {
    this.db = db;
    this.process = process;
  }

  /** Takes the lock of a load until the end of the unit of work, if no other session has it. */
  static boolean tryLock(DSLContext db, LoadId id) {
    return db.fetchSingle(
            "SELECT pg_try_advisory_xact_lock(hashtextextended({0}, 1))", id.toString())
        .get(0, boolean.class);
  }

  static void deliver(
      DSLContext db,
      Load load,
      long number,
      @Nullable Long superseded,
      byte[] contentDigest,
      RowCounts rows) {
    LoadOrder order = load.order();
    db.insertInto(DELIVERY)
        .set(DELIVERY.ID, number)
        .set(DELIVERY.LOAD_ID, load.id().value())
        .set(DELIVERY.PROVIDER, order.provider())
        .set(DELIVERY.KIND, order.kind().slug())
        .set(DELIVERY.PERIOD_FROM, order.periodFrom())
        .set(DELIVERY.PERIOD_TO, order.periodTo())
        .set(DELIVERY.SUPERSEDES, superseded)
        .set(DELIVERY.CONTENT_DIGEST, contentDigest)
        .set(DELIVERY.ROWS_READ, rows.read())
        .set(DELIVERY.ROWS_STORED, rows.stored())
        .set(DELIVERY.ROWS_REPEATED, rows.repeated())
        .set(DELIVERY.ROWS_CORRECTED, rows.corrected())
        .set(DELIVERY.ROWS_REJECTED, rows.rejected())
        .set(DELIVERY.ROWS_WITHDRAWN, rows.withdrawn())
        .execute();
  }

  @Override
  public Optional<Load> find(LoadId id) {
    return db.selectFrom(LOAD).where(LOAD.ID.eq(id.value())).fetchOptional(JooqLoads::load);
  }

  @Override
  public Optional<Load> find(String provider, String idempotencyKey) {
    return db.selectFrom(LOAD)
        .where(LOAD.PROVIDER.eq(provider), LOAD.IDEMPOTENCY_KEY.eq(idempotencyKey))
        .fetchOptional(JooqLoads::load);
  }

  @Override
  public List<Load> newest(@Nullable String provider, @Nullable LoadId before, int limit) {
    Condition older =
        before == null
            ? noCondition()
            : row(LOAD.RECEIVED_AT, LOAD.ID)
                .lt(
                    field(select(LOAD.RECEIVED_AT).from(LOAD).where(LOAD.ID.eq(before.value()))),
                    val(before.value()));
    return db.selectFrom(LOAD)
        .where(provider == null ? noCondition() : LOAD.PROVIDER.eq(provider))
        .and(older)
        .orderBy(LOAD.RECEIVED_AT.desc(), LOAD.ID.desc())
        .limit(limit)
        .fetch(JooqLoads::load);
  }

  @Override
  public boolean begin(LoadId id, LoadOrder order, Instant at) {
    LoadId supersedes = order.supersedes();
    return db.insertInto(LOAD)
            .set(LOAD.ID, id.value())
            .set(LOAD.PROVIDER, order.provider())
            .set(LOAD.IDEMPOTENCY_KEY, order.idempotencyKey())
            .set(LOAD.KIND, order.kind().slug())
            .set(LOAD.PERIOD_FROM, order.periodFrom())
            .set(LOAD.PERIOD_TO, order.periodTo())
            .set(LOAD.SUPERSEDES, supersedes == null ? null : supersedes.value())
            .set(LOAD.MASKED_IDS, order.areIdsMasked())
            .set(LOAD.STATE, LoadState.RECEIVING.name())
            .set(LOAD.PROCESS, process)
            .set(LOAD.RECEIVED_AT, at)
            .onConflict(LOAD.PROVIDER, LOAD.IDEMPOTENCY_KEY)
            .doNothing()
            .execute()
        == 1;
  }

  @Override
  public boolean beginAgain(LoadId id, Instant at) {
    return db.update(LOAD)
            .set(LOAD.STATE, LoadState.RECEIVING.name())
            .set(LOAD.ATTEMPT, LOAD.ATTEMPT.plus(1))
            .set(LOAD.PROCESS, process)
            .set(LOAD.RECEIVED_AT, at)
            .set(LOAD.ROWS_READ, 0L)
            .set(LOAD.ROWS_REJECTED, 0L)
            .set(LOAD.BYTES_READ, 0L)
            .setNull(LOAD.FAILURE)
            .setNull(LOAD.STARTED_AT)
            .setNull(LOAD.FINISHED_AT)
            .where(LOAD.ID.eq(id.value()), LOAD.STATE.eq(LoadState.FAILED.name()))
            .execute()
        == 1;
  }

  @Override
  public void queue(LoadId id, String spool, byte[] contentDigest, long bytesTotal) {
    db.update(LOAD)
        .set(LOAD.STATE, LoadState.QUEUED.name())
        .set(LOAD.SPOOL, spool)
        .set(LOAD.CONTENT_DIGEST, contentDigest)
        .set(LOAD.BYTES_TOTAL, bytesTotal)
        .where(LOAD.ID.eq(id.value()))
        .execute();
  }

  @Override
  public Optional<Load> start(LoadId id, Instant at) {
    return db.update(LOAD)
        .set(LOAD.STATE, LoadState.RUNNING.name())
        .set(LOAD.STARTED_AT, at)
        .where(
            LOAD.ID.eq(id.value()),
            LOAD.STATE.in(LoadState.QUEUED.name(), LoadState.RUNNING.name()))
        .returning()
        .fetchOptional(JooqLoads::load);
  }

  @Override
  public Load startAtOnce(
      LoadId id, LoadOrder order, byte[] contentDigest, long bytesTotal, Instant at) {
    return db.insertInto(LOAD)
        .set(LOAD.ID, id.value())
        .set(LOAD.PROVIDER, order.provider())
        .set(LOAD.IDEMPOTENCY_KEY, order.idempotencyKey())
        .set(LOAD.KIND, order.kind().slug())
        .set(LOAD.STATE, LoadState.RUNNING.name())
        .set(LOAD.PROCESS, process)
        .set(LOAD.CONTENT_DIGEST, contentDigest)
        .set(LOAD.BYTES_TOTAL, bytesTotal)
        .set(LOAD.RECEIVED_AT, at)
        .set(LOAD.STARTED_AT, at)
        .onConflict(LOAD.PROVIDER, LOAD.IDEMPOTENCY_KEY)
        .doUpdate()
        .set(LOAD.STATE, LoadState.RUNNING.name())
        .set(LOAD.ATTEMPT, LOAD.ATTEMPT.plus(1))
        .set(LOAD.PROCESS, process)
        .set(LOAD.CONTENT_DIGEST, contentDigest)
        .set(LOAD.BYTES_TOTAL, bytesTotal)
        .set(LOAD.STARTED_AT, at)
        .setNull(LOAD.FAILURE)
        .setNull(LOAD.FINISHED_AT)
        .where(LOAD.STATE.ne(LoadState.SUCCEEDED.name()))
        .returning()
        .fetchOptional(JooqLoads::load)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "Load %s of %s has succeeded."
                        .formatted(order.idempotencyKey(), order.provider())));
  }

  @Override
  public void progress(LoadId id, long rowsRead, long rowsRejected, long bytesRead) {
    db.update(LOAD)
        .set(LOAD.ROWS_READ, rowsRead)
        .set(LOAD.ROWS_REJECTED, rowsRejected)
        .set(LOAD.BYTES_READ, bytesRead)
        .where(LOAD.ID.eq(id.value()))
        .execute();
  }

  @Override
  public void report(LoadId id, int attempt, int position, List<RowError> errors) {
    List<LoadErrorRecord> records = new ArrayList<>(errors.size());
    for (RowError error : errors) {
      records.add(
          new LoadErrorRecord(
              id.value(),
              attempt,
              position + records.size(),
              error.line(),
              error.field(),
              error.value(),
              error.rule()));
    }
    db.batchInsert(records).execute();
  }

  @Override
  public void succeed(LoadId id, RowCounts rows, Instant at) {
    db.update(LOAD)
        .set(LOAD.STATE, LoadState.SUCCEEDED.name())
        .set(LOAD.ROWS_READ, rows.read())
        .set(LOAD.ROWS_STORED, rows.stored())
        .set(LOAD.ROWS_REPEATED, rows.repeated())
        .set(LOAD.ROWS_CORRECTED, rows.corrected())
        .set(LOAD.ROWS_REJECTED, rows.rejected())
        .set(LOAD.ROWS_WITHDRAWN, rows.withdrawn())
        .set(LOAD.BYTES_READ, LOAD.BYTES_TOTAL)
        .setNull(LOAD.SPOOL)
        .setNull(LOAD.FAILURE)
        .set(LOAD.FINISHED_AT, at)
        .where(LOAD.ID.eq(id.value()))
        .execute();
  }

  @Override
  public void fail(LoadId id, String failure, Instant at) {
    db.update(LOAD)
        .set(LOAD.STATE, LoadState.FAILED.name())
        .set(LOAD.FAILURE, failure)
        .setNull(LOAD.SPOOL)
        .set(LOAD.FINISHED_AT, at)
        .where(LOAD.ID.eq(id.value()))
        .execute();
  }

  @Override
  public List<RowError> errors(LoadId id, int afterPosition, int limit) {
    return db.select(LOAD_ERROR.LINE, LOAD_ERROR.FIELD, LOAD_ERROR.VALUE, LOAD_ERROR.RULE)
        .from(LOAD_ERROR)
        .join(LOAD)
        .on(LOAD.ID.eq(LOAD_ERROR.LOAD_ID), LOAD.ATTEMPT.eq(LOAD_ERROR.ATTEMPT))
        .where(LOAD_ERROR.LOAD_ID.eq(id.value()), LOAD_ERROR.POSITION.gt(afterPosition))
        .orderBy(LOAD_ERROR.POSITION)
        .limit(limit)
        .fetch(it -> new RowError(it.value1(), it.value2(), it.value3(), it.value4()));
  }

  @Override
  public List<Load> abandoned() {
    return db.selectFrom(LOAD)
        .where(
            LOAD.STATE.in(
                LoadState.RECEIVING.name(), LoadState.QUEUED.name(), LoadState.RUNNING.name()),
            LOAD.PROCESS.eq(process))
        .orderBy(LOAD.RECEIVED_AT, LOAD.ID)
        .fetch(JooqLoads::load);
  }

  @Override
  public boolean isRunning(LoadId id) {
    return !tryLock(db, id);
  }

  @Override
  public Optional<RowCounts> delivered(LoadId id) {
    return db.selectFrom(DELIVERY)
        .where(DELIVERY.LOAD_ID.eq(id.value()))
        .fetchOptional(
            it ->
                new RowCounts(
                    it.getRowsRead(),
                    it.getRowsStored(),
                    it.getRowsRepeated(),
                    it.getRowsCorrected(),
                    it.getRowsRejected(),
                    it.getRowsWithdrawn()));
  }

  @Override
  public Optional<Long> deliveryNumber(LoadId id) {
    return db.select(DELIVERY.ID)
        .from(DELIVERY)
        .where(DELIVERY.LOAD_ID.eq(id.value()))
        .fetchOptional(DELIVERY.ID);
  }

  @Override
  public void deliver(Load load, long number, RowCounts rows) {
    deliver(db, load, number, null, contentDigest(load.id()), rows);
  }

  @Override
  public long nextDeliveryNumber() {
    return db.fetchSingle("SELECT nextval('delivery_number')").get(0, long.class);
  }

  @Override
  public byte[] contentDigest(LoadId id) {
    return Objects.requireNonNull(
        db.select(LOAD.CONTENT_DIGEST)
            .from(LOAD)
            .where(LOAD.ID.eq(id.value()))
            .fetchSingle(LOAD.CONTENT_DIGEST));
  }

  private static Load load(LoadRecord it) {
    var order =
        new LoadOrder(
            it.getProvider(),
            it.getIdempotencyKey(),
            DeliveryKinds.find(it.getKind()).orElseThrow(),
            it.getPeriodFrom(),
            it.getPeriodTo(),
            it.getSupersedes() == null ? null : new LoadId(it.getSupersedes()),
            it.getMaskedIds());
    var rows =
        new RowCounts(
            it.getRowsRead(),
            it.getRowsStored(),
            it.getRowsRepeated(),
            it.getRowsCorrected(),
            it.getRowsRejected(),
            it.getRowsWithdrawn());
    return new Load(
        new LoadId(it.getId()),
        order,
        LoadState.valueOf(it.getState()),
        it.getAttempt(),
        it.getSpool(),
        rows,
        it.getBytesRead(),
        it.getBytesTotal(),
        it.getFailure(),
        it.getReceivedAt(),
        it.getStartedAt(),
        it.getFinishedAt());
  }
}
