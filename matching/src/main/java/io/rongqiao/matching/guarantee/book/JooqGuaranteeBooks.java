package io.rongqiao.matching.guarantee.book;

import static io.rongqiao.migrations.schema.Tables.GUARANTEE_CASE;
import static io.rongqiao.migrations.schema.Tables.GUARANTEE_CLAIM;
import static io.rongqiao.migrations.schema.Tables.GUARANTEE_MOVEMENT;
import static io.rongqiao.migrations.schema.Tables.GUARANTEE_RECOVERY;
import static io.rongqiao.migrations.schema.Tables.GUARANTEE_STANDING;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.guarantee.CaseId;
import io.rongqiao.matching.guarantee.claim.ClaimState;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;

/** {@link GuaranteeBooks} kept in PostgreSQL. */
public final class JooqGuaranteeBooks implements GuaranteeBooks {

  private static final Field<CaseId> ID = GUARANTEE_CASE.ID.convertFrom(CaseId::new);
  private static final Field<InstitutionId> LENDER =
      GUARANTEE_CASE.LENDER.convertFrom(InstitutionId::new);
  private static final Field<EnterpriseKey> CUSTOMER =
      GUARANTEE_CASE.ENTERPRISE_KEY.convertFrom(EnterpriseKey::new);
  private static final Field<Money> AMOUNT =
      GUARANTEE_CASE.AMOUNT.convertFrom(JooqGuaranteeBooks::yuan);

  private final DSLContext db;

  public JooqGuaranteeBooks(DSLContext db) {
    this.db = db;
  }

  @Override
  public GuaranteeBook of(InstitutionId guarantor, LocalDate until) {
    return new GuaranteeBook(
        guarantor,
        positions(guarantor, until),
        claims(guarantor, until),
        recommendations(guarantor, until),
        standings(guarantor, until),
        Map.of());
  }

  @Override
  public boolean isCustomer(InstitutionId guarantor, EnterpriseKey enterprise) {
    return db.fetchExists(
        GUARANTEE_CASE,
        GUARANTEE_CASE.GUARANTOR.eq(guarantor.value()),
        GUARANTEE_CASE.ENTERPRISE_KEY.eq(enterprise.value()),
        GUARANTEE_CASE.BEGAN_ON.isNotNull());
  }

  @Override
  public Optional<CustomerStanding> statement(InstitutionId guarantor, ClientKey key) {
    return standings(
            GUARANTEE_STANDING
                .GUARANTOR
                .eq(guarantor.value())
                .and(GUARANTEE_STANDING.CLIENT_KEY.eq(key.value())))
        .stream()
        .findFirst();
  }

  @Override
  public void state(
      InstitutionId guarantor, CustomerStanding standing, ClientKey key, String by, Instant at) {
    db.insertInto(GUARANTEE_STANDING)
        .set(GUARANTEE_STANDING.GUARANTOR, guarantor.value())
        .set(GUARANTEE_STANDING.ENTERPRISE_KEY, standing.customer().value())
        .set(GUARANTEE_STANDING.CLIENT_KEY, key.value())
        .set(GUARANTEE_STANDING.AS_OF, standing.asOf())
        .set(GUARANTEE_STANDING.OPERATING, standing.operating())
        .set(GUARANTEE_STANDING.SOURCE, standing.source())
        .set(GUARANTEE_STANDING.STATED_AT, at)
        .set(GUARANTEE_STANDING.STATED_BY, by)
        .execute();
  }

  private List<GuaranteePosition> positions(InstitutionId guarantor, LocalDate until) {
    Field<List<Movement>> movements =
        multiset(
                select(
                        GUARANTEE_MOVEMENT.MOVED_ON,
                        GUARANTEE_MOVEMENT.KIND.convertFrom(Movement.Kind::valueOf),
                        GUARANTEE_MOVEMENT.ADDED.convertFrom(JooqGuaranteeBooks::yuan))
                    .from(GUARANTEE_MOVEMENT)
                    .where(
                        GUARANTEE_MOVEMENT.CASE_ID.eq(GUARANTEE_CASE.ID),
                        GUARANTEE_MOVEMENT.MOVED_ON.le(until))
                    .orderBy(GUARANTEE_MOVEMENT.POSITION))
            .convertFrom(rows -> rows.map(Records.mapping(Movement::new)));
    return db.select(
            ID,
            LENDER,
            CUSTOMER,
            AMOUNT,
            GUARANTEE_CASE.ANNUAL_FEE.convertFrom(AnnualRate::new),
            GUARANTEE_CASE.ENDS_ON,
            GUARANTEE_CASE.SMALL_OR_FARMING,
            GUARANTEE_CASE.HAS_BANK_LOANS.convertFrom(has -> !has),
            GUARANTEE_CASE.SERVES_GOVERNMENT,
            movements)
        .from(GUARANTEE_CASE)
        .where(inYuan(guarantor), GUARANTEE_CASE.BEGAN_ON.le(until))
        .orderBy(GUARANTEE_CASE.BEGAN_ON, GUARANTEE_CASE.ID)
        .fetch(Records.mapping(GuaranteePosition::new));
  }

  private List<ClaimPosition> claims(InstitutionId guarantor, LocalDate until) {
    Field<List<ClaimPosition.Sum>> recoveries =
        multiset(
                select(
                        GUARANTEE_RECOVERY.RECEIVED_ON,
                        GUARANTEE_RECOVERY.AMOUNT.convertFrom(JooqGuaranteeBooks::yuan))
                    .from(GUARANTEE_RECOVERY)
                    .where(
                        GUARANTEE_RECOVERY.CLAIM.eq(GUARANTEE_CLAIM.ID),
                        GUARANTEE_RECOVERY.RECEIVED_ON.le(until))
                    .orderBy(GUARANTEE_RECOVERY.NUMBER))
            .convertFrom(rows -> rows.map(Records.mapping(ClaimPosition.Sum::new)));
    return db.select(
            ID,
            LENDER,
            CUSTOMER,
            GUARANTEE_CLAIM.OVERDUE_SINCE,
            GUARANTEE_CLAIM.NOTIFIED_ON,
            GUARANTEE_CLAIM.PAID_ON,
            GUARANTEE_CLAIM.PAID,
            GUARANTEE_CLAIM.STATE.convertFrom(ClaimState::valueOf),
            GUARANTEE_CLAIM.ENDED_ON,
            recoveries)
        .from(GUARANTEE_CLAIM)
        .join(GUARANTEE_CASE)
        .on(GUARANTEE_CASE.ID.eq(GUARANTEE_CLAIM.CASE_ID))
        .where(inYuan(guarantor), GUARANTEE_CLAIM.NOTIFIED_ON.le(until))
        .orderBy(GUARANTEE_CLAIM.NOTIFIED_ON, GUARANTEE_CLAIM.ID)
        .fetch(
            it ->
                new ClaimPosition(
                    it.value1(),
                    it.value2(),
                    it.value3(),
                    it.value4(),
                    it.value5(),
                    sum(it.value6(), it.value7()),
                    it.value8(),
                    it.value9(),
                    it.value10()));
  }

  private List<Recommendation> recommendations(InstitutionId guarantor, LocalDate until) {
    return db.select(
            ID,
            LENDER,
            CUSTOMER,
            AMOUNT,
            GUARANTEE_CASE.SMALL_OR_FARMING,
            GUARANTEE_CASE.SUBMITTED_ON)
        .from(GUARANTEE_CASE)
        .where(inYuan(guarantor), GUARANTEE_CASE.SUBMITTED_ON.le(until))
        .orderBy(GUARANTEE_CASE.SUBMITTED_ON, GUARANTEE_CASE.ID)
        .fetch(Records.mapping(Recommendation::new));
  }

  private List<CustomerStanding> standings(InstitutionId guarantor, LocalDate until) {
    return standings(
        GUARANTEE_STANDING.GUARANTOR.eq(guarantor.value()).and(GUARANTEE_STANDING.AS_OF.le(until)));
  }

  private List<CustomerStanding> standings(Condition which) {
    return db.select(
            GUARANTEE_STANDING.ENTERPRISE_KEY.convertFrom(EnterpriseKey::new),
            GUARANTEE_STANDING.AS_OF,
            GUARANTEE_STANDING.OPERATING,
            GUARANTEE_STANDING.SOURCE)
        .from(GUARANTEE_STANDING)
        .where(which)
        .orderBy(GUARANTEE_STANDING.AS_OF, GUARANTEE_STANDING.POSITION)
        .fetch(Records.mapping(CustomerStanding::new));
  }

  private static Condition inYuan(InstitutionId guarantor) {
    return GUARANTEE_CASE
        .GUARANTOR
        .eq(guarantor.value())
        .and(GUARANTEE_CASE.CURRENCY.eq(Money.CNY.getCurrencyCode()));
  }

  private static ClaimPosition.@Nullable Sum sum(
      @Nullable LocalDate on, @Nullable BigDecimal amount) {
    return on == null || amount == null ? null : new ClaimPosition.Sum(on, yuan(amount));
  }

  private static Money yuan(BigDecimal amount) {
    return new Money(amount, Money.CNY);
  }
}
