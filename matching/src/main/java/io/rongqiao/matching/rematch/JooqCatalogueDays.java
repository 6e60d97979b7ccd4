package io.rongqiao.matching.rematch;

import static io.rongqiao.migrations.schema.Tables.CATALOGUE_DAY;

import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;

/** {@link CatalogueDays} kept in PostgreSQL. */
public final class JooqCatalogueDays implements CatalogueDays {

  private final DSLContext db;

  public JooqCatalogueDays(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<LocalDate> lookedUntil() {
    return db.select(CATALOGUE_DAY.LOOKED_UNTIL)
        .from(CATALOGUE_DAY)
        .forUpdate()
        .fetchOptional(CATALOGUE_DAY.LOOKED_UNTIL);
  }

  @Override
  public void lookedUntil(LocalDate day) {
    db.insertInto(CATALOGUE_DAY)
        .set(CATALOGUE_DAY.LOOKED_UNTIL, day)
        .onConflict(CATALOGUE_DAY.IS_THE_ONLY_ROW)
        .doUpdate()
        .set(CATALOGUE_DAY.LOOKED_UNTIL, day)
        .execute();
  }
}
