package io.rongqiao.matching.receivable.reversefactoring;

import static io.rongqiao.migrations.schema.Tables.FACTORING_DRAW;
import static io.rongqiao.migrations.schema.Tables.FACTORING_LIMIT;
import static io.rongqiao.migrations.schema.Tables.FACTORING_LIMIT_ENTRY;
import static io.rongqiao.migrations.schema.Tables.FACTORING_PROGRAMME;
import static io.rongqiao.migrations.schema.Tables.FACTORING_SUPPLIER;
import static io.rongqiao.migrations.schema.Tables.RECEIVABLE;
import static io.rongqiao.migrations.schema.Tables.RECEIVABLE_BALANCE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** {@link Programmes} kept in PostgreSQL, whose trigger derives the limits. */
public final class JooqProgrammes implements Programmes {

  private final DSLContext db;

  public JooqProgrammes(DSLContext db) {
    this.db = db;
  }

  @Override
  public boolean add(Programme programme, String clientKey, String actor) {
    ProgrammeTerms terms = programme.terms();
    return db.insertInto(FACTORING_PROGRAMME)
            .set(FACTORING_PROGRAMME.ID, programme.id().value())
            .set(FACTORING_PROGRAMME.CORE_KEY, programme.core().key().value())
            .set(FACTORING_PROGRAMME.CORE_USCC, programme.core().uscc().value())
            .set(FACTORING_PROGRAMME.FINANCIER, programme.financier().value())
            .set(FACTORING_PROGRAMME.AGREEMENT, programme.agreement())
            .set(FACTORING_PROGRAMME.CURRENCY, programme.currency().getCurrencyCode())
            .set(FACTORING_PROGRAMME.ADVANCE_SHARE, terms.advance().fraction())
            .set(FACTORING_PROGRAMME.ANNUAL_RATE, terms.annualRate().fraction())
            .set(FACTORING_PROGRAMME.FEE_SHARE, terms.fee().fraction())
            .set(FACTORING_PROGRAMME.LEAST_DAYS, terms.leastDays())
            .set(FACTORING_PROGRAMME.ACCOUNT_HOLDER, programme.account().holder())
            .set(FACTORING_PROGRAMME.ACCOUNT_NUMBER, programme.account().number())
            .set(FACTORING_PROGRAMME.ACCOUNT_BANK, programme.account().bank())
            .set(FACTORING_PROGRAMME.VALID_FROM, programme.validFrom())
            .set(FACTORING_PROGRAMME.VALID_UNTIL, programme.validUntil())
            .set(FACTORING_PROGRAMME.STATE, programme.state().name())
            .set(FACTORING_PROGRAMME.CLIENT_KEY, clientKey)
            .set(FACTORING_PROGRAMME.PROPOSED_AT, programme.proposedAt())
            .set(FACTORING_PROGRAMME.PROPOSED_BY, actor)
            .set(FACTORING_PROGRAMME.VERSION, programme.version())
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  @Override
  public Optional<Programme> find(ProgrammeId id) {
    return one(FACTORING_PROGRAMME.ID.eq(id.value()));
  }

  @Override
  public Optional<Programme> findByKey(InstitutionId financier, String clientKey) {
    return one(
        FACTORING_PROGRAMME
            .FINANCIER
            .eq(financier.value())
            .and(FACTORING_PROGRAMME.CLIENT_KEY.eq(clientKey)));
  }

  private Optional<Programme> one(Condition condition) {
    return db.select(JooqProgrammeRows.PROGRAMME)
        .from(FACTORING_PROGRAMME)
        .where(condition)
        .fetchOptional(it -> it.value1());
  }

  @Override
  public boolean update(Programme changed) {
    return db.update(FACTORING_PROGRAMME)
            .set(FACTORING_PROGRAMME.STATE, changed.state().name())
            .set(FACTORING_PROGRAMME.VERSION, changed.version())
            .where(
                FACTORING_PROGRAMME.ID.eq(changed.id().value()),
                FACTORING_PROGRAMME.VERSION.eq(changed.version() - 1))
            .execute()
        == 1;
  }

  @Override
  public List<Programme> page(Place after, int limit) {
    return db.select(JooqProgrammeRows.PROGRAMME)
        .from(FACTORING_PROGRAMME)
        .where(
            row(FACTORING_PROGRAMME.PROPOSED_AT, FACTORING_PROGRAMME.ID)
                .lt(after.proposedAt(), after.programme().value()))
        .orderBy(FACTORING_PROGRAMME.PROPOSED_AT.desc(), FACTORING_PROGRAMME.ID.desc())
        .limit(limit)
        .fetch(it -> it.value1());
  }

  /** The trigger gives the entry its place, or leaves it out. */
  @Override
  public boolean post(LimitEntry entry) {
    DrawId draw = entry.draw();
    return db.insertInto(FACTORING_LIMIT_ENTRY)
            .set(FACTORING_LIMIT_ENTRY.PROGRAMME_ID, entry.programme().value())
            .set(FACTORING_LIMIT_ENTRY.SEQUENCE, entry.sequence())
            .set(FACTORING_LIMIT_ENTRY.KIND, entry.kind().name())
            .set(FACTORING_LIMIT_ENTRY.AMOUNT, entry.amount().amount())
            .set(FACTORING_LIMIT_ENTRY.CURRENCY, entry.amount().currency().getCurrencyCode())
            .set(FACTORING_LIMIT_ENTRY.DRAW_ID, draw == null ? null : draw.value())
            .set(FACTORING_LIMIT_ENTRY.REFERENCE, entry.reference())
            .set(FACTORING_LIMIT_ENTRY.RECORDED_AT, entry.at())
            .set(FACTORING_LIMIT_ENTRY.ACTOR, entry.actor())
            .execute()
        == 1;
  }

  @Override
  public Optional<ProgrammeLimit> limit(ProgrammeId id) {
    return db.select(JooqProgrammeRows.LIMIT)
        .from(FACTORING_LIMIT)
        .where(FACTORING_LIMIT.PROGRAMME_ID.eq(id.value()))
        .fetchOptional(it -> it.value1());
  }

  @Override
  public List<LimitEntry> entries(ProgrammeId id) {
    return db.select(JooqProgrammeRows.ENTRY)
        .from(FACTORING_LIMIT_ENTRY)
        .where(FACTORING_LIMIT_ENTRY.PROGRAMME_ID.eq(id.value()))
        .orderBy(FACTORING_LIMIT_ENTRY.SEQUENCE)
        .fetch(it -> it.value1());
  }

  @Override
  public void invite(ProgrammeId id, EnterpriseKey supplier, String actor, Instant at) {
    db.insertInto(FACTORING_SUPPLIER)
        .set(FACTORING_SUPPLIER.PROGRAMME_ID, id.value())
        .set(FACTORING_SUPPLIER.SUPPLIER_KEY, supplier.value())
        .set(FACTORING_SUPPLIER.INVITED_AT, at)
        .set(FACTORING_SUPPLIER.INVITED_BY, actor)
        .onConflict(FACTORING_SUPPLIER.PROGRAMME_ID, FACTORING_SUPPLIER.SUPPLIER_KEY)
        .doUpdate()
        .set(FACTORING_SUPPLIER.INVITED_AT, at)
        .set(FACTORING_SUPPLIER.INVITED_BY, actor)
        .setNull(FACTORING_SUPPLIER.REMOVED_AT)
        .where(FACTORING_SUPPLIER.REMOVED_AT.isNotNull())
        .execute();
  }

  @Override
  public void remove(ProgrammeId id, EnterpriseKey supplier, Instant at) {
    db.update(FACTORING_SUPPLIER)
        .set(FACTORING_SUPPLIER.REMOVED_AT, at)
        .where(
            FACTORING_SUPPLIER.PROGRAMME_ID.eq(id.value()),
            FACTORING_SUPPLIER.SUPPLIER_KEY.eq(supplier.value()),
            FACTORING_SUPPLIER.REMOVED_AT.isNull())
        .execute();
  }

  @Override
  public List<EnterpriseKey> suppliers(ProgrammeId id) {
    return db.select(FACTORING_SUPPLIER.SUPPLIER_KEY)
        .from(FACTORING_SUPPLIER)
        .where(
            FACTORING_SUPPLIER.PROGRAMME_ID.eq(id.value()), FACTORING_SUPPLIER.REMOVED_AT.isNull())
        .orderBy(FACTORING_SUPPLIER.INVITED_AT, FACTORING_SUPPLIER.SUPPLIER_KEY)
        .fetch(it -> new EnterpriseKey(it.value1()));
  }

  @Override
  public boolean addDraw(Draw draw, String clientKey, String actor) {
    return db.insertInto(FACTORING_DRAW)
            .set(FACTORING_DRAW.ID, draw.id().value())
            .set(FACTORING_DRAW.PROGRAMME_ID, draw.programme().value())
            .set(FACTORING_DRAW.FINANCIER, draw.financier().value())
            .set(FACTORING_DRAW.RECEIVABLE_ID, draw.receivable().value())
            .set(FACTORING_DRAW.SUPPLIER_KEY, draw.supplier().value())
            .set(FACTORING_DRAW.AMOUNT, draw.amount().amount())
            .set(FACTORING_DRAW.RECEIVED, draw.received().amount())
            .set(FACTORING_DRAW.CURRENCY, draw.amount().currency().getCurrencyCode())
            .set(FACTORING_DRAW.ALL_IN, draw.allIn().fraction())
            .set(FACTORING_DRAW.PAYOUT_ON, draw.payoutOn())
            .set(FACTORING_DRAW.DUE_ON, draw.dueOn())
            .set(FACTORING_DRAW.CLIENT_KEY, clientKey)
            .set(FACTORING_DRAW.ACCEPTED_AT, draw.acceptedAt())
            .set(FACTORING_DRAW.ACCEPTED_BY, actor)
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  @Override
  public Optional<Draw> findDraw(EnterpriseKey supplier, String clientKey) {
    return db.select(JooqProgrammeRows.DRAW)
        .from(FACTORING_DRAW)
        .where(
            FACTORING_DRAW.SUPPLIER_KEY.eq(supplier.value()),
            FACTORING_DRAW.CLIENT_KEY.eq(clientKey))
        .fetchOptional(it -> it.value1());
  }

  @Override
  public List<Draw> draws(ProgrammeId id) {
    return db.select(JooqProgrammeRows.DRAW)
        .from(FACTORING_DRAW)
        .where(FACTORING_DRAW.PROGRAMME_ID.eq(id.value()))
        .orderBy(FACTORING_DRAW.ACCEPTED_AT.desc(), FACTORING_DRAW.ID.desc())
        .fetch(it -> it.value1());
  }

  @Override
  public List<ReceivableId> confirmedFree(Programme programme, EnterpriseKey supplier, int limit) {
    return db.select(RECEIVABLE.ID)
        .from(RECEIVABLE)
        .join(RECEIVABLE_BALANCE)
        .on(RECEIVABLE_BALANCE.RECEIVABLE_ID.eq(RECEIVABLE.ID))
        .where(
            RECEIVABLE.CREDITOR_KEY.eq(supplier.value()),
            RECEIVABLE.DEBTOR_USCC.eq(programme.core().uscc().value()),
            RECEIVABLE.CURRENCY.eq(programme.currency().getCurrencyCode()),
            condition(RECEIVABLE.LIVE),
            RECEIVABLE_BALANCE.HOLDS.eq(0),
            RECEIVABLE_BALANCE.CONFIRMED.gt(BigDecimal.ZERO),
            RECEIVABLE_BALANCE
                .FACE
                .minus(RECEIVABLE_BALANCE.REDUCED)
                .minus(RECEIVABLE_BALANCE.SETTLED)
                .minus(RECEIVABLE_BALANCE.DISPUTED)
                .gt(RECEIVABLE_BALANCE.ENCUMBERED))
        .orderBy(RECEIVABLE.DUE_ON, RECEIVABLE.ID)
        .limit(limit)
        .fetch(it -> new ReceivableId(it.value1()));
  }

  @Override
  public Money taken(Draw draw) {
    BigDecimal taken =
        db.select(
                coalesce(
                    sum(
                        when(
                                FACTORING_LIMIT_ENTRY.KIND.eq(LimitEntry.Kind.DRAWN.name()),
                                FACTORING_LIMIT_ENTRY.AMOUNT)
                            .otherwise(FACTORING_LIMIT_ENTRY.AMOUNT.neg())),
                    val(BigDecimal.ZERO)))
            .from(FACTORING_LIMIT_ENTRY)
            .where(FACTORING_LIMIT_ENTRY.DRAW_ID.eq(draw.id().value()))
            .fetchSingle()
            .value1();
    return new Money(taken, draw.amount().currency());
  }
}
