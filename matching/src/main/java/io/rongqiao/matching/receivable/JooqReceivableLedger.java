package io.rongqiao.matching.receivable;

import static io.rongqiao.migrations.schema.Tables.RECEIVABLE_ENTRY;
import static org.jooq.impl.DSL.row;

import io.rongqiao.scoring.money.Money;
import java.util.Currency;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Records;

/** {@link ReceivableLedger} kept in PostgreSQL, whose trigger derives the balances. */
public final class JooqReceivableLedger implements ReceivableLedger {

  private final DSLContext db;

  public JooqReceivableLedger(DSLContext db) {
    this.db = db;
  }

  @Override
  public Posting post(Entry entry) {
    boolean taken = insert(entry);
    Balance balance = JooqReceivableRows.balanceOf(db, entry.receivable());
    if (taken) {
      return new Posting.Posted(balance);
    }
    return isTaken(entry)
        ? new Posting.PostedBefore(balance)
        : new Posting.Refused(reason(entry.kind(), balance), balance);
  }

  /** The trigger gives the entry its place, or leaves it out. */
  private boolean insert(Entry entry) {
    return db.insertInto(RECEIVABLE_ENTRY)
            .set(RECEIVABLE_ENTRY.RECEIVABLE_ID, entry.receivable().value())
            .set(RECEIVABLE_ENTRY.SEQUENCE, 0L)
            .set(RECEIVABLE_ENTRY.KIND, entry.kind().name())
            .set(RECEIVABLE_ENTRY.AMOUNT, entry.amount().amount())
            .set(RECEIVABLE_ENTRY.CURRENCY, entry.amount().currency().getCurrencyCode())
            .set(RECEIVABLE_ENTRY.VALUE_DATE, entry.valueDate())
            .set(RECEIVABLE_ENTRY.RECORDED_AT, entry.recordedAt())
            .set(RECEIVABLE_ENTRY.ACTOR, entry.actor())
            .set(RECEIVABLE_ENTRY.REFERENCE, entry.reference())
            .set(RECEIVABLE_ENTRY.INTEREST_ID, entry.interest())
            .set(RECEIVABLE_ENTRY.NOTE, entry.note())
            .execute()
        == 1;
  }

  private boolean isTaken(Entry entry) {
    return db.fetchExists(
        RECEIVABLE_ENTRY,
        RECEIVABLE_ENTRY.RECEIVABLE_ID.eq(entry.receivable().value()),
        RECEIVABLE_ENTRY.KIND.eq(entry.kind().name()),
        RECEIVABLE_ENTRY.REFERENCE.eq(entry.reference()));
  }

  /** The trigger still holds the balance, so what is read is what it decided by. */
  private static Reason reason(EntryKind kind, Balance balance) {
    return switch (kind) {
      case REGISTERED -> balance.isHeld() ? Reason.HELD : Reason.EXCEEDS_REMAINDER;
      case CONFIRMED -> Reason.EXCEEDS_CLAIM;
      case WITHDRAWN -> Reason.ENCUMBERED;
      case UPLOADED,
          DISPUTED,
          VOIDED,
          RED_LETTERED,
          DILUTED,
          SETTLED,
          LATE,
          BOUGHT_BACK,
          RELEASED,
          HELD,
          CLEARED,
          STRUCK ->
          Reason.EXCEEDS_OUTSTANDING;
    };
  }

  @Override
  public List<Line> of(ReceivableId receivable) {
    return db.select(
            RECEIVABLE_ENTRY.SEQUENCE,
            row(
                    RECEIVABLE_ENTRY.RECEIVABLE_ID.convertFrom(ReceivableId::new),
                    RECEIVABLE_ENTRY.KIND.convertFrom(EntryKind::valueOf),
                    row(
                            RECEIVABLE_ENTRY.AMOUNT,
                            RECEIVABLE_ENTRY.CURRENCY.convertFrom(Currency::getInstance))
                        .mapping(Money::new),
                    RECEIVABLE_ENTRY.VALUE_DATE,
                    RECEIVABLE_ENTRY.RECORDED_AT,
                    RECEIVABLE_ENTRY.ACTOR,
                    RECEIVABLE_ENTRY.REFERENCE,
                    RECEIVABLE_ENTRY.INTEREST_ID,
                    RECEIVABLE_ENTRY.NOTE)
                .mapping(Entry::new))
        .from(RECEIVABLE_ENTRY)
        .where(RECEIVABLE_ENTRY.RECEIVABLE_ID.eq(receivable.value()))
        .orderBy(RECEIVABLE_ENTRY.SEQUENCE)
        .fetch(Records.mapping(Line::new));
  }
}
