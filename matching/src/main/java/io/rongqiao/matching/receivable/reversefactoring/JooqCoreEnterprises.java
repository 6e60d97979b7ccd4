package io.rongqiao.matching.receivable.reversefactoring;

import static io.rongqiao.migrations.schema.Tables.CORE_ENTERPRISE;
import static io.rongqiao.migrations.schema.Tables.ENTERPRISE;
import static io.rongqiao.migrations.schema.Tables.RECEIVABLE;
import static io.rongqiao.migrations.schema.Tables.RECEIVABLE_BALANCE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;

import io.rongqiao.scoring.enterprise.Uscc;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;

/** {@link CoreEnterprises} out of the balances in PostgreSQL. */
public final class JooqCoreEnterprises implements CoreEnterprises {

  private static final Field<BigDecimal> OWED =
      coalesce(
          sum(
              greatest(
                  least(
                      RECEIVABLE_BALANCE.CONFIRMED,
                      RECEIVABLE_BALANCE
                          .FACE
                          .minus(RECEIVABLE_BALANCE.REDUCED)
                          .minus(RECEIVABLE_BALANCE.SETTLED)
                          .minus(RECEIVABLE_BALANCE.DISPUTED)),
                  val(BigDecimal.ZERO))),
          val(BigDecimal.ZERO));

  private final DSLContext db;

  public JooqCoreEnterprises(DSLContext db) {
    this.db = db;
  }

  @Override
  public void list(Uscc code, String actor, Instant at) {
    db.insertInto(CORE_ENTERPRISE)
        .set(CORE_ENTERPRISE.USCC, code.value())
        .set(CORE_ENTERPRISE.LISTED_AT, at)
        .set(CORE_ENTERPRISE.LISTED_BY, actor)
        .onConflictDoNothing()
        .execute();
  }

  @Override
  public void unlist(Uscc code) {
    db.deleteFrom(CORE_ENTERPRISE).where(CORE_ENTERPRISE.USCC.eq(code.value())).execute();
  }

  @Override
  public List<Payables> byPayables(boolean listedOnly, int limit) {
    return db.select(
            ENTERPRISE.USCC.convertFrom(Uscc::new),
            ENTERPRISE.NAME,
            OWED.convertFrom(it -> new Money(it, Money.CNY)),
            countDistinct(RECEIVABLE.CREDITOR_KEY),
            count(RECEIVABLE.ID),
            field(CORE_ENTERPRISE.USCC.isNotNull()))
        .from(ENTERPRISE)
        .leftJoin(CORE_ENTERPRISE)
        .on(CORE_ENTERPRISE.USCC.eq(ENTERPRISE.USCC))
        .leftJoin(
            RECEIVABLE
                .join(RECEIVABLE_BALANCE)
                .on(RECEIVABLE_BALANCE.RECEIVABLE_ID.eq(RECEIVABLE.ID)))
        .on(
            RECEIVABLE.DEBTOR_USCC.eq(ENTERPRISE.USCC),
            condition(RECEIVABLE.LIVE),
            RECEIVABLE.CURRENCY.eq(Money.CNY.getCurrencyCode()),
            RECEIVABLE_BALANCE.CONFIRMED.gt(BigDecimal.ZERO))
        .where(
            ENTERPRISE.USCC.isNotNull(),
            listedOnly ? CORE_ENTERPRISE.USCC.isNotNull() : noCondition())
        .groupBy(ENTERPRISE.USCC, ENTERPRISE.NAME, CORE_ENTERPRISE.USCC)
        .having(
            listedOnly
                ? noCondition()
                : OWED.gt(BigDecimal.ZERO).or(CORE_ENTERPRISE.USCC.isNotNull()))
        .orderBy(OWED.desc(), ENTERPRISE.USCC)
        .limit(limit)
        .fetch(Records.mapping(Payables::new));
  }
}
