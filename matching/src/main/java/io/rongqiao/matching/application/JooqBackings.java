package io.rongqiao.matching.application;

import static io.rongqiao.migrations.schema.Tables.DEBTOR_SCORE;
import static io.rongqiao.migrations.schema.Tables.PROCUREMENT_CONTRACT;
import static io.rongqiao.migrations.schema.Tables.PROCUREMENT_LOCK;
import static io.rongqiao.migrations.schema.Tables.PROCUREMENT_VERIFICATION;
import static io.rongqiao.migrations.schema.Tables.RECEIVABLE;
import static io.rongqiao.migrations.schema.Tables.RECEIVABLE_BALANCE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;

import io.rongqiao.matching.ranking.Backing;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** {@link Backings} out of receivables, the scores of their debtors, and procurement contracts. */
public final class JooqBackings implements Backings {

  private static final int DECIMALS = 4;

  private static final Field<BigDecimal> FREE =
      greatest(
          RECEIVABLE_BALANCE
              .FACE
              .minus(RECEIVABLE_BALANCE.REDUCED)
              .minus(RECEIVABLE_BALANCE.SETTLED)
              .minus(RECEIVABLE_BALANCE.DISPUTED)
              .minus(RECEIVABLE_BALANCE.ENCUMBERED),
          val(BigDecimal.ZERO));

  /** Of the debtor's newest file, whether or not it has one. */
  private static final Field<@Nullable BigDecimal> SCORE =
      field(
          select(DEBTOR_SCORE.SCORE)
              .from(DEBTOR_SCORE)
              .where(DEBTOR_SCORE.DEBTOR_USCC.eq(RECEIVABLE.DEBTOR_USCC))
              .orderBy(DEBTOR_SCORE.MONTH.desc())
              .limit(1));

  private static final Field<String> VERIFICATION =
      field(
          select(PROCUREMENT_VERIFICATION.OUTCOME)
              .from(PROCUREMENT_VERIFICATION)
              .where(PROCUREMENT_VERIFICATION.CONTRACT_ID.eq(PROCUREMENT_CONTRACT.ID))
              .orderBy(PROCUREMENT_VERIFICATION.NUMBER.desc())
              .limit(1));

  private static final Field<LocalDate> TODAY = field("current_business_date()", LocalDate.class);

  private final DSLContext db;

  public JooqBackings(DSLContext db) {
    this.db = db;
  }

  @Override
  public Backing of(EnterpriseKey enterprise) {
    return new Backing(debtorConduct(enterprise), verifiedContracts(enterprise));
  }

  /** Verified at last, not yet due, and its account locked for nobody. */
  private Money verifiedContracts(EnterpriseKey enterprise) {
    BigDecimal free =
        db.select(coalesce(sum(PROCUREMENT_CONTRACT.AMOUNT), val(BigDecimal.ZERO)))
            .from(PROCUREMENT_CONTRACT)
            .where(
                PROCUREMENT_CONTRACT.SUPPLIER_KEY.eq(enterprise.value()),
                PROCUREMENT_CONTRACT.CURRENCY.eq(Money.CNY.getCurrencyCode()),
                PROCUREMENT_CONTRACT.DUE_ON.ge(TODAY),
                VERIFICATION.eq("VERIFIED"),
                notExists(
                    selectOne()
                        .from(PROCUREMENT_LOCK)
                        .where(
                            PROCUREMENT_LOCK.CONTRACT_ID.eq(PROCUREMENT_CONTRACT.ID),
                            PROCUREMENT_LOCK.RELEASED_AT.isNull())))
            .fetchSingle()
            .value1();
    return new Money(free, Money.CNY);
  }

  private @Nullable Percentage debtorConduct(EnterpriseKey enterprise) {
    var claims =
        select(FREE.as("free"), SCORE.as("score"))
            .from(RECEIVABLE)
            .join(RECEIVABLE_BALANCE)
            .on(RECEIVABLE_BALANCE.RECEIVABLE_ID.eq(RECEIVABLE.ID))
            .where(
                RECEIVABLE.CREDITOR_KEY.eq(enterprise.value()),
                condition(RECEIVABLE.LIVE),
                RECEIVABLE.CURRENCY.eq(Money.CNY.getCurrencyCode()),
                RECEIVABLE_BALANCE.CONFIRMED.gt(BigDecimal.ZERO))
            .asTable("claims");
    Field<BigDecimal> free = claims.field("free", BigDecimal.class);
    Field<BigDecimal> score = claims.field("score", BigDecimal.class);
    if (free == null || score == null) {
      throw new IllegalStateException("the query names both");
    }
    var sums =
        db.select(sum(free.multiply(score)), sum(free))
            .from(claims)
            .where(score.isNotNull(), free.gt(BigDecimal.ZERO))
            .fetchSingle();
    BigDecimal weighed = sums.value1();
    BigDecimal owed = sums.value2();
    return weighed == null || owed == null
        ? null
        : new Percentage(
            weighed.divide(owed.multiply(BigDecimal.valueOf(100)), DECIMALS, RoundingMode.HALF_UP));
  }
}
