package io.rongqiao.matching.audience;

import static io.rongqiao.migrations.schema.Tables.SIMULATION;
import static org.jooq.impl.DSL.function;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** {@link Allowance} kept in PostgreSQL; asked within a unit of work of the institution. */
public final class JooqAllowance implements Allowance {

  private static final Field<Instant> MOMENT = function("current_moment", SQLDataType.INSTANT);

  private final DSLContext db;

  public JooqAllowance(DSLContext db) {
    this.db = db;
  }

  /** Two that are asked at the same instant may both be let through; one more does no harm. */
  @Override
  public boolean admits(UUID institution, String digest, LocalDate day, int most) {
    LocalDate month = day.withDayOfMonth(1);
    var ofMonth = SIMULATION.INSTITUTION.eq(institution).and(SIMULATION.MONTH.eq(month));
    if (db.fetchExists(SIMULATION, ofMonth.and(SIMULATION.DIGEST.eq(digest)))) {
      return true;
    }
    if (db.fetchCount(SIMULATION, ofMonth) >= most) {
      return false;
    }
    db.insertInto(SIMULATION)
        .set(SIMULATION.INSTITUTION, institution)
        .set(SIMULATION.MONTH, month)
        .set(SIMULATION.DIGEST, digest)
        .set(SIMULATION.ASKED_AT, MOMENT)
        .onConflictDoNothing()
        .execute();
    return true;
  }
}
