package io.rongqiao.matching.receivable;

import static io.rongqiao.migrations.schema.Tables.RECEIVABLE;
import static io.rongqiao.migrations.schema.Tables.RECEIVABLE_ANSWER;
import static io.rongqiao.migrations.schema.Tables.RECEIVABLE_REMINDER;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** {@link Reminders} kept in PostgreSQL. */
public final class JooqReminders implements Reminders {

  private static final int SOON_DAYS = 3;

  private final DSLContext db;

  public JooqReminders(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<ReceivableId> due(Stage stage, LocalDate today, int limit) {
    return db.select(RECEIVABLE.ID)
        .from(RECEIVABLE)
        .where(
            condition(RECEIVABLE.LIVE),
            reached(stage, today),
            notExists(
                selectOne()
                    .from(RECEIVABLE_ANSWER)
                    .where(RECEIVABLE_ANSWER.RECEIVABLE_ID.eq(RECEIVABLE.ID))),
            notExists(
                selectOne()
                    .from(RECEIVABLE_REMINDER)
                    .where(
                        RECEIVABLE_REMINDER.RECEIVABLE_ID.eq(RECEIVABLE.ID),
                        RECEIVABLE_REMINDER.STAGE.eq(stage.name()))))
        .orderBy(RECEIVABLE.ANSWER_BY, RECEIVABLE.ID)
        .limit(limit)
        .fetch(it -> new ReceivableId(it.value1()));
  }

  private static Condition reached(Stage stage, LocalDate today) {
    return switch (stage) {
      case SOON ->
          RECEIVABLE.ANSWER_BY.gt(today).and(RECEIVABLE.ANSWER_BY.le(today.plusDays(SOON_DAYS)));
      case LAST_DAY -> RECEIVABLE.ANSWER_BY.eq(today);
      case PASSED -> RECEIVABLE.ANSWER_BY.lt(today);
    };
  }

  @Override
  public boolean remember(ReceivableId receivable, Stage stage, Instant at) {
    return db.insertInto(RECEIVABLE_REMINDER)
            .set(RECEIVABLE_REMINDER.RECEIVABLE_ID, receivable.value())
            .set(RECEIVABLE_REMINDER.STAGE, stage.name())
            .set(RECEIVABLE_REMINDER.REMINDED_AT, at)
            .onConflictDoNothing()
            .execute()
        == 1;
  }
}
