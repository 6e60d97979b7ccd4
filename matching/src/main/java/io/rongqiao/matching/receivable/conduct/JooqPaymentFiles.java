package io.rongqiao.matching.receivable.conduct;

import static io.rongqiao.migrations.schema.Tables.DEBTOR_PAYMENT_FILE;
import static io.rongqiao.migrations.schema.Tables.DEBTOR_PAYMENT_LINE;
import static io.rongqiao.migrations.schema.Tables.DEBTOR_PAYMENT_MONTH;
import static io.rongqiao.migrations.schema.Tables.DEBTOR_SCORE;
import static io.rongqiao.migrations.schema.Tables.RECEIVABLE;
import static io.rongqiao.migrations.schema.Tables.RECEIVABLE_BALANCE;
import static io.rongqiao.migrations.schema.Tables.RECEIVABLE_ENTRY;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import io.rongqiao.matching.receivable.EntryKind;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Uscc;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record1;
import org.jooq.Records;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;

/** {@link PaymentFiles} kept in PostgreSQL. */
public final class JooqPaymentFiles implements PaymentFiles {

  /** The line that tells of an entry. */
  private static final Select<Record1<Integer>> TOLD =
      selectOne()
          .from(DEBTOR_PAYMENT_LINE)
          .where(
              DEBTOR_PAYMENT_LINE.RECEIVABLE_ID.eq(RECEIVABLE_ENTRY.RECEIVABLE_ID),
              DEBTOR_PAYMENT_LINE.ENTRY_SEQUENCE.eq(RECEIVABLE_ENTRY.SEQUENCE));

  private static final Field<List<ClaimBook.Line>> LEDGER =
      multiset(
              select(
                      RECEIVABLE_ENTRY.SEQUENCE,
                      RECEIVABLE_ENTRY.KIND.convertFrom(EntryKind::valueOf),
                      row(
                              RECEIVABLE_ENTRY.AMOUNT,
                              RECEIVABLE_ENTRY.CURRENCY.convertFrom(Currency::getInstance))
                          .mapping(Money::new),
                      RECEIVABLE_ENTRY.VALUE_DATE,
                      field(exists(TOLD)))
                  .from(RECEIVABLE_ENTRY)
                  .where(RECEIVABLE_ENTRY.RECEIVABLE_ID.eq(RECEIVABLE.ID))
                  .orderBy(RECEIVABLE_ENTRY.SEQUENCE))
          .convertFrom(found -> found.map(Records.mapping(ClaimBook.Line::new)));

  private static final SelectField<ClaimBook> BOOK =
      row(
              RECEIVABLE.ID.convertFrom(ReceivableId::new),
              RECEIVABLE.CREDITOR_KEY.convertFrom(EnterpriseKey::new),
              RECEIVABLE.DEBTOR_USCC.convertFrom(Uscc::new),
              row(RECEIVABLE.AMOUNT, RECEIVABLE.CURRENCY.convertFrom(Currency::getInstance))
                  .mapping(Money::new),
              RECEIVABLE.ISSUED_ON,
              RECEIVABLE.DUE_ON,
              LEDGER)
          .mapping(ClaimBook::new);

  private static final SelectField<PaymentLine> LINE =
      row(
              DEBTOR_PAYMENT_LINE.KIND.convertFrom(PaymentLine.Kind::valueOf),
              DEBTOR_PAYMENT_LINE.RECEIVABLE_ID.convertFrom(ReceivableId::new),
              DEBTOR_PAYMENT_LINE.CREDITOR_KEY.convertFrom(EnterpriseKey::new),
              DEBTOR_PAYMENT_LINE.ENTRY_SEQUENCE,
              row(
                      DEBTOR_PAYMENT_LINE.AMOUNT,
                      DEBTOR_PAYMENT_LINE.CURRENCY.convertFrom(Currency::getInstance))
                  .mapping(Money::new),
              DEBTOR_PAYMENT_LINE.DUE_ON,
              DEBTOR_PAYMENT_LINE.HAPPENED_ON,
              DEBTOR_PAYMENT_LINE.DAYS_LATE)
          .mapping(PaymentLine::new);

  private static final SelectField<LatePaymentScore> SCORE =
      row(
              DEBTOR_SCORE.DEBTOR_USCC.convertFrom(Uscc::new),
              DEBTOR_SCORE.MONTH.convertFrom(YearMonth::from),
              DEBTOR_SCORE.LINES,
              DEBTOR_SCORE.RECEIVABLES,
              DEBTOR_SCORE.CREDITORS,
              DEBTOR_SCORE.WEIGHED,
              DEBTOR_SCORE.MERITED)
          .mapping(LatePaymentScore::new);

  /** Something is owed still, or an entry that belongs into a file stands in none. */
  private static final Condition HAS_SOMETHING_TO_TELL =
      exists(
              selectOne()
                  .from(RECEIVABLE_BALANCE)
                  .where(
                      RECEIVABLE_BALANCE.RECEIVABLE_ID.eq(RECEIVABLE.ID),
                      RECEIVABLE_BALANCE
                          .FACE
                          .minus(RECEIVABLE_BALANCE.REDUCED)
                          .minus(RECEIVABLE_BALANCE.SETTLED)
                          .gt(BigDecimal.ZERO)))
          .or(
              exists(
                  selectOne()
                      .from(RECEIVABLE_ENTRY)
                      .where(
                          RECEIVABLE_ENTRY.RECEIVABLE_ID.eq(RECEIVABLE.ID),
                          RECEIVABLE_ENTRY.AMOUNT.gt(BigDecimal.ZERO),
                          RECEIVABLE_ENTRY.KIND.in(
                              EntryKind.SETTLED.name(),
                              EntryKind.CONFIRMED.name(),
                              EntryKind.DISPUTED.name(),
                              EntryKind.DILUTED.name(),
                              EntryKind.RED_LETTERED.name()),
                          notExists(TOLD))));

  private final DSLContext db;

  public JooqPaymentFiles(DSLContext db) {
    this.db = db;
  }

  @Override
  public Optional<YearMonth> lastSealedMonth() {
    LocalDate last =
        db.select(max(DEBTOR_PAYMENT_MONTH.MONTH))
            .from(DEBTOR_PAYMENT_MONTH)
            .fetchSingle()
            .value1();
    return Optional.ofNullable(last).map(YearMonth::from);
  }

  @Override
  public void finish(YearMonth month, Instant at) {
    db.insertInto(DEBTOR_PAYMENT_MONTH)
        .set(DEBTOR_PAYMENT_MONTH.MONTH, month.atDay(1))
        .set(DEBTOR_PAYMENT_MONTH.SEALED_AT, at)
        .onConflictDoNothing()
        .execute();
  }

  @Override
  public List<Uscc> debtorsWithoutFile(YearMonth month, @Nullable Uscc after, int limit) {
    return db.selectDistinct(RECEIVABLE.DEBTOR_USCC)
        .from(RECEIVABLE)
        .where(
            RECEIVABLE.ISSUED_ON.le(month.atEndOfMonth()),
            HAS_SOMETHING_TO_TELL,
            after == null ? noCondition() : RECEIVABLE.DEBTOR_USCC.gt(after.value()),
            notExists(
                selectOne()
                    .from(DEBTOR_PAYMENT_FILE)
                    .where(
                        DEBTOR_PAYMENT_FILE.DEBTOR_USCC.eq(RECEIVABLE.DEBTOR_USCC),
                        DEBTOR_PAYMENT_FILE.MONTH.eq(month.atDay(1)))))
        .orderBy(RECEIVABLE.DEBTOR_USCC)
        .limit(limit)
        .fetch(it -> new Uscc(it.value1()));
  }

  @Override
  public List<ClaimBook> books(Uscc debtor) {
    return books(
        RECEIVABLE.DEBTOR_USCC.eq(debtor.value()).and(HAS_SOMETHING_TO_TELL), Integer.MAX_VALUE);
  }

  @Override
  public List<ClaimBook> toldIn(YearMonth month, @Nullable ReceivableId after, int limit) {
    return books(
        RECEIVABLE
            .ID
            .in(
                select(DEBTOR_PAYMENT_LINE.RECEIVABLE_ID)
                    .from(DEBTOR_PAYMENT_LINE)
                    .where(DEBTOR_PAYMENT_LINE.MONTH.eq(month.atDay(1))))
            .and(after == null ? noCondition() : RECEIVABLE.ID.gt(after.value())),
        limit);
  }

  private List<ClaimBook> books(Condition condition, int limit) {
    return db.select(BOOK)
        .from(RECEIVABLE)
        .where(condition)
        .orderBy(RECEIVABLE.ID)
        .limit(limit)
        .fetch(it -> it.value1());
  }

  @Override
  public boolean seal(PaymentFile file, Instant at) {
    int sealed =
        db.insertInto(DEBTOR_PAYMENT_FILE)
            .set(DEBTOR_PAYMENT_FILE.DEBTOR_USCC, file.debtor().value())
            .set(DEBTOR_PAYMENT_FILE.MONTH, file.month().atDay(1))
            .set(DEBTOR_PAYMENT_FILE.LINES, file.lines().size())
            .set(DEBTOR_PAYMENT_FILE.DIGEST, HexFormat.of().parseHex(file.digest()))
            .set(DEBTOR_PAYMENT_FILE.SEALED_AT, at)
            .onConflictDoNothing()
            .execute();
    if (sealed == 1) {
      List<Query> inserts = new ArrayList<>();
      for (PaymentLine line : file.lines()) {
        inserts.add(insert(file, line, inserts.size() + 1));
      }
      db.batch(inserts).execute();
    }
    return sealed == 1;
  }

  private Query insert(PaymentFile file, PaymentLine line, int number) {
    return db.insertInto(DEBTOR_PAYMENT_LINE)
        .set(DEBTOR_PAYMENT_LINE.DEBTOR_USCC, file.debtor().value())
        .set(DEBTOR_PAYMENT_LINE.MONTH, file.month().atDay(1))
        .set(DEBTOR_PAYMENT_LINE.NUMBER, number)
        .set(DEBTOR_PAYMENT_LINE.KIND, line.kind().name())
        .set(DEBTOR_PAYMENT_LINE.RECEIVABLE_ID, line.receivable().value())
        .set(DEBTOR_PAYMENT_LINE.CREDITOR_KEY, line.creditor().value())
        .set(DEBTOR_PAYMENT_LINE.ENTRY_SEQUENCE, line.entry())
        .set(DEBTOR_PAYMENT_LINE.AMOUNT, line.amount().amount())
        .set(DEBTOR_PAYMENT_LINE.CURRENCY, line.amount().currency().getCurrencyCode())
        .set(DEBTOR_PAYMENT_LINE.DUE_ON, line.dueOn())
        .set(DEBTOR_PAYMENT_LINE.HAPPENED_ON, line.happenedOn())
        .set(DEBTOR_PAYMENT_LINE.DAYS_LATE, line.daysLate());
  }

  @Override
  public void keep(LatePaymentScore score) {
    db.insertInto(DEBTOR_SCORE)
        .set(DEBTOR_SCORE.DEBTOR_USCC, score.debtor().value())
        .set(DEBTOR_SCORE.MONTH, score.month().atDay(1))
        .set(DEBTOR_SCORE.FORMULA, LatePaymentScore.FORMULA)
        .set(DEBTOR_SCORE.SCORE, score.value().orElse(null))
        .set(DEBTOR_SCORE.LINES, score.lines())
        .set(DEBTOR_SCORE.RECEIVABLES, score.receivables())
        .set(DEBTOR_SCORE.CREDITORS, score.creditors())
        .set(DEBTOR_SCORE.WEIGHED, score.weighed())
        .set(DEBTOR_SCORE.MERITED, score.merited())
        .execute();
  }

  @Override
  public List<PaymentLine> lines(Uscc debtor, YearMonth from, YearMonth to) {
    return db.select(LINE)
        .from(DEBTOR_PAYMENT_LINE)
        .where(
            DEBTOR_PAYMENT_LINE.DEBTOR_USCC.eq(debtor.value()),
            DEBTOR_PAYMENT_LINE.MONTH.between(from.atDay(1), to.atDay(1)))
        .orderBy(DEBTOR_PAYMENT_LINE.MONTH, DEBTOR_PAYMENT_LINE.NUMBER)
        .fetch(it -> it.value1());
  }

  @Override
  public List<Sealed> files(Uscc debtor) {
    return db.select(
            DEBTOR_PAYMENT_FILE.MONTH.convertFrom(YearMonth::from),
            DEBTOR_PAYMENT_FILE.LINES,
            DEBTOR_PAYMENT_FILE.DIGEST.convertFrom(HexFormat.of()::formatHex),
            DEBTOR_PAYMENT_FILE.SEALED_AT,
            SCORE)
        .from(DEBTOR_PAYMENT_FILE)
        .join(DEBTOR_SCORE)
        .on(
            DEBTOR_SCORE.DEBTOR_USCC.eq(DEBTOR_PAYMENT_FILE.DEBTOR_USCC),
            DEBTOR_SCORE.MONTH.eq(DEBTOR_PAYMENT_FILE.MONTH))
        .where(DEBTOR_PAYMENT_FILE.DEBTOR_USCC.eq(debtor.value()))
        .orderBy(DEBTOR_PAYMENT_FILE.MONTH.desc())
        .fetch(Records.mapping(Sealed::new));
  }

  @Override
  public Optional<LatePaymentScore> latestScore(Uscc debtor) {
    return db.select(SCORE)
        .from(DEBTOR_SCORE)
        .where(DEBTOR_SCORE.DEBTOR_USCC.eq(debtor.value()))
        .orderBy(DEBTOR_SCORE.MONTH.desc())
        .limit(1)
        .fetchOptional(it -> it.value1());
  }
}
