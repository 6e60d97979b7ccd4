package io.rongqiao.matching.guarantee.reservation;

import static io.rongqiao.migrations.schema.Tables.CAPACITY;
import static io.rongqiao.migrations.schema.Tables.CAPACITY_RESERVATION;
import static io.rongqiao.migrations.schema.Tables.GUARANTEE_CASE;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import io.rongqiao.matching.guarantee.CaseId;
import io.rongqiao.matching.guarantee.capacity.CapacityKind;
import io.rongqiao.matching.guarantee.capacity.ReservationId;
import io.rongqiao.matching.guarantee.capacity.ReservationState;
import io.rongqiao.matching.guarantee.programme.ProgrammeId;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record11;
import org.jooq.Records;
import org.jooq.SelectConditionStep;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;

/** {@link Reservations} kept in PostgreSQL, in the tables of the capacity ledger. */
public final class JooqReservations implements Reservations {

  private static final Field<ReservationId> ID =
      CAPACITY_RESERVATION.ID.convertFrom(ReservationId::new);
  private static final Field<InstitutionId> GUARANTOR =
      CAPACITY_RESERVATION.GUARANTOR.convertFrom(InstitutionId::new);
  private static final Field<EnterpriseKey> CUSTOMER =
      CAPACITY_RESERVATION.ENTERPRISE_KEY.convertFrom(EnterpriseKey::new);
  private static final SelectField<Money> AMOUNT = money(CAPACITY_RESERVATION.AMOUNT);
  private static final SelectField<Money> REMAINING = money(CAPACITY_RESERVATION.REMAINING);
  private static final Field<ReservationState> STATE =
      CAPACITY_RESERVATION.STATE.convertFrom(ReservationState::valueOf);

  /** Of the capacities that it takes from, one is its programme's. */
  private static final Field<String> QUOTA_OF =
      field(
          select(CAPACITY.SUBJECT)
              .from(CAPACITY)
              .where(
                  CAPACITY.ID.eq(any(CAPACITY_RESERVATION.CAPACITIES)),
                  CAPACITY.KIND.eq(CapacityKind.PROGRAMME.name())));

  private static final Field<ProgrammeId> PROGRAMME =
      QUOTA_OF.convertFrom(it -> new ProgrammeId(UUID.fromString(it)));

  private static final Field<CaseId> HELD_BY =
      field(
              select(GUARANTEE_CASE.ID)
                  .from(GUARANTEE_CASE)
                  .where(GUARANTEE_CASE.RESERVATION.eq(CAPACITY_RESERVATION.ID)))
          .convertFrom(JooqReservations::holder);

  private final DSLContext db;

  public JooqReservations(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<Reservation> find(ReservationId id) {
    return reservations(CAPACITY_RESERVATION.ID.eq(id.value()))
        .fetchOptional(Records.mapping(Reservation::new));
  }

  @Override
  public Optional<Reservation> lock(ReservationId id) {
    return reservations(CAPACITY_RESERVATION.ID.eq(id.value()))
        .forUpdate()
        .of(CAPACITY_RESERVATION)
        .fetchOptional(Records.mapping(Reservation::new));
  }

  @Override
  public List<Reservation> page(InstitutionId guarantor, ReservationQuery query, Instant moment) {
    return reservations(
            CAPACITY_RESERVATION
                .GUARANTOR
                .eq(guarantor.value())
                .and(in(query.state(), moment))
                .and(about(query))
                .and(after(query.before())))
        .orderBy(CAPACITY_RESERVATION.RESERVED_AT.desc(), CAPACITY_RESERVATION.ID.desc())
        .limit(query.limit())
        .fetch(Records.mapping(Reservation::new));
  }

  private static Condition in(@Nullable ReservationState state, Instant moment) {
    if (state == null) {
      return noCondition();
    }
    Condition kept = CAPACITY_RESERVATION.STATE.eq(state.name());
    Condition waiting = CAPACITY_RESERVATION.STATE.eq(ReservationState.RESERVED.name());
    return switch (state) {
      case RESERVED -> kept.and(CAPACITY_RESERVATION.EXPIRES_AT.gt(moment));
      case EXPIRED -> kept.or(waiting.and(CAPACITY_RESERVATION.EXPIRES_AT.le(moment)));
      case CONFIRMED, RELEASED, UNKNOWN -> kept;
    };
  }

  private static Condition about(ReservationQuery query) {
    EnterpriseKey customer = query.customer();
    ProgrammeId programme = query.programme();
    Condition ofCustomer =
        customer == null ? noCondition() : CAPACITY_RESERVATION.ENTERPRISE_KEY.eq(customer.value());
    return programme == null ? ofCustomer : ofCustomer.and(QUOTA_OF.eq(programme.toString()));
  }

  private static Condition after(ReservationQuery.@Nullable Position before) {
    return before == null
        ? noCondition()
        : row(CAPACITY_RESERVATION.RESERVED_AT, CAPACITY_RESERVATION.ID)
            .lt(before.reservedAt(), before.id());
  }

  private SelectConditionStep<
          Record11<
              ReservationId,
              InstitutionId,
              EnterpriseKey,
              ProgrammeId,
              Money,
              Money,
              ReservationState,
              Instant,
              Instant,
              CaseId,
              Long>>
      reservations(Condition which) {
    return db.select(
            ID,
            GUARANTOR,
            CUSTOMER,
            PROGRAMME,
            AMOUNT,
            REMAINING,
            STATE,
            CAPACITY_RESERVATION.RESERVED_AT,
            CAPACITY_RESERVATION.EXPIRES_AT,
            HELD_BY,
            CAPACITY_RESERVATION.VERSION)
        .from(CAPACITY_RESERVATION)
        .where(which);
  }

  private static @Nullable CaseId holder(@Nullable UUID held) {
    return held == null ? null : new CaseId(held);
  }

  private static SelectField<Money> money(Field<BigDecimal> amount) {
    return row(amount, CAPACITY_RESERVATION.CURRENCY.convertFrom(Currency::getInstance))
        .mapping(Money::new);
  }
}
