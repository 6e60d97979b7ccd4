package io.rongqiao.scoring.governance;

import static io.rongqiao.migrations.schema.Tables.MODEL;
import static io.rongqiao.migrations.schema.Tables.MODEL_EVENT;
import static io.rongqiao.migrations.schema.Tables.MODEL_FILE;
import static io.rongqiao.migrations.schema.Tables.MODEL_TERM;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import io.rongqiao.migrations.schema.tables.records.ModelFileRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record9;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jooq.SelectJoinStep;
import org.jspecify.annotations.Nullable;

/** {@link Models} kept in PostgreSQL, whose constraints hold the four eyes and the slots. */
public final class JooqModels implements Models {

  private static final Field<List<ModelEvent>> HISTORY =
      multiset(
              select(
                      MODEL_EVENT.ORDINAL,
                      MODEL_EVENT.STATE,
                      MODEL_EVENT.ACTOR,
                      MODEL_EVENT.AT,
                      MODEL_EVENT.WHY,
                      MODEL_EVENT.ROLE,
                      MODEL_EVENT.FROM_DAY)
                  .from(MODEL_EVENT)
                  .where(MODEL_EVENT.MODEL_ID.eq(MODEL.ID))
                  .orderBy(MODEL_EVENT.ORDINAL))
          .convertFrom(rows -> rows.map(Records.mapping(JooqModels::event)));

  private static final SelectField<ModelTerm> TERM =
      row(
              MODEL_TERM.MODEL_ID.convertFrom(ModelId::new),
              MODEL_TERM.ROLE.convertFrom(ModelRole::valueOf),
              MODEL_TERM.SEGMENT.convertFrom(Segment::new),
              MODEL_TERM.FROM_DAY,
              MODEL_TERM.UNTIL_DAY)
          .mapping(ModelTerm::new);

  private final DSLContext db;

  public JooqModels(DSLContext db) {
    this.db = db;
  }

  @Override
  public void add(RegisteredModel model, ModelFiles files, ModelEvent registration) {
    db.insertInto(MODEL)
        .set(MODEL.ID, model.id().value())
        .set(MODEL.KIND, model.kind().name())
        .set(MODEL.VERSION, model.version())
        .set(MODEL.SEGMENT, model.segment().code())
        .set(MODEL.FEATURE_SET, model.featureSet())
        .set(MODEL.DIGEST, model.digest())
        .set(MODEL.TRAINED_BY, model.trainedBy())
        .set(MODEL.REGISTERED_AT, model.registeredAt())
        .execute();
    files
        .contents()
        .forEach(
            (name, content) ->
                db.insertInto(MODEL_FILE)
                    .set(MODEL_FILE.MODEL_ID, model.id().value())
                    .set(MODEL_FILE.NAME, name)
                    .set(MODEL_FILE.CONTENT, content)
                    .set(MODEL_FILE.DIGEST, ModelFiles.sha256(content))
                    .execute());
    insert(model.id(), null, registration);
  }

  @Override
  public Optional<RegisteredModel> lock(ModelId id) {
    db.execute("SELECT pg_advisory_xact_lock(hashtextextended('model', 0))");
    return find(id);
  }

  @Override
  public Optional<RegisteredModel> find(ModelId id) {
    return models()
        .where(MODEL.ID.eq(id.value()))
        .fetchOptional(Records.mapping(RegisteredModel::new));
  }

  @Override
  public Optional<RegisteredModel> withVersion(String version) {
    return models()
        .where(MODEL.VERSION.eq(version))
        .fetchOptional(Records.mapping(RegisteredModel::new));
  }

  @Override
  public List<RegisteredModel> all() {
    return models()
        .orderBy(MODEL.REGISTERED_AT.desc(), MODEL.VERSION)
        .fetch(Records.mapping(RegisteredModel::new));
  }

  @Override
  public Optional<ModelFiles> files(ModelId id) {
    Map<String, byte[]> contents =
        db.selectFrom(MODEL_FILE)
            .where(MODEL_FILE.MODEL_ID.eq(id.value()))
            .fetchMap(ModelFileRecord::getName, ModelFileRecord::getContent);
    return contents.isEmpty() ? Optional.empty() : Optional.of(ModelFiles.of(contents));
  }

  @Override
  public void append(ModelId id, ModelEvent before, ModelEvent next) {
    insert(id, before, next);
  }

  private void insert(ModelId id, @Nullable ModelEvent before, ModelEvent next) {
    ModelRole role = next.role();
    db.insertInto(MODEL_EVENT)
        .set(MODEL_EVENT.MODEL_ID, id.value())
        .set(MODEL_EVENT.ORDINAL, (short) next.ordinal())
        .set(MODEL_EVENT.BEFORE, before == null ? null : before.state().name())
        .set(MODEL_EVENT.STATE, next.state().name())
        .set(MODEL_EVENT.ACTOR, next.actor())
        .set(MODEL_EVENT.AT, next.at())
        .set(MODEL_EVENT.WHY, next.why())
        .set(MODEL_EVENT.ROLE, role == null ? null : role.name())
        .set(MODEL_EVENT.FROM_DAY, next.from())
        .set(MODEL_EVENT.PROPOSED_BY, proposer(before))
        .execute();
  }

  private static @Nullable String proposer(@Nullable ModelEvent before) {
    return before != null && before.state() == ModelState.PROPOSED ? before.actor() : null;
  }

  @Override
  public void begin(ModelTerm term, int approval) {
    db.insertInto(MODEL_TERM)
        .set(MODEL_TERM.MODEL_ID, term.model().value())
        .set(MODEL_TERM.APPROVAL, (short) approval)
        .set(MODEL_TERM.ROLE, term.role().name())
        .set(MODEL_TERM.SEGMENT, term.segment().code())
        .set(MODEL_TERM.FROM_DAY, term.from())
        .set(MODEL_TERM.UNTIL_DAY, term.until())
        .execute();
  }

  @Override
  public void end(ModelId model, LocalDate lastDay) {
    db.update(MODEL_TERM)
        .set(MODEL_TERM.UNTIL_DAY, lastDay)
        .where(MODEL_TERM.MODEL_ID.eq(model.value()).and(reaches(lastDay)))
        .execute();
  }

  @Override
  public List<ModelTerm> terms() {
    return db.select(TERM)
        .from(MODEL_TERM)
        .orderBy(MODEL_TERM.FROM_DAY, MODEL_TERM.ROLE, MODEL_TERM.SEGMENT)
        .fetch(Records.mapping(it -> it));
  }

  @Override
  public List<ModelTerm> inForce(LocalDate day, List<Segment> segments) {
    return db.select(TERM)
        .from(MODEL_TERM)
        .where(MODEL_TERM.SEGMENT.in(segments.stream().map(Segment::code).toList()))
        .and(MODEL_TERM.FROM_DAY.le(day))
        .and(reaches(day))
        .fetch(Records.mapping(it -> it));
  }

  private static Condition reaches(LocalDate day) {
    return MODEL_TERM.UNTIL_DAY.isNull().or(MODEL_TERM.UNTIL_DAY.ge(day));
  }

  private SelectJoinStep<
          Record9<
              ModelId,
              ModelKind,
              String,
              Segment,
              String,
              String,
              String,
              Instant,
              List<ModelEvent>>>
      models() {
    return db.select(
            MODEL.ID.convertFrom(ModelId::new),
            MODEL.KIND.convertFrom(ModelKind::valueOf),
            MODEL.VERSION,
            MODEL.SEGMENT.convertFrom(Segment::new),
            MODEL.FEATURE_SET,
            MODEL.DIGEST,
            MODEL.TRAINED_BY,
            MODEL.REGISTERED_AT,
            HISTORY)
        .from(MODEL);
  }

  private static ModelEvent event(
      Short ordinal,
      String state,
      String actor,
      Instant at,
      String why,
      @Nullable String role,
      @Nullable LocalDate from) {
    return new ModelEvent(
        ordinal,
        ModelState.valueOf(state),
        actor,
        at,
        why,
        role == null ? null : ModelRole.valueOf(role),
        from);
  }
}
