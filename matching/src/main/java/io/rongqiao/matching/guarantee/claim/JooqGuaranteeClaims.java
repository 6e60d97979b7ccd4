package io.rongqiao.matching.guarantee.claim;

import static io.rongqiao.migrations.schema.Tables.GUARANTEE_CLAIM;
import static io.rongqiao.migrations.schema.Tables.GUARANTEE_CLAIM_SHARE;
import static io.rongqiao.migrations.schema.Tables.GUARANTEE_RECOVERY;
import static io.rongqiao.migrations.schema.Tables.GUARANTEE_RECOVERY_SHARE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.guarantee.CaseId;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.structure.GuaranteeTier;
import io.rongqiao.migrations.schema.tables.records.GuaranteeClaimRecord;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** {@link GuaranteeClaims} kept in PostgreSQL. */
public final class JooqGuaranteeClaims implements GuaranteeClaims {

  private static final Field<Map<GuaranteeTier, BigDecimal>> PARTS =
      multiset(
              select(GUARANTEE_RECOVERY_SHARE.TIER, GUARANTEE_RECOVERY_SHARE.AMOUNT)
                  .from(GUARANTEE_RECOVERY_SHARE)
                  .where(
                      GUARANTEE_RECOVERY_SHARE.CLAIM.eq(GUARANTEE_RECOVERY.CLAIM),
                      GUARANTEE_RECOVERY_SHARE.NUMBER.eq(GUARANTEE_RECOVERY.NUMBER)))
          .convertFrom(
              parts -> parts.intoMap(it -> GuaranteeTier.valueOf(it.value1()), it -> it.value2()));

  /** After these another claim may be made on the same case. */
  private static final List<String> ENDED =
      List.of(ClaimState.CURED.name(), ClaimState.REFUSED.name());

  private final DSLContext db;

  public JooqGuaranteeClaims(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<GuaranteeClaim> on(CaseId id) {
    return db.selectFrom(GUARANTEE_CLAIM)
        .where(GUARANTEE_CLAIM.CASE_ID.eq(id.value()))
        .orderBy(
            field(GUARANTEE_CLAIM.STATE.notIn(ENDED)).desc(),
            GUARANTEE_CLAIM.NOTIFIED_AT.desc(),
            GUARANTEE_CLAIM.ID.desc())
        .limit(1)
        .fetchOptional(JooqGuaranteeClaims::claim);
  }

  @Override
  public void add(GuaranteeClaim claim, ClientKey key) {
    GuaranteeClaimRecord row = changing(claim);
    row.setId(claim.id().value());
    row.setCaseId(claim.guaranteeCase().value());
    row.setClientKey(key.value());
    row.setOverdueSince(claim.overdueSince());
    row.setNotifiedAt(claim.notifiedAt());
    row.setCurrency(claim.recovered().currency().getCurrencyCode());
    db.insertInto(GUARANTEE_CLAIM).set(row).execute();
  }

  @Override
  public void update(GuaranteeClaim changed) {
    int updated =
        db.update(GUARANTEE_CLAIM)
            .set(changing(changed))
            .where(
                GUARANTEE_CLAIM.ID.eq(changed.id().value()),
                GUARANTEE_CLAIM.VERSION.eq(changed.version() - 1))
            .execute();
    if (updated != 1) {
      throw new IllegalStateException(
          "Claim %s was changed without its case's lock".formatted(changed.id()));
    }
  }

  @Override
  public List<TierAmount> shares(ClaimId id) {
    return db.select(
            GUARANTEE_CLAIM_SHARE.TIER,
            GUARANTEE_CLAIM_SHARE.INSTITUTION,
            GUARANTEE_CLAIM_SHARE.AMOUNT,
            GUARANTEE_CLAIM_SHARE.SETTLED_ON,
            GUARANTEE_CLAIM.CURRENCY)
        .from(GUARANTEE_CLAIM_SHARE)
        .join(GUARANTEE_CLAIM)
        .on(GUARANTEE_CLAIM.ID.eq(GUARANTEE_CLAIM_SHARE.CLAIM))
        .where(GUARANTEE_CLAIM_SHARE.CLAIM.eq(id.value()))
        .orderBy(GUARANTEE_CLAIM_SHARE.TIER)
        .fetch(
            it ->
                new TierAmount(
                    GuaranteeTier.valueOf(it.value1()),
                    new InstitutionId(it.value2()),
                    new Money(it.value3(), Currency.getInstance(it.value5())),
                    it.value4()));
  }

  @Override
  public void share(ClaimId id, List<TierAmount> shares) {
    for (TierAmount share : shares) {
      db.insertInto(GUARANTEE_CLAIM_SHARE)
          .set(GUARANTEE_CLAIM_SHARE.CLAIM, id.value())
          .set(GUARANTEE_CLAIM_SHARE.TIER, share.tier().name())
          .set(GUARANTEE_CLAIM_SHARE.INSTITUTION, share.institution().value())
          .set(GUARANTEE_CLAIM_SHARE.AMOUNT, share.amount().amount())
          .execute();
    }
  }

  @Override
  public boolean settle(ClaimId id, TierAmount part, LocalDate on) {
    return db.update(GUARANTEE_CLAIM_SHARE)
            .set(GUARANTEE_CLAIM_SHARE.SETTLED_ON, on)
            .where(
                GUARANTEE_CLAIM_SHARE.CLAIM.eq(id.value()),
                GUARANTEE_CLAIM_SHARE.TIER.eq(part.tier().name()),
                GUARANTEE_CLAIM_SHARE.SETTLED_ON.isNull())
            .execute()
        == 1;
  }

  @Override
  public List<Recovery> recoveries(ClaimId id) {
    return recoveries(id, noCondition());
  }

  @Override
  public Optional<Recovery> recoveryByKey(ClaimId id, ClientKey key) {
    return recoveries(id, GUARANTEE_RECOVERY.CLIENT_KEY.eq(key.value())).stream().findFirst();
  }

  @Override
  public void add(ClaimId id, Recovery recovery, ClientKey key) {
    db.insertInto(GUARANTEE_RECOVERY)
        .set(GUARANTEE_RECOVERY.CLAIM, id.value())
        .set(GUARANTEE_RECOVERY.NUMBER, recovery.number())
        .set(GUARANTEE_RECOVERY.CLIENT_KEY, key.value())
        .set(GUARANTEE_RECOVERY.AMOUNT, recovery.amount().amount())
        .set(GUARANTEE_RECOVERY.RECEIVED_ON, recovery.receivedOn())
        .set(GUARANTEE_RECOVERY.RECORDED_AT, recovery.recordedAt())
        .set(GUARANTEE_RECOVERY.RECORDED_BY, recovery.recordedBy())
        .execute();
    recovery
        .parts()
        .forEach(
            (tier, part) ->
                db.insertInto(GUARANTEE_RECOVERY_SHARE)
                    .set(GUARANTEE_RECOVERY_SHARE.CLAIM, id.value())
                    .set(GUARANTEE_RECOVERY_SHARE.NUMBER, recovery.number())
                    .set(GUARANTEE_RECOVERY_SHARE.TIER, tier.name())
                    .set(GUARANTEE_RECOVERY_SHARE.AMOUNT, part.amount())
                    .execute());
  }

  private List<Recovery> recoveries(ClaimId id, Condition condition) {
    return db.select(
            GUARANTEE_RECOVERY.NUMBER,
            GUARANTEE_RECOVERY.AMOUNT,
            GUARANTEE_CLAIM.CURRENCY,
            GUARANTEE_RECOVERY.RECEIVED_ON,
            GUARANTEE_RECOVERY.RECORDED_AT,
            GUARANTEE_RECOVERY.RECORDED_BY,
            PARTS)
        .from(GUARANTEE_RECOVERY)
        .join(GUARANTEE_CLAIM)
        .on(GUARANTEE_CLAIM.ID.eq(GUARANTEE_RECOVERY.CLAIM))
        .where(GUARANTEE_RECOVERY.CLAIM.eq(id.value()), condition)
        .orderBy(GUARANTEE_RECOVERY.NUMBER)
        .fetch(
            it -> {
              Currency currency = Currency.getInstance(it.value3());
              Map<GuaranteeTier, Money> parts = new EnumMap<>(GuaranteeTier.class);
              it.value7().forEach((tier, part) -> parts.put(tier, new Money(part, currency)));
              return new Recovery(
                  it.value1(),
                  new Money(it.value2(), currency),
                  it.value4(),
                  it.value5(),
                  it.value6(),
                  parts);
            });
  }

  private static GuaranteeClaimRecord changing(GuaranteeClaim it) {
    GuaranteeClaim.Claimed claimed = it.claimed();
    GuaranteeClaim.Paid paid = it.paid();
    var row = new GuaranteeClaimRecord();
    row.setState(it.state().name());
    row.setPrincipal(claimed == null ? null : claimed.principal().amount());
    row.setInterest(claimed == null ? null : claimed.interest().amount());
    row.setEvidence(claimed == null ? null : claimed.evidence());
    row.setClaimedAt(claimed == null ? null : claimed.at());
    row.setPaid(paid == null ? null : paid.amount().amount());
    row.setPaidOn(paid == null ? null : paid.on());
    row.setBorneByLender(it.borneByLender().amount());
    row.setRecovered(it.recovered().amount());
    row.setEndedOn(it.endedOn());
    row.setReason(it.reason());
    row.setVersion(it.version());
    return row;
  }

  private static GuaranteeClaim claim(GuaranteeClaimRecord it) {
    Currency currency = Currency.getInstance(it.getCurrency());
    return new GuaranteeClaim(
        new ClaimId(it.getId()),
        new CaseId(it.getCaseId()),
        ClaimState.valueOf(it.getState()),
        it.getOverdueSince(),
        it.getNotifiedAt(),
        claimed(it, currency),
        paid(it, currency),
        new Money(it.getBorneByLender(), currency),
        new Money(it.getRecovered(), currency),
        it.getEndedOn(),
        it.getReason(),
        it.getVersion());
  }

  private static GuaranteeClaim.@Nullable Claimed claimed(
      GuaranteeClaimRecord it, Currency currency) {
    @Nullable BigDecimal principal = it.getPrincipal();
    @Nullable BigDecimal interest = it.getInterest();
    @Nullable String evidence = it.getEvidence();
    @Nullable Instant at = it.getClaimedAt();
    return principal == null || interest == null || evidence == null || at == null
        ? null
        : new GuaranteeClaim.Claimed(
            new Money(principal, currency), new Money(interest, currency), evidence, at);
  }

  private static GuaranteeClaim.@Nullable Paid paid(GuaranteeClaimRecord it, Currency currency) {
    @Nullable BigDecimal amount = it.getPaid();
    @Nullable LocalDate on = it.getPaidOn();
    return amount == null || on == null
        ? null
        : new GuaranteeClaim.Paid(new Money(amount, currency), on);
  }
}
