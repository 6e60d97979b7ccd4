package io.rongqiao.matching.guarantee.capacity;

import static io.rongqiao.migrations.schema.Tables.CAPACITY;
import static io.rongqiao.migrations.schema.Tables.CAPACITY_ENTRY;
import static io.rongqiao.migrations.schema.Tables.CAPACITY_TERMS;
import static io.rongqiao.migrations.schema.Tables.GUARANTEE_GROUPS;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Record6;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;
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

  private static final SelectField<CapacityTerms> TERMS =
      row(
              CAPACITY_TERMS.GUARANTOR.convertFrom(InstitutionId::new),
              CAPACITY_TERMS.IN_FORCE_FROM,
              row(
                      CAPACITY_TERMS.NET_ASSETS,
                      CAPACITY_TERMS.CURRENCY.convertFrom(Currency::getInstance))
                  .mapping(Money::new),
              CAPACITY_TERMS.MULTIPLE,
              CAPACITY_TERMS.CUSTOMER_SHARE.convertFrom(Percentage::new),
              CAPACITY_TERMS.GROUP_SHARE.convertFrom(Percentage::new))
          .mapping(CapacityTerms::new);

  private final DSLContext db;
  private final RememberedCapacities remembered = new RememberedCapacities();

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
    return db.select(TERMS)
        .from(CAPACITY_TERMS)
        .where(CAPACITY_TERMS.GUARANTOR.eq(guarantor.value()), CAPACITY_TERMS.IN_FORCE_FROM.le(day))
        .orderBy(CAPACITY_TERMS.IN_FORCE_FROM.desc())
        .limit(1)
        .fetchOptional(Record1::value1);
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
            new String[0],
            at);
    return Arrays.stream(ids).map(Objects::requireNonNull).toList();
  }

  @Override
  public List<Capacity> of(InstitutionId guarantor) {
    return capacities(db)
        .where(CAPACITY.GUARANTOR.eq(guarantor.value()))
        .orderBy(CAPACITY.KIND.desc(), CAPACITY.SUBJECT)
        .fetch(Records.mapping(Capacity::new));
  }

  @Override
  public Optional<Capacity> find(InstitutionId guarantor, CapacityKind kind, String subject) {
    return capacities(db)
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
  public Optional<Standing> standing(
      InstitutionId guarantor, Set<EnterpriseKey> enterprises, LocalDate day) {
    Long[] keys = enterprises.stream().map(EnterpriseKey::value).toArray(Long[]::new);
    var earlier = CAPACITY_TERMS.as("earlier");
    var rows =
        db.select(TERMS, GUARANTEE_GROUPS.ENTERPRISE_KEY, GUARANTEE_GROUPS.GROUP_NAME)
            .from(CAPACITY_TERMS)
            .leftJoin(GUARANTEE_GROUPS.call(keys, day))
            .on(DSL.trueCondition())
            .where(
                CAPACITY_TERMS.GUARANTOR.eq(guarantor.value()),
                CAPACITY_TERMS.IN_FORCE_FROM.eq(
                    DSL.select(DSL.max(earlier.IN_FORCE_FROM))
                        .from(earlier)
                        .where(
                            earlier.GUARANTOR.eq(guarantor.value()),
                            earlier.IN_FORCE_FROM.le(day))))
            .fetch();
    Map<EnterpriseKey, String> groups = new HashMap<>();
    for (var it : rows) {
      if (it.value2() != null) {
        groups.put(new EnterpriseKey(it.value2()), it.value3());
      }
    }
    Optional<Standing> standing =
        rows.stream().findFirst().map(it -> new Standing(it.value1(), groups));
    standing.ifPresent(it -> remembered.remember(enterprises, it));
    return standing;
  }

  @Override
  public Optional<Standing> rememberedStanding(
      InstitutionId guarantor, Set<EnterpriseKey> enterprises) {
    return remembered.standing(guarantor, enterprises);
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
    return JooqReservationBatch.outcome(
        call.getOutcome(), call.getExisting(), () -> named(call.getShort()));
  }

  @Override
  public List<ReservationOutcome> reserveAll(
      InstitutionId guarantor, List<Claim> claims, Instant at) {
    return new JooqReservationBatch(db, remembered, claims).reserve(guarantor, at);
  }

  @Override
  public boolean reserveAtOnce(
      InstitutionId guarantor, Standing supposed, List<Claim> claims, LocalDate day, Instant at) {
    return JooqReservationsAtOnce.of(db, remembered, guarantor, claims)
        .filter(it -> it.make(guarantor, supposed, day, at))
        .isPresent();
  }

  /** The same with limits that are known to follow from what is known. */
  boolean reserveAtOnce(InstitutionId guarantor, List<Claim> claims, Instant at) {
    return JooqReservationsAtOnce.of(db, remembered, guarantor, claims)
        .filter(it -> it.make(guarantor, at))
        .isPresent();
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
  public Optional<ReservationId> expireOne(List<Long> capacities, Instant at) {
    @Nullable Long[] named = capacities.isEmpty() ? null : capacities.toArray(Long[]::new);
    return Optional.ofNullable(Routines.expireReservation(db.configuration(), named, at))
        .map(ReservationId::new);
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
    return capacities(db)
        .where(CAPACITY.ID.in(ids))
        .orderBy(CAPACITY.KIND, CAPACITY.SUBJECT)
        .fetch(Records.mapping(Capacity::new));
  }

  static SelectJoinStep<Record6<Long, InstitutionId, CapacityKind, String, Money, Money>>
      capacities(DSLContext db) {
    return db.select(CAPACITY.ID, GUARANTOR, KIND, CAPACITY.SUBJECT, LIMIT, TAKEN).from(CAPACITY);
  }
}
