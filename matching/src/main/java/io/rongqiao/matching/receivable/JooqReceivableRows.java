package io.rongqiao.matching.receivable;

import static io.rongqiao.migrations.schema.Tables.RECEIVABLE;
import static io.rongqiao.migrations.schema.Tables.RECEIVABLE_ANSWER;
import static io.rongqiao.migrations.schema.Tables.RECEIVABLE_BALANCE;
import static io.rongqiao.migrations.schema.Tables.RECEIVABLE_INVOICE;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Uscc;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Record7;
import org.jooq.SelectField;
import org.jooq.SelectOnConditionStep;
import org.jspecify.annotations.Nullable;

/** How the tables of receivables read as values. */
final class JooqReceivableRows {

  static final SelectField<Balance> BALANCE =
      row(
              RECEIVABLE_BALANCE.CURRENCY.convertFrom(Currency::getInstance),
              row(RECEIVABLE_BALANCE.FACE, RECEIVABLE_BALANCE.REDUCED, RECEIVABLE_BALANCE.SETTLED)
                  .mapping(List::of),
              row(RECEIVABLE_BALANCE.CONFIRMED, RECEIVABLE_BALANCE.DISPUTED).mapping(List::of),
              row(RECEIVABLE_BALANCE.ENCUMBERED, RECEIVABLE_BALANCE.UNCOVERED).mapping(List::of),
              RECEIVABLE_BALANCE.HOLDS,
              RECEIVABLE_BALANCE.ENTRIES)
          .mapping(JooqReceivableRows::balance);

  private static final Field<ReceivableId> ID = RECEIVABLE.ID.convertFrom(ReceivableId::new);

  private static final SelectField<Money> AMOUNT =
      row(RECEIVABLE.AMOUNT, RECEIVABLE.CURRENCY.convertFrom(Currency::getInstance))
          .mapping(Money::new);

  private static final Field<List<BackingInvoice>> INVOICES =
      multiset(
              select(
                      RECEIVABLE_INVOICE.CODE,
                      RECEIVABLE_INVOICE.NUMBER,
                      RECEIVABLE_INVOICE.GROSS,
                      RECEIVABLE_INVOICE.CURRENCY,
                      RECEIVABLE_INVOICE.ISSUED_ON,
                      RECEIVABLE_INVOICE.VERIFIED)
                  .from(RECEIVABLE_INVOICE)
                  .where(RECEIVABLE_INVOICE.RECEIVABLE_ID.eq(RECEIVABLE.ID))
                  .orderBy(RECEIVABLE_INVOICE.IDENTITY))
          .convertFrom(
              found ->
                  found.map(
                      it ->
                          new BackingInvoice(
                              new InvoiceIdentity(it.value1(), it.value2()),
                              money(it.value3(), it.value4()),
                              it.value5(),
                              it.value6())));

  private static final SelectField<ReceivableTerms> TERMS =
      row(
              RECEIVABLE.CREDITOR_KEY.convertFrom(EnterpriseKey::new),
              row(RECEIVABLE.DEBTOR_USCC.convertFrom(Uscc::new), RECEIVABLE.DEBTOR_NAME)
                  .mapping(AccountDebtor::new),
              RECEIVABLE.CONTRACT,
              AMOUNT,
              RECEIVABLE.ISSUED_ON,
              RECEIVABLE.DUE_ON,
              INVOICES)
          .mapping(ReceivableTerms::new);

  private static final SelectField<Receivable.Upload> UPLOAD =
      row(
              RECEIVABLE.UPLOADED_SIDE.convertFrom(Side::valueOf),
              RECEIVABLE.UPLOADER_KEY.convertFrom(EnterpriseKey::new),
              RECEIVABLE.CLIENT_KEY,
              RECEIVABLE.UPLOADED_BY,
              RECEIVABLE.UPLOADED_AT)
          .mapping(Receivable.Upload::new);

  private static final Field<Optional<Answer>> ANSWER =
      multiset(
              select(
                      RECEIVABLE_ANSWER.NUMBER,
                      row(
                              RECEIVABLE_ANSWER.CONFIRMED,
                              RECEIVABLE_ANSWER.DISPUTED,
                              RECEIVABLE_ANSWER.CURRENCY)
                          .mapping(
                              (confirmed, disputed, currency) ->
                                  List.of(money(confirmed, currency), money(disputed, currency))),
                      RECEIVABLE_ANSWER.REASON,
                      row(
                              RECEIVABLE_ANSWER.ACCOUNT_HOLDER,
                              RECEIVABLE_ANSWER.ACCOUNT_NUMBER,
                              RECEIVABLE_ANSWER.ACCOUNT_BANK)
                          .mapping(JooqReceivableRows::account),
                      RECEIVABLE_ANSWER.ANSWERED_AT,
                      RECEIVABLE_ANSWER.ANSWERED_BY)
                  .from(RECEIVABLE_ANSWER)
                  .where(RECEIVABLE_ANSWER.RECEIVABLE_ID.eq(RECEIVABLE.ID))
                  .orderBy(RECEIVABLE_ANSWER.NUMBER.desc())
                  .limit(1))
          .convertFrom(
              found ->
                  found
                      .map(
                          it ->
                              new Answer(
                                  it.value1(),
                                  it.value2().getFirst(),
                                  it.value2().getLast(),
                                  it.value3(),
                                  it.value4().orElse(null),
                                  it.value5(),
                                  it.value6()))
                      .stream()
                      .findFirst());

  private JooqReceivableRows() {}

  static SelectOnConditionStep<
          Record7<
              ReceivableId,
              ReceivableTerms,
              Receivable.Upload,
              LocalDate,
              Boolean,
              Optional<Answer>,
              Balance>>
      receivables(DSLContext db) {
    return db.select(ID, TERMS, UPLOAD, RECEIVABLE.ANSWER_BY, RECEIVABLE.LIVE, ANSWER, BALANCE)
        .from(RECEIVABLE)
        .join(RECEIVABLE_BALANCE)
        .on(RECEIVABLE_BALANCE.RECEIVABLE_ID.eq(RECEIVABLE.ID));
  }

  static Receivable receivable(
      ReceivableId id,
      ReceivableTerms terms,
      Receivable.Upload upload,
      LocalDate answerBy,
      boolean live,
      Optional<Answer> answer,
      Balance balance) {
    return new Receivable(id, terms, upload, answerBy, live, answer.orElse(null), balance);
  }

  static Balance balanceOf(DSLContext db, ReceivableId receivable) {
    return db.select(BALANCE)
        .from(RECEIVABLE_BALANCE)
        .where(RECEIVABLE_BALANCE.RECEIVABLE_ID.eq(receivable.value()))
        .fetchSingle(Record1::value1);
  }

  private static Balance balance(
      Currency currency,
      List<BigDecimal> claim,
      List<BigDecimal> said,
      List<BigDecimal> taken,
      int holds,
      long entries) {
    return new Balance(
        new Money(claim.get(0), currency),
        new Money(claim.get(1), currency),
        new Money(claim.get(2), currency),
        new Money(said.get(0), currency),
        new Money(said.get(1), currency),
        new Money(taken.get(0), currency),
        new Money(taken.get(1), currency),
        holds,
        entries);
  }

  private static Optional<PaymentAccount> account(
      @Nullable String holder, @Nullable String number, @Nullable String bank) {
    return holder == null || number == null || bank == null
        ? Optional.empty()
        : Optional.of(new PaymentAccount(holder, number, bank));
  }

  private static Money money(BigDecimal amount, String currency) {
    return new Money(amount, Currency.getInstance(currency));
  }
}
