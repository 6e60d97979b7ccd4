package io.rongqiao.matching.receivable.conduct;

import static io.rongqiao.migrations.schema.Tables.RECEIVABLE;
import static io.rongqiao.migrations.schema.Tables.RECEIVABLE_BALANCE;
import static io.rongqiao.migrations.schema.Tables.RECEIVABLE_ENTRY;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import io.rongqiao.matching.receivable.EntryKind;
import io.rongqiao.matching.receivable.ReceivableId;
import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;

/** {@link OverdueClaims} out of the balances in PostgreSQL. */
public final class JooqOverdueClaims implements OverdueClaims {

  private final DSLContext db;

  public JooqOverdueClaims(DSLContext db) {
    this.db = db;
  }

  @Override
  public List<ReceivableId> notEntered(LocalDate today, int limit) {
    return db.select(RECEIVABLE.ID)
        .from(RECEIVABLE)
        .join(RECEIVABLE_BALANCE)
        .on(RECEIVABLE_BALANCE.RECEIVABLE_ID.eq(RECEIVABLE.ID))
        .where(
            condition(RECEIVABLE.LIVE),
            RECEIVABLE.DUE_ON.lt(today),
            RECEIVABLE_BALANCE
                .FACE
                .minus(RECEIVABLE_BALANCE.REDUCED)
                .minus(RECEIVABLE_BALANCE.SETTLED)
                .gt(RECEIVABLE_BALANCE.DISPUTED),
            notExists(
                selectOne()
                    .from(RECEIVABLE_ENTRY)
                    .where(
                        RECEIVABLE_ENTRY.RECEIVABLE_ID.eq(RECEIVABLE.ID),
                        RECEIVABLE_ENTRY.KIND.eq(EntryKind.LATE.name()))))
        .orderBy(RECEIVABLE.DUE_ON, RECEIVABLE.ID)
        .limit(limit)
        .fetch(it -> new ReceivableId(it.value1()));
  }
}
