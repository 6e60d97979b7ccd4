package io.rongqiao.matching.receivable.arrears;

import static io.rongqiao.migrations.schema.Tables.DEBTOR_PAYMENT_LINE;
import static io.rongqiao.migrations.schema.Tables.OVERDUE_ACT;
import static io.rongqiao.migrations.schema.Tables.OVERDUE_DEBTOR;
import static io.rongqiao.migrations.schema.Tables.OVERDUE_ENTRY;
import static io.rongqiao.migrations.schema.Tables.RECEIVABLE;
import static io.rongqiao.migrations.schema.Tables.RECEIVABLE_BALANCE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;

import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Uscc;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.SelectField;

/** {@link OverdueRegister} kept in PostgreSQL. */
public final class JooqOverdueRegister implements OverdueRegister {

  private static final List<String> ENDED =
      List.of(OverdueEntry.Stored.SETTLED.name(), OverdueEntry.Stored.REMOVED.name());

  private static final Field<BigDecimal> OWED =
      RECEIVABLE_BALANCE.FACE.minus(RECEIVABLE_BALANCE.REDUCED).minus(RECEIVABLE_BALANCE.SETTLED);

  private static final SelectField<OverdueDebtor> DEBTOR =
      row(
              OVERDUE_DEBTOR.DEBTOR_USCC.convertFrom(Uscc::new),
              OVERDUE_DEBTOR.KIND.convertFrom(OverdueDebtor.Kind::valueOf),
              OVERDUE_DEBTOR.BASIS,
              OVERDUE_DEBTOR.CLASSIFIED_AT,
              OVERDUE_DEBTOR.CLASSIFIED_BY)
          .mapping(OverdueDebtor::new);

  private static final SelectField<OverdueEntry> ENTRY =
      row(
              OVERDUE_ENTRY.ID.convertFrom(OverdueEntryId::new),
              OVERDUE_ENTRY.RECEIVABLE_ID.convertFrom(ReceivableId::new),
              OVERDUE_ENTRY.CREDITOR_KEY.convertFrom(EnterpriseKey::new),
              OVERDUE_ENTRY.DEBTOR_USCC.convertFrom(Uscc::new),
              OVERDUE_ENTRY.DEBTOR_KIND.convertFrom(OverdueDebtor.Kind::valueOf),
              OVERDUE_ENTRY.ORIGIN.convertFrom(OverdueEntry.Origin::valueOf),
              row(OVERDUE_ENTRY.AMOUNT, OVERDUE_ENTRY.CURRENCY.convertFrom(Currency::getInstance))
                  .mapping(Money::new),
              OVERDUE_ENTRY.DUE_ON,
              OVERDUE_ENTRY.ANSWER_BY,
              OVERDUE_ENTRY.STATE.convertFrom(OverdueEntry.Stored::valueOf),
              OVERDUE_ENTRY.ANSWER,
              OVERDUE_ENTRY.PAY_BY,
              OVERDUE_ENTRY.ENTERED_AT,
              OVERDUE_ENTRY.VERSION)
          .mapping(OverdueEntry::new);

  private final DSLContext db;

  public JooqOverdueRegister(DSLContext db) {
    this.db = db;
  }

  @Override
  public void classify(OverdueDebtor debtor) {
    db.insertInto(OVERDUE_DEBTOR)
        .set(OVERDUE_DEBTOR.DEBTOR_USCC, debtor.debtor().value())
        .set(OVERDUE_DEBTOR.KIND, debtor.kind().name())
        .set(OVERDUE_DEBTOR.BASIS, debtor.basis())
        .set(OVERDUE_DEBTOR.CLASSIFIED_AT, debtor.at())
        .set(OVERDUE_DEBTOR.CLASSIFIED_BY, debtor.actor())
        .onConflict(OVERDUE_DEBTOR.DEBTOR_USCC)
        .doUpdate()
        .set(OVERDUE_DEBTOR.KIND, debtor.kind().name())
        .set(OVERDUE_DEBTOR.BASIS, debtor.basis())
        .set(OVERDUE_DEBTOR.CLASSIFIED_AT, debtor.at())
        .set(OVERDUE_DEBTOR.CLASSIFIED_BY, debtor.actor())
        .execute();
  }

  @Override
  public Optional<OverdueDebtor> debtor(Uscc code) {
    return db.select(DEBTOR)
        .from(OVERDUE_DEBTOR)
        .where(OVERDUE_DEBTOR.DEBTOR_USCC.eq(code.value()))
        .fetchOptional(it -> it.value1());
  }

  @Override
  public List<OverdueDebtor> debtors() {
    return db.select(DEBTOR)
        .from(OVERDUE_DEBTOR)
        .orderBy(OVERDUE_DEBTOR.DEBTOR_USCC)
        .fetch(it -> it.value1());
  }

  @Override
  public boolean enter(OverdueEntry entry, String clientKey, String actor) {
    return db.insertInto(OVERDUE_ENTRY)
            .set(OVERDUE_ENTRY.ID, entry.id().value())
            .set(OVERDUE_ENTRY.RECEIVABLE_ID, entry.receivable().value())
            .set(OVERDUE_ENTRY.CREDITOR_KEY, entry.creditor().value())
            .set(OVERDUE_ENTRY.DEBTOR_USCC, entry.debtor().value())
            .set(OVERDUE_ENTRY.DEBTOR_KIND, entry.kind().name())
            .set(OVERDUE_ENTRY.ORIGIN, entry.origin().name())
            .set(OVERDUE_ENTRY.AMOUNT, entry.amount().amount())
            .set(OVERDUE_ENTRY.CURRENCY, entry.amount().currency().getCurrencyCode())
            .set(OVERDUE_ENTRY.DUE_ON, entry.dueOn())
            .set(OVERDUE_ENTRY.ANSWER_BY, entry.answerBy())
            .set(OVERDUE_ENTRY.STATE, entry.stored().name())
            .set(OVERDUE_ENTRY.ENTERED_AT, entry.enteredAt())
            .set(OVERDUE_ENTRY.ENTERED_BY, actor)
            .set(OVERDUE_ENTRY.CLIENT_KEY, clientKey)
            .set(OVERDUE_ENTRY.VERSION, entry.version())
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  @Override
  public Optional<OverdueEntry> find(OverdueEntryId id) {
    return one(OVERDUE_ENTRY.ID.eq(id.value()));
  }

  @Override
  public Optional<OverdueEntry> findByKey(EnterpriseKey creditor, String clientKey) {
    return one(
        OVERDUE_ENTRY
            .CREDITOR_KEY
            .eq(creditor.value())
            .and(OVERDUE_ENTRY.CLIENT_KEY.eq(clientKey)));
  }

  @Override
  public Optional<OverdueEntry> findLiveOn(ReceivableId receivable) {
    return one(
        OVERDUE_ENTRY.RECEIVABLE_ID.eq(receivable.value()).and(OVERDUE_ENTRY.STATE.notIn(ENDED)));
  }

  private Optional<OverdueEntry> one(Condition condition) {
    return db.select(ENTRY).from(OVERDUE_ENTRY).where(condition).fetchOptional(it -> it.value1());
  }

  @Override
  public boolean update(OverdueEntry changed) {
    return db.update(OVERDUE_ENTRY)
            .set(OVERDUE_ENTRY.AMOUNT, changed.amount().amount())
            .set(OVERDUE_ENTRY.ANSWER_BY, changed.answerBy())
            .set(OVERDUE_ENTRY.STATE, changed.stored().name())
            .set(OVERDUE_ENTRY.ANSWER, changed.answer())
            .set(OVERDUE_ENTRY.PAY_BY, changed.payBy())
            .set(OVERDUE_ENTRY.VERSION, changed.version())
            .where(
                OVERDUE_ENTRY.ID.eq(changed.id().value()),
                OVERDUE_ENTRY.VERSION.eq(changed.version() - 1))
            .execute()
        == 1;
  }

  @Override
  public void record(OverdueAct act) {
    db.insertInto(OVERDUE_ACT)
        .set(OVERDUE_ACT.ENTRY_ID, act.entry().value())
        .set(OVERDUE_ACT.REVISION, act.revision())
        .set(OVERDUE_ACT.ACT, act.kind().name())
        .set(OVERDUE_ACT.AMOUNT, act.amount().amount())
        .set(OVERDUE_ACT.CURRENCY, act.amount().currency().getCurrencyCode())
        .set(OVERDUE_ACT.STATE, act.state().name())
        .set(OVERDUE_ACT.REASON, act.reason())
        .set(OVERDUE_ACT.ACTED_AT, act.at())
        .set(OVERDUE_ACT.ACTED_BY, act.actor())
        .execute();
  }

  @Override
  public List<OverdueAct> actsOn(OverdueEntryId id) {
    return db.select(
            OVERDUE_ACT.ENTRY_ID.convertFrom(OverdueEntryId::new),
            OVERDUE_ACT.REVISION,
            OVERDUE_ACT.ACT.convertFrom(OverdueAct.Kind::valueOf),
            row(OVERDUE_ACT.AMOUNT, OVERDUE_ACT.CURRENCY.convertFrom(Currency::getInstance))
                .mapping(Money::new),
            OVERDUE_ACT.STATE.convertFrom(OverdueEntry.Stored::valueOf),
            OVERDUE_ACT.REASON,
            OVERDUE_ACT.ACTED_AT,
            OVERDUE_ACT.ACTED_BY)
        .from(OVERDUE_ACT)
        .where(OVERDUE_ACT.ENTRY_ID.eq(id.value()))
        .orderBy(OVERDUE_ACT.REVISION)
        .fetch(Records.mapping(OverdueAct::new));
  }

  @Override
  public List<OverdueEntry> page(Place after, int limit) {
    return db.select(ENTRY)
        .from(OVERDUE_ENTRY)
        .where(
            row(OVERDUE_ENTRY.ENTERED_AT, OVERDUE_ENTRY.ID)
                .lt(after.enteredAt(), after.entry().value()))
        .orderBy(OVERDUE_ENTRY.ENTERED_AT.desc(), OVERDUE_ENTRY.ID.desc())
        .limit(limit)
        .fetch(it -> it.value1());
  }

  @Override
  public List<OverdueEntry> paidOff(int limit) {
    return db.select(ENTRY)
        .from(OVERDUE_ENTRY)
        .join(RECEIVABLE_BALANCE)
        .on(RECEIVABLE_BALANCE.RECEIVABLE_ID.eq(OVERDUE_ENTRY.RECEIVABLE_ID))
        .where(OVERDUE_ENTRY.STATE.notIn(ENDED), OWED.le(BigDecimal.ZERO))
        .orderBy(OVERDUE_ENTRY.ENTERED_AT, OVERDUE_ENTRY.ID)
        .limit(limit)
        .fetch(it -> it.value1());
  }

  @Override
  public List<ReceivableId> neverEntered(YearMonth month, int limit) {
    return db.select(DEBTOR_PAYMENT_LINE.RECEIVABLE_ID)
        .from(DEBTOR_PAYMENT_LINE)
        .join(OVERDUE_DEBTOR)
        .on(OVERDUE_DEBTOR.DEBTOR_USCC.eq(DEBTOR_PAYMENT_LINE.DEBTOR_USCC))
        .join(RECEIVABLE_BALANCE)
        .on(RECEIVABLE_BALANCE.RECEIVABLE_ID.eq(DEBTOR_PAYMENT_LINE.RECEIVABLE_ID))
        .where(
            DEBTOR_PAYMENT_LINE.MONTH.eq(month.atDay(1)),
            DEBTOR_PAYMENT_LINE.KIND.eq("OVERDUE"),
            OWED.gt(RECEIVABLE_BALANCE.DISPUTED),
            notExists(
                selectOne()
                    .from(OVERDUE_ENTRY)
                    .where(OVERDUE_ENTRY.RECEIVABLE_ID.eq(DEBTOR_PAYMENT_LINE.RECEIVABLE_ID))))
        .orderBy(DEBTOR_PAYMENT_LINE.RECEIVABLE_ID)
        .limit(limit)
        .fetch(it -> new ReceivableId(it.value1()));
  }

  @Override
  public List<Arrears> uncontested(LocalDate today) {
    return db.select(
            OVERDUE_ENTRY.DEBTOR_USCC.convertFrom(Uscc::new),
            max(RECEIVABLE.DEBTOR_NAME),
            max(OVERDUE_ENTRY.DEBTOR_KIND).convertFrom(OverdueDebtor.Kind::valueOf),
            count(),
            row(
                    sum(least(OVERDUE_ENTRY.AMOUNT, OWED.minus(RECEIVABLE_BALANCE.DISPUTED))),
                    OVERDUE_ENTRY.CURRENCY.convertFrom(Currency::getInstance))
                .mapping(Money::new),
            min(OVERDUE_ENTRY.DUE_ON))
        .from(OVERDUE_ENTRY)
        .join(RECEIVABLE)
        .on(RECEIVABLE.ID.eq(OVERDUE_ENTRY.RECEIVABLE_ID))
        .join(RECEIVABLE_BALANCE)
        .on(RECEIVABLE_BALANCE.RECEIVABLE_ID.eq(OVERDUE_ENTRY.RECEIVABLE_ID))
        .where(
            OVERDUE_ENTRY.STATE.in(
                OverdueEntry.Stored.NOTIFIED.name(), OverdueEntry.Stored.ACCEPTED.name()),
            OVERDUE_ENTRY.ANSWER_BY.lt(today),
            OVERDUE_ENTRY
                .STATE
                .eq(OverdueEntry.Stored.ACCEPTED.name())
                .or(RECEIVABLE_BALANCE.CONFIRMED.gt(BigDecimal.ZERO)),
            OWED.gt(RECEIVABLE_BALANCE.DISPUTED))
        .groupBy(OVERDUE_ENTRY.DEBTOR_USCC, OVERDUE_ENTRY.CURRENCY)
        .orderBy(OVERDUE_ENTRY.DEBTOR_USCC, OVERDUE_ENTRY.CURRENCY)
        .fetch(Records.mapping(Arrears::new));
  }
}
