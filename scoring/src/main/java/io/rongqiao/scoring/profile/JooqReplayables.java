package io.rongqiao.scoring.profile;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import io.rongqiao.scoring.consent.ConsentId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;

/** {@link Replayables} as a function of PostgreSQL tells them. */
public final class JooqReplayables implements Replayables {

  private final DSLContext db;

  public JooqReplayables(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<Replayable> asOf(LocalDate day) {
    return of(day, null);
  }

  @Override
  public Optional<Replayable> find(AssessmentId id) {
    return of(null, id.value()).stream().findFirst();
  }

  private List<Replayable> of(@Nullable LocalDate day, @Nullable UUID id) {
    return db.select(
            field("it.enterprise_key", Long.class).convertFrom(EnterpriseKey::new),
            field("it.assessment_id", UUID.class).convertFrom(AssessmentId::new),
            field("it.consent_id", UUID.class)
                .convertFrom(consent -> consent == null ? null : new ConsentId(consent)))
        .from(
            table(
                    "replayable_assessments({0}, {1})",
                    val(day, LocalDate.class), val(id, UUID.class))
                .as("it"))
        .fetch(Records.mapping(Replayable::new));
  }
}
