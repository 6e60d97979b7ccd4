package io.rongqiao.scoring.evidence.loading;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** {@link Intakes} of PostgreSQL. */
public final class JooqIntakes implements Intakes {

  private final DSLContext db;

  public JooqIntakes(DSLContext db) {
    this.db = db;
  }

  @Override
  public Intake open(
      Load load, long number, byte[] contentDigest, LocalDate toldOn, @Nullable Long superseded) {
    return JooqIntake.open(db, load, number, contentDigest, toldOn, superseded);
  }
}
