package io.rongqiao.matching.quota;

import static io.rongqiao.migrations.schema.Tables.PRODUCT_QUOTA;
import static io.rongqiao.migrations.schema.Tables.PRODUCT_QUOTAS_LEFT;
import static org.jooq.impl.DSL.row;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.ProductId;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record13;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jooq.SelectJoinStep;
import org.jspecify.annotations.Nullable;

/** {@link ProductQuotas} kept in PostgreSQL. */
public final class JooqProductQuotas implements ProductQuotas {

  private static final Field<QuotaId> ID = PRODUCT_QUOTA.ID.convertFrom(QuotaId::new);

  private static final Field<ProductId> PRODUCT =
      PRODUCT_QUOTA.PRODUCT_ID.convertFrom(ProductId::new);

  private static final Field<InstitutionId> LENDER =
      PRODUCT_QUOTA.LENDER.convertFrom(InstitutionId::new);

  private static final SelectField<QuotaPeriod> PERIOD =
      row(PRODUCT_QUOTA.FIRST_DAY, PRODUCT_QUOTA.LAST_DAY).mapping(QuotaPeriod::new);

  private static final SelectField<Money> AMOUNT =
      row(PRODUCT_QUOTA.AMOUNT, PRODUCT_QUOTA.CURRENCY.convertFrom(Currency::getInstance))
          .mapping(Money::new);

  private static final SelectField<Money> TAKEN =
      row(PRODUCT_QUOTA.TAKEN, PRODUCT_QUOTA.CURRENCY.convertFrom(Currency::getInstance))
          .mapping(Money::new);

  private static final Field<ProductQuota.State> STATE =
      PRODUCT_QUOTA.STATE.convertFrom(ProductQuota.State::valueOf);

  private final DSLContext db;

  public JooqProductQuotas(DSLContext db) {
    this.db = db;
  }

  @Override
  public ProductQuota add(ProductQuota quota, String clientKey) {
    db.insertInto(PRODUCT_QUOTA)
        .set(PRODUCT_QUOTA.ID, quota.id().value())
        .set(PRODUCT_QUOTA.PRODUCT_ID, quota.product().value())
        .set(PRODUCT_QUOTA.LENDER, quota.lender().value())
        .set(PRODUCT_QUOTA.CLIENT_KEY, clientKey)
        .set(PRODUCT_QUOTA.FIRST_DAY, quota.period().first())
        .set(PRODUCT_QUOTA.LAST_DAY, quota.period().last())
        .set(PRODUCT_QUOTA.AMOUNT, quota.amount().amount())
        .set(PRODUCT_QUOTA.CURRENCY, quota.amount().currency().getCurrencyCode())
        .set(PRODUCT_QUOTA.AUTHOR, quota.author())
        .set(PRODUCT_QUOTA.STATED_AT, quota.statedAt())
        .set(PRODUCT_QUOTA.STATE, quota.state().name())
        .onConflict(PRODUCT_QUOTA.LENDER, PRODUCT_QUOTA.CLIENT_KEY)
        .doNothing()
        .execute();
    return quotas()
        .where(
            PRODUCT_QUOTA.LENDER.eq(quota.lender().value()), PRODUCT_QUOTA.CLIENT_KEY.eq(clientKey))
        .fetchSingle(Records.mapping(ProductQuota::new));
  }

  @Override
  public Optional<ProductQuota> find(QuotaId id) {
    return quotas()
        .where(PRODUCT_QUOTA.ID.eq(id.value()))
        .fetchOptional(Records.mapping(ProductQuota::new));
  }

  @Override
  public List<ProductQuota> all() {
    return quotas()
        .orderBy(PRODUCT_QUOTA.STATED_AT.desc(), PRODUCT_QUOTA.ID.desc())
        .fetch(Records.mapping(ProductQuota::new));
  }

  @Override
  public List<ProductQuota> of(ProductId product) {
    return quotas()
        .where(PRODUCT_QUOTA.PRODUCT_ID.eq(product.value()))
        .orderBy(PRODUCT_QUOTA.STATED_AT.desc(), PRODUCT_QUOTA.ID.desc())
        .fetch(Records.mapping(ProductQuota::new));
  }

  @Override
  public boolean decide(
      QuotaId id, ProductQuota.State state, String by, Instant at, @Nullable String reason) {
    return db.update(PRODUCT_QUOTA)
            .set(PRODUCT_QUOTA.STATE, state.name())
            .set(PRODUCT_QUOTA.DECIDED_BY, by)
            .set(PRODUCT_QUOTA.DECIDED_AT, at)
            .set(PRODUCT_QUOTA.REASON, reason)
            .where(
                PRODUCT_QUOTA.ID.eq(id.value()),
                PRODUCT_QUOTA.STATE.eq(ProductQuota.State.STATED.name()))
            .execute()
        == 1;
  }

  @Override
  public Map<ProductId, Money> left() {
    Map<ProductId, Money> left = new HashMap<>();
    db.select(PRODUCT_QUOTAS_LEFT.PRODUCT_ID, PRODUCT_QUOTAS_LEFT.REMAINING)
        .from(PRODUCT_QUOTAS_LEFT.call())
        .forEach(
            it ->
                left.put(
                    new ProductId(it.value1()),
                    new Money(it.value2().max(BigDecimal.ZERO), Money.CNY)));
    return Map.copyOf(left);
  }

  private SelectJoinStep<
          Record13<
              QuotaId,
              ProductId,
              InstitutionId,
              Integer,
              QuotaPeriod,
              Money,
              Money,
              ProductQuota.State,
              String,
              Instant,
              String,
              Instant,
              String>>
      quotas() {
    return db.select(
            ID,
            PRODUCT,
            LENDER,
            PRODUCT_QUOTA.NUMBER,
            PERIOD,
            AMOUNT,
            TAKEN,
            STATE,
            PRODUCT_QUOTA.AUTHOR,
            PRODUCT_QUOTA.STATED_AT,
            PRODUCT_QUOTA.DECIDED_BY,
            PRODUCT_QUOTA.DECIDED_AT,
            PRODUCT_QUOTA.REASON)
        .from(PRODUCT_QUOTA);
  }
}
