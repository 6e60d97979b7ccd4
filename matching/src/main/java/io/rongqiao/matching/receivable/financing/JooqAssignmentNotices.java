package io.rongqiao.matching.receivable.financing;

import static io.rongqiao.migrations.schema.Tables.ASSIGNMENT_NOTICE;
import static org.jooq.impl.DSL.row;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.PaymentAccount;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.registration.InterestKind;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.SelectField;

/** {@link AssignmentNotices} kept in PostgreSQL. */
public final class JooqAssignmentNotices implements AssignmentNotices {

  private static final SelectField<AssignmentNotice> NOTICE =
      row(
              ASSIGNMENT_NOTICE.OFFER_ID.convertFrom(FinancingOfferId::new),
              ASSIGNMENT_NOTICE.RECEIVABLE_ID.convertFrom(ReceivableId::new),
              ASSIGNMENT_NOTICE.LENDER.convertFrom(InstitutionId::new),
              ASSIGNMENT_NOTICE.KIND.convertFrom(InterestKind::valueOf),
              ASSIGNMENT_NOTICE.AGREEMENT,
              row(
                      ASSIGNMENT_NOTICE.AMOUNT,
                      ASSIGNMENT_NOTICE.CURRENCY.convertFrom(Currency::getInstance))
                  .mapping(Money::new),
              row(
                      ASSIGNMENT_NOTICE.ACCOUNT_HOLDER,
                      ASSIGNMENT_NOTICE.ACCOUNT_NUMBER,
                      ASSIGNMENT_NOTICE.ACCOUNT_BANK)
                  .mapping(PaymentAccount::new),
              ASSIGNMENT_NOTICE.GIVEN_AT,
              ASSIGNMENT_NOTICE.RECEIVED_AT)
          .mapping(AssignmentNotice::new);

  private final DSLContext db;

  public JooqAssignmentNotices(DSLContext db) {
    this.db = db;
  }

  @Override
  public void give(AssignmentNotice notice, String actor) {
    db.insertInto(ASSIGNMENT_NOTICE)
        .set(ASSIGNMENT_NOTICE.OFFER_ID, notice.offer().value())
        .set(ASSIGNMENT_NOTICE.RECEIVABLE_ID, notice.receivable().value())
        .set(ASSIGNMENT_NOTICE.LENDER, notice.lender().value())
        .set(ASSIGNMENT_NOTICE.KIND, notice.kind().name())
        .set(ASSIGNMENT_NOTICE.AGREEMENT, notice.agreement())
        .set(ASSIGNMENT_NOTICE.AMOUNT, notice.amount().amount())
        .set(ASSIGNMENT_NOTICE.CURRENCY, notice.amount().currency().getCurrencyCode())
        .set(ASSIGNMENT_NOTICE.ACCOUNT_HOLDER, notice.account().holder())
        .set(ASSIGNMENT_NOTICE.ACCOUNT_NUMBER, notice.account().number())
        .set(ASSIGNMENT_NOTICE.ACCOUNT_BANK, notice.account().bank())
        .set(ASSIGNMENT_NOTICE.GIVEN_AT, notice.givenAt())
        .set(ASSIGNMENT_NOTICE.GIVEN_BY, actor)
        .execute();
  }

  @Override
  public Optional<AssignmentNotice> find(FinancingOfferId offer) {
    return db.select(NOTICE)
        .from(ASSIGNMENT_NOTICE)
        .where(ASSIGNMENT_NOTICE.OFFER_ID.eq(offer.value()))
        .fetchOptional(it -> it.value1());
  }

  @Override
  public List<AssignmentNotice> on(ReceivableId receivable) {
    return db.select(NOTICE)
        .from(ASSIGNMENT_NOTICE)
        .where(ASSIGNMENT_NOTICE.RECEIVABLE_ID.eq(receivable.value()))
        .orderBy(ASSIGNMENT_NOTICE.GIVEN_AT, ASSIGNMENT_NOTICE.OFFER_ID)
        .fetch(it -> it.value1());
  }

  @Override
  public boolean receive(FinancingOfferId offer, Instant at, String actor) {
    return db.update(ASSIGNMENT_NOTICE)
            .set(ASSIGNMENT_NOTICE.RECEIVED_AT, at)
            .set(ASSIGNMENT_NOTICE.RECEIVED_BY, actor)
            .where(
                ASSIGNMENT_NOTICE.OFFER_ID.eq(offer.value()),
                ASSIGNMENT_NOTICE.RECEIVED_AT.isNull())
            .execute()
        == 1;
  }
}
