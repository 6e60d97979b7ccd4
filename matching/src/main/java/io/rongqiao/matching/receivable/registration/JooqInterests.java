package io.rongqiao.matching.receivable.registration;

import static io.rongqiao.migrations.schema.Tables.RECEIVABLE_ENTRY;
import static io.rongqiao.migrations.schema.Tables.RECEIVABLE_INTEREST;
import static io.rongqiao.migrations.schema.Tables.RECEIVABLE_INTEREST_ACT;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record11;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jooq.SelectJoinStep;

/** {@link Interests} kept in PostgreSQL. */
public final class JooqInterests implements Interests {

  private static final SelectField<Money> AMOUNT =
      row(
              RECEIVABLE_INTEREST.AMOUNT,
              RECEIVABLE_INTEREST.CURRENCY.convertFrom(Currency::getInstance))
          .mapping(Money::new);

  private final DSLContext db;

  public JooqInterests(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<Interest> claim(InstitutionId holder, String clientKey) {
    db.query(
            "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))",
            "interest %s %s".formatted(holder, clientKey))
        .execute();
    return one(
        RECEIVABLE_INTEREST
            .HOLDER
            .eq(holder.value())
            .and(RECEIVABLE_INTEREST.CLIENT_KEY.eq(clientKey)));
  }

  @Override
  public void add(Interest interest, String clientKey) {
    db.insertInto(RECEIVABLE_INTEREST)
        .set(RECEIVABLE_INTEREST.ID, interest.id().value())
        .set(RECEIVABLE_INTEREST.RECEIVABLE_ID, interest.receivable().value())
        .set(RECEIVABLE_INTEREST.HOLDER, interest.holder().value())
        .set(RECEIVABLE_INTEREST.KIND, interest.kind().name())
        .set(RECEIVABLE_INTEREST.CERTIFICATE, interest.certificate().value())
        .set(RECEIVABLE_INTEREST.AGREEMENT, interest.agreement())
        .set(RECEIVABLE_INTEREST.AMOUNT, interest.amount().amount())
        .set(RECEIVABLE_INTEREST.CURRENCY, interest.amount().currency().getCurrencyCode())
        .set(RECEIVABLE_INTEREST.VALID_UNTIL, interest.validUntil())
        .set(RECEIVABLE_INTEREST.STATE, interest.stored().name())
        .set(RECEIVABLE_INTEREST.REGISTERED_AT, interest.registeredAt())
        .set(RECEIVABLE_INTEREST.CLIENT_KEY, clientKey)
        .set(RECEIVABLE_INTEREST.VERSION, interest.version())
        .execute();
  }

  @Override
  public Optional<Interest> find(InterestId id) {
    return one(RECEIVABLE_INTEREST.ID.eq(id.value()));
  }

  @Override
  public Optional<Interest> lock(InterestId id) {
    return interests()
        .where(RECEIVABLE_INTEREST.ID.eq(id.value()))
        .forNoKeyUpdate()
        .fetchOptional(Records.mapping(Interest::new));
  }

  @Override
  public Optional<Interest> findByCertificate(CertificateNumber number) {
    return one(RECEIVABLE_INTEREST.CERTIFICATE.eq(number.value()));
  }

  private Optional<Interest> one(Condition condition) {
    return interests().where(condition).fetchOptional(Records.mapping(Interest::new));
  }

  @Override
  public List<Interest> on(ReceivableId receivable) {
    return interests()
        .where(RECEIVABLE_INTEREST.RECEIVABLE_ID.eq(receivable.value()))
        .orderBy(
            select(min(RECEIVABLE_ENTRY.SEQUENCE))
                .from(RECEIVABLE_ENTRY)
                .where(
                    RECEIVABLE_ENTRY.RECEIVABLE_ID.eq(receivable.value()),
                    RECEIVABLE_ENTRY.INTEREST_ID.eq(RECEIVABLE_INTEREST.ID))
                .asField(),
            RECEIVABLE_INTEREST.ID)
        .fetch(Records.mapping(Interest::new));
  }

  @Override
  public List<Interest> heldBy(InstitutionId holder, Place after, int limit) {
    return interests()
        .where(
            RECEIVABLE_INTEREST.HOLDER.eq(holder.value()),
            row(RECEIVABLE_INTEREST.REGISTERED_AT, RECEIVABLE_INTEREST.ID)
                .lt(after.registeredAt(), after.interest().value()))
        .orderBy(RECEIVABLE_INTEREST.REGISTERED_AT.desc(), RECEIVABLE_INTEREST.ID.desc())
        .limit(limit)
        .fetch(Records.mapping(Interest::new));
  }

  @Override
  public List<Interest> overdue(LocalDate day, int limit) {
    return interests()
        .where(isOverdue(day))
        .orderBy(RECEIVABLE_INTEREST.VALID_UNTIL, RECEIVABLE_INTEREST.ID)
        .limit(limit)
        .fetch(Records.mapping(Interest::new));
  }

  @Override
  public List<Interest> overdueOn(ReceivableId receivable, LocalDate day) {
    return interests()
        .where(isOverdue(day), RECEIVABLE_INTEREST.RECEIVABLE_ID.eq(receivable.value()))
        .orderBy(RECEIVABLE_INTEREST.VALID_UNTIL, RECEIVABLE_INTEREST.ID)
        .fetch(Records.mapping(Interest::new));
  }

  private static Condition isOverdue(LocalDate day) {
    return RECEIVABLE_INTEREST
        .STATE
        .eq(InterestState.REGISTERED.name())
        .and(RECEIVABLE_INTEREST.VALID_UNTIL.lt(day));
  }

  @Override
  public void update(Interest changed) {
    int updated =
        db.update(RECEIVABLE_INTEREST)
            .set(RECEIVABLE_INTEREST.AMOUNT, changed.amount().amount())
            .set(RECEIVABLE_INTEREST.VALID_UNTIL, changed.validUntil())
            .set(RECEIVABLE_INTEREST.AGREEMENT, changed.agreement())
            .set(RECEIVABLE_INTEREST.STATE, changed.stored().name())
            .set(RECEIVABLE_INTEREST.VERSION, changed.version())
            .where(
                RECEIVABLE_INTEREST.ID.eq(changed.id().value()),
                RECEIVABLE_INTEREST.VERSION.eq(changed.version() - 1))
            .execute();
    if (updated != 1) {
      throw new IllegalStateException(
          "Interest %s was changed without its lock".formatted(changed.id()));
    }
  }

  @Override
  public void record(Act act) {
    db.insertInto(RECEIVABLE_INTEREST_ACT)
        .set(RECEIVABLE_INTEREST_ACT.INTEREST_ID, act.interest().value())
        .set(RECEIVABLE_INTEREST_ACT.REVISION, Math.toIntExact(act.revision()))
        .set(RECEIVABLE_INTEREST_ACT.ACT, act.kind().name())
        .set(RECEIVABLE_INTEREST_ACT.AMOUNT, act.amount().amount())
        .set(RECEIVABLE_INTEREST_ACT.CURRENCY, act.amount().currency().getCurrencyCode())
        .set(RECEIVABLE_INTEREST_ACT.VALID_UNTIL, act.validUntil())
        .set(RECEIVABLE_INTEREST_ACT.AGREEMENT, act.agreement())
        .set(RECEIVABLE_INTEREST_ACT.REASON, act.reason())
        .set(RECEIVABLE_INTEREST_ACT.ACTED_AT, act.at())
        .set(RECEIVABLE_INTEREST_ACT.ACTED_BY, act.actor())
        .execute();
  }

  @Override
  public List<Act> actsOn(InterestId id) {
    return db.select(
            RECEIVABLE_INTEREST_ACT.INTEREST_ID.convertFrom(InterestId::new),
            RECEIVABLE_INTEREST_ACT.REVISION.convertFrom(Integer::longValue),
            RECEIVABLE_INTEREST_ACT.ACT.convertFrom(Act.Kind::valueOf),
            row(
                    RECEIVABLE_INTEREST_ACT.AMOUNT,
                    RECEIVABLE_INTEREST_ACT.CURRENCY.convertFrom(Currency::getInstance))
                .mapping(Money::new),
            RECEIVABLE_INTEREST_ACT.VALID_UNTIL,
            RECEIVABLE_INTEREST_ACT.AGREEMENT,
            RECEIVABLE_INTEREST_ACT.REASON,
            RECEIVABLE_INTEREST_ACT.ACTED_AT,
            RECEIVABLE_INTEREST_ACT.ACTED_BY)
        .from(RECEIVABLE_INTEREST_ACT)
        .where(RECEIVABLE_INTEREST_ACT.INTEREST_ID.eq(id.value()))
        .orderBy(RECEIVABLE_INTEREST_ACT.REVISION)
        .fetch(Records.mapping(Act::new));
  }

  private SelectJoinStep<
          Record11<
              InterestId,
              ReceivableId,
              InstitutionId,
              InterestKind,
              CertificateNumber,
              String,
              Money,
              LocalDate,
              InterestState,
              Instant,
              Long>>
      interests() {
    return db.select(
            RECEIVABLE_INTEREST.ID.convertFrom(InterestId::new),
            RECEIVABLE_INTEREST.RECEIVABLE_ID.convertFrom(ReceivableId::new),
            RECEIVABLE_INTEREST.HOLDER.convertFrom(InstitutionId::new),
            RECEIVABLE_INTEREST.KIND.convertFrom(InterestKind::valueOf),
            RECEIVABLE_INTEREST.CERTIFICATE.convertFrom(CertificateNumber::new),
            RECEIVABLE_INTEREST.AGREEMENT,
            AMOUNT,
            RECEIVABLE_INTEREST.VALID_UNTIL,
            RECEIVABLE_INTEREST.STATE.convertFrom(InterestState::valueOf),
            RECEIVABLE_INTEREST.REGISTERED_AT,
            RECEIVABLE_INTEREST.VERSION)
        .from(RECEIVABLE_INTEREST);
  }
}
