package io.rongqiao.matching.guarantee.capacity;

import static io.rongqiao.migrations.schema.Tables.CAPACITY;
import static io.rongqiao.migrations.schema.Tables.CAPACITY_ENTRY;
import static io.rongqiao.migrations.schema.Tables.CAPACITY_TERMS;
import static org.jooq.impl.DSL.row;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.schema.Routines;
import io.rongqiao.migrations.schema.routines.ReserveCapacity;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record6;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jooq.SelectJoinStep;
import org.jspecify.annotations.Nullable;

/**
 * {@link CapacityLedger} kept in PostgreSQL, where one function does each operation: a reservation
 * is one round trip, and its locks are held for no longer.
 */
public final class JooqCapacityLedger implements CapacityLedger {

  private static final Field<InstitutionId> GUARANTOR =
      CAPACITY.GUARANTOR.convertFrom(InstitutionId::new);
  private static final Field<CapacityKind> KIND = CAPACITY.KIND.convertFrom(CapacityKind::valueOf);
  private static final SelectField<Money> LIMIT =
      row(CAPACITY.LIMIT_AMOUNT, CAPACITY.CURRENCY.convertFrom(Currency::getInstance))
          .mapping(Money::new);
  private static final SelectField<Money> TAKEN =
      row(CAPACITY.TAKEN, CAPACITY.CURRENCY.convertFrom(Currency::getInstance)).mapping(Money::new);

  private final DSLContext db;

  public JooqCapacityLedger(DSLContext db) {
    this.db = db;
  }

  @Override
  public void state(CapacityTerms terms, String by, Instant at) {
    db.insertInto(CAPACITY_TERMS)
        .set(CAPACITY_TERMS.GUARANTOR, terms.guarantor().value())
        .set(CAPACITY_TERMS.IN_FORCE_FROM, terms.inForceFrom())
        .set(CAPACITY_TERMS.NET_ASSETS, terms.netAssets().amount())
        .set(CAPACITY_TERMS.CURRENCY, terms.netAssets().currency().getCurrencyCode())
        .set(CAPACITY_TERMS.MULTIPLE, terms.multiple())
        .set(CAPACITY_TERMS.CUSTOMER_SHARE, terms.customerShare().fraction())
        .set(CAPACITY_TERMS.GROUP_SHARE, terms.groupShare().fraction())
        .set(CAPACITY_TERMS.STATED_AT, at)
        .set(CAPACITY_TERMS.STATED_BY, by)
        .execute();
  }

  @Override
  public Optional<CapacityTerms> termsOn(InstitutionId guarantor, LocalDate day) {
    return db.select(
            CAPACITY_TERMS.GUARANTOR.convertFrom(InstitutionId::new),
            CAPACITY_TERMS.IN_FORCE_FROM,
            row(
                    CAPACITY_TERMS.NET_ASSETS,
                    CAPACITY_TERMS.CURRENCY.convertFrom(Currency::getInstance))
                .mapping(Money::new),
            CAPACITY_TERMS.MULTIPLE,
            CAPACITY_TERMS.CUSTOMER_SHARE.convertFrom(Percentage::new),
            CAPACITY_TERMS.GROUP_SHARE.convertFrom(Percentage::new))
        .from(CAPACITY_TERMS)
        .where(CAPACITY_TERMS.GUARANTOR.eq(guarantor.value()), CAPACITY_TERMS.IN_FORCE_FROM.le(day))
        .orderBy(CAPACITY_TERMS.IN_FORCE_FROM.desc())
        .limit(1)
        .fetchOptional(Records.mapping(CapacityTerms::new));
  }

  @Override
  public long limit(
      InstitutionId guarantor, CapacityKind kind, String subject, Money limit, Instant at) {
    return Routines.setCapacityLimit(
        db.configuration(),
        guarantor.value(),
        kind.name(),
        subject,
        limit.currency().getCurrencyCode(),
        limit.amount(),
        at);
  }

  @Override
  public List<Long> limits(InstitutionId guarantor, List<Limit> limits, Instant at) {
    @Nullable Long[] ids =
        Routines.setCapacityLimits(
            db.configuration(),
            guarantor.value(),
            limits.stream().map(it -> it.kind().name()).toArray(String[]::new),
            limits.stream().map(Limit::subject).toArray(String[]::new),
            limits.stream()
                .map(it -> it.most().currency().getCurrencyCode())
                .toArray(String[]::new),
            limits.stream().map(it -> it.most().amount()).toArray(BigDecimal[]::new),
            at);
    return Arrays.stream(ids).map(Objects::requireNonNull).toList();
  }

  @Override
  public List<Capacity> of(InstitutionId guarantor) {
    return capacities()
        .where(CAPACITY.GUARANTOR.eq(guarantor.value()))
        .orderBy(CAPACITY.KIND.desc(), CAPACITY.SUBJECT)
        .fetch(Records.mapping(Capacity::new));
  }

  @Override
  public Optional<Capacity> find(InstitutionId guarantor, CapacityKind kind, String subject) {
    return capacities()
        .where(
            CAPACITY.GUARANTOR.eq(guarantor.value()),
            CAPACITY.KIND.eq(kind.name()),
            CAPACITY.SUBJECT.eq(subject))
        .fetchOptional(Records.mapping(Capacity::new));
  }

  @Override
  public Optional<String> groupOf(EnterpriseKey enterprise, LocalDate day) {
    return Optional.ofNullable(
        Routines.guaranteeGroup(db.configuration(), enterprise.value(), day));
  }

  @Override
  public ReservationOutcome reserve(
      ReservationId id, ReservationOrder order, List<Long> capacities, Instant at) {
    var call = new ReserveCapacity();
    call.setReservation(id.value());
    call.setHolder(order.guarantor().value());
    call.setKey(order.key().value());
    call.setEnterprise(order.enterprise().value());
    call.setListed(capacities.toArray(Long[]::new));
    call.setWanted(order.amount().amount());
    call.setMoney(order.amount().currency().getCurrencyCode());
    call.setMoment(at);
    call.setExpires(order.expiresAt());
    call.setConfirmed(order.confirmed());
    call.execute(db.configuration());
    return switch (call.getOutcome()) {
      case "RESERVED" -> new ReservationOutcome.Reserved(id, false);
      case "REPEATED" ->
          new ReservationOutcome.Reserved(new ReservationId(call.getExisting()), true);
      case "EXPIRED", "RELEASED" ->
          new ReservationOutcome.Ended(
              new ReservationId(call.getExisting()), ReservationState.valueOf(call.getOutcome()));
      case "KEY_REUSED" -> new ReservationOutcome.KeyReused(new ReservationId(call.getExisting()));
      default -> new ReservationOutcome.Refused(named(call.getShort()));
    };
  }

  @Override
  public ReservationState confirm(ReservationId id, Instant at) {
    return ReservationState.valueOf(
        Routines.confirmReservation(db.configuration(), id.value(), at));
  }

  @Override
  public ReservationState release(ReservationId id, Money left, Instant at) {
    return ReservationState.valueOf(
        Routines.releaseReservation(db.configuration(), id.value(), left.amount(), at));
  }

  @Override
  public boolean expireOne(List<Long> capacities, Instant at) {
    @Nullable Long[] named = capacities.isEmpty() ? null : capacities.toArray(Long[]::new);
    return Routines.expireReservation(db.configuration(), named, at);
  }

  @Override
  public List<CapacityEntry> entries(InstitutionId guarantor, long after, int most) {
    return db.select(
            CAPACITY_ENTRY.POSITION,
            CAPACITY_ENTRY.RESERVATION.convertFrom(ReservationId::new),
            CAPACITY_ENTRY.CAPACITIES.convertFrom(Arrays::asList),
            CAPACITY_ENTRY.KIND.convertFrom(CapacityEntry.Kind::valueOf),
            CAPACITY_ENTRY.ADDED,
            CAPACITY_ENTRY.ENTERED_AT,
            CAPACITY_ENTRY.ENTERED_BY)
        .from(CAPACITY_ENTRY)
        .where(CAPACITY_ENTRY.GUARANTOR.eq(guarantor.value()), CAPACITY_ENTRY.POSITION.gt(after))
        .orderBy(CAPACITY_ENTRY.POSITION)
        .limit(most)
        .fetch(Records.mapping(CapacityEntry::new));
  }

  private List<Capacity> named(Long[] ids) {
    return capacities()
        .where(CAPACITY.ID.in(ids))
        .orderBy(CAPACITY.KIND, CAPACITY.SUBJECT)
        .fetch(Records.mapping(Capacity::new));
  }

  private SelectJoinStep<Record6<Long, InstitutionId, CapacityKind, String, Money, Money>>
      capacities() {
    return db.select(CAPACITY.ID, GUARANTOR, KIND, CAPACITY.SUBJECT, LIMIT, TAKEN).from(CAPACITY);
  }
}
