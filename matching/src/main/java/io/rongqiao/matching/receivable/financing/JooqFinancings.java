package io.rongqiao.matching.receivable.financing;

import static io.rongqiao.migrations.schema.Tables.FINANCING_INVITATION;
import static io.rongqiao.migrations.schema.Tables.FINANCING_OFFER;
import static io.rongqiao.migrations.schema.Tables.FINANCING_REQUEST;
import static org.jooq.impl.DSL.row;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.PaymentAccount;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.registration.InterestKind;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectField;

/** {@link Financings} kept in PostgreSQL. */
public final class JooqFinancings implements Financings {

  private static final SelectField<FinancingRequest> REQUEST =
      row(
              FINANCING_REQUEST.ID.convertFrom(FinancingRequestId::new),
              FINANCING_REQUEST.RECEIVABLE_ID.convertFrom(ReceivableId::new),
              FINANCING_REQUEST.CREDITOR_KEY.convertFrom(EnterpriseKey::new),
              FINANCING_REQUEST.FORM.convertFrom(FinancingRequest.Form::valueOf),
              row(
                      FINANCING_REQUEST.AMOUNT,
                      FINANCING_REQUEST.CURRENCY.convertFrom(Currency::getInstance))
                  .mapping(Money::new),
              FINANCING_REQUEST.CLOSES_AT,
              FINANCING_REQUEST.PAYOUT_ON,
              FINANCING_REQUEST.STATE.convertFrom(FinancingRequest.Stored::valueOf),
              FINANCING_REQUEST.REQUESTED_AT,
              FINANCING_REQUEST.VERSION)
          .mapping(FinancingRequest::new);
  private static final SelectField<FinancingOffer> OFFER =
      row(
              FINANCING_OFFER.ID.convertFrom(FinancingOfferId::new),
              FINANCING_OFFER.REQUEST_ID.convertFrom(FinancingRequestId::new),
              FINANCING_OFFER.LENDER.convertFrom(InstitutionId::new),
              row(
                      FINANCING_OFFER.KIND.convertFrom(InterestKind::valueOf),
                      FINANCING_OFFER.ADVANCE_SHARE.convertFrom(Percentage::new),
                      FINANCING_OFFER.ANNUAL_RATE.convertFrom(AnnualRate::new),
                      FINANCING_OFFER.FEE_SHARE.convertFrom(Percentage::new),
                      FINANCING_OFFER.RECOURSE,
                      FINANCING_OFFER.NOTIFIED,
                      FINANCING_OFFER.TENOR_DAYS)
                  .mapping(FinancingTerms::new),
              FINANCING_OFFER.AGREEMENT,
              row(
                      FINANCING_OFFER.ACCOUNT_HOLDER,
                      FINANCING_OFFER.ACCOUNT_NUMBER,
                      FINANCING_OFFER.ACCOUNT_BANK)
                  .mapping(PaymentAccount::new),
              FINANCING_OFFER.ALL_IN.convertFrom(AnnualRate::new),
              FINANCING_OFFER.VALID_UNTIL,
              FINANCING_OFFER.STATE.convertFrom(FinancingOffer.Stored::valueOf),
              FINANCING_OFFER.MADE_AT)
          .mapping(FinancingOffer::new);

  private final DSLContext db;

  public JooqFinancings(DSLContext db) {
    this.db = db;
  }

  @Override
  public boolean add(
      FinancingRequest request, List<InstitutionId> invited, String key, String actor) {
    int added =
        db.insertInto(FINANCING_REQUEST)
            .set(FINANCING_REQUEST.ID, request.id().value())
            .set(FINANCING_REQUEST.RECEIVABLE_ID, request.receivable().value())
            .set(FINANCING_REQUEST.CREDITOR_KEY, request.creditor().value())
            .set(FINANCING_REQUEST.FORM, request.form().name())
            .set(FINANCING_REQUEST.AMOUNT, request.amount().amount())
            .set(FINANCING_REQUEST.CURRENCY, request.amount().currency().getCurrencyCode())
            .set(FINANCING_REQUEST.CLOSES_AT, request.closesAt())
            .set(FINANCING_REQUEST.PAYOUT_ON, request.payoutOn())
            .set(FINANCING_REQUEST.STATE, request.stored().name())
            .set(FINANCING_REQUEST.CLIENT_KEY, key)
            .set(FINANCING_REQUEST.REQUESTED_AT, request.requestedAt())
            .set(FINANCING_REQUEST.REQUESTED_BY, actor)
            .set(FINANCING_REQUEST.VERSION, request.version())
            .onConflict(FINANCING_REQUEST.CREDITOR_KEY, FINANCING_REQUEST.CLIENT_KEY)
            .doNothing()
            .execute();
    if (added == 1) {
      invited.forEach(
          it ->
              db.insertInto(FINANCING_INVITATION)
                  .set(FINANCING_INVITATION.REQUEST_ID, request.id().value())
                  .set(FINANCING_INVITATION.INSTITUTION, it.value())
                  .execute());
    }
    return added == 1;
  }

  @Override
  public Optional<FinancingRequest> find(FinancingRequestId id) {
    return request(FINANCING_REQUEST.ID.eq(id.value()));
  }

  @Override
  public Optional<FinancingRequest> findByKey(EnterpriseKey creditor, String key) {
    return request(
        FINANCING_REQUEST
            .CREDITOR_KEY
            .eq(creditor.value())
            .and(FINANCING_REQUEST.CLIENT_KEY.eq(key)));
  }

  private Optional<FinancingRequest> request(Condition condition) {
    return db.select(REQUEST)
        .from(FINANCING_REQUEST)
        .where(condition)
        .fetchOptional(it -> it.value1());
  }

  @Override
  public Optional<FinancingRequest> lock(FinancingRequestId id) {
    db.query("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", lockOf(id)).execute();
    return find(id);
  }

  @Override
  public void holdForOffer(FinancingRequestId id) {
    db.query("SELECT pg_advisory_xact_lock_shared(hashtextextended(?, 0))", lockOf(id)).execute();
  }

  private static String lockOf(FinancingRequestId id) {
    return "financing request " + id;
  }

  @Override
  public void update(FinancingRequest decided) {
    int updated =
        db.update(FINANCING_REQUEST)
            .set(FINANCING_REQUEST.STATE, decided.stored().name())
            .set(FINANCING_REQUEST.VERSION, decided.version())
            .where(
                FINANCING_REQUEST.ID.eq(decided.id().value()),
                FINANCING_REQUEST.VERSION.eq(decided.version() - 1))
            .execute();
    if (updated != 1) {
      throw new IllegalStateException(
          "Request %s was decided on without its lock".formatted(decided.id()));
    }
  }

  @Override
  public List<FinancingRequest> page(Place after, int limit) {
    return db.select(REQUEST)
        .from(FINANCING_REQUEST)
        .where(
            row(FINANCING_REQUEST.REQUESTED_AT, FINANCING_REQUEST.ID)
                .lt(after.requestedAt(), after.request().value()))
        .orderBy(FINANCING_REQUEST.REQUESTED_AT.desc(), FINANCING_REQUEST.ID.desc())
        .limit(limit)
        .fetch(it -> it.value1());
  }

  @Override
  public int invited(FinancingRequestId id) {
    return db.fetchCount(FINANCING_INVITATION, FINANCING_INVITATION.REQUEST_ID.eq(id.value()));
  }

  @Override
  public Optional<FinancingOffer> findOfferByKey(InstitutionId lender, String key) {
    return db.select(OFFER)
        .from(FINANCING_OFFER)
        .where(FINANCING_OFFER.LENDER.eq(lender.value()), FINANCING_OFFER.CLIENT_KEY.eq(key))
        .fetchOptional(it -> it.value1());
  }

  @Override
  public void replace(FinancingOffer offer, String key, String actor) {
    db.update(FINANCING_OFFER)
        .set(FINANCING_OFFER.STATE, FinancingOffer.Stored.REPLACED.name())
        .where(
            FINANCING_OFFER.REQUEST_ID.eq(offer.request().value()),
            FINANCING_OFFER.LENDER.eq(offer.lender().value()),
            FINANCING_OFFER.STATE.eq(FinancingOffer.Stored.OPEN.name()))
        .execute();
    FinancingTerms terms = offer.terms();
    db.insertInto(FINANCING_OFFER)
        .set(FINANCING_OFFER.ID, offer.id().value())
        .set(FINANCING_OFFER.REQUEST_ID, offer.request().value())
        .set(FINANCING_OFFER.LENDER, offer.lender().value())
        .set(FINANCING_OFFER.KIND, terms.kind().name())
        .set(FINANCING_OFFER.ADVANCE_SHARE, terms.advance().fraction())
        .set(FINANCING_OFFER.ANNUAL_RATE, terms.annualRate().fraction())
        .set(FINANCING_OFFER.FEE_SHARE, terms.fee().fraction())
        .set(FINANCING_OFFER.RECOURSE, terms.recourse())
        .set(FINANCING_OFFER.NOTIFIED, terms.notified())
        .set(FINANCING_OFFER.TENOR_DAYS, terms.tenorDays())
        .set(FINANCING_OFFER.AGREEMENT, offer.agreement())
        .set(FINANCING_OFFER.ACCOUNT_HOLDER, offer.account().holder())
        .set(FINANCING_OFFER.ACCOUNT_NUMBER, offer.account().number())
        .set(FINANCING_OFFER.ACCOUNT_BANK, offer.account().bank())
        .set(FINANCING_OFFER.ALL_IN, offer.allIn().fraction())
        .set(FINANCING_OFFER.VALID_UNTIL, offer.validUntil())
        .set(FINANCING_OFFER.STATE, offer.stored().name())
        .set(FINANCING_OFFER.CLIENT_KEY, key)
        .set(FINANCING_OFFER.MADE_AT, offer.madeAt())
        .set(FINANCING_OFFER.MADE_BY, actor)
        .execute();
  }

  @Override
  public Optional<FinancingOffer> findOffer(FinancingOfferId id) {
    return db.select(OFFER)
        .from(FINANCING_OFFER)
        .where(FINANCING_OFFER.ID.eq(id.value()))
        .fetchOptional(it -> it.value1());
  }

  @Override
  public List<FinancingOffer> offersOn(FinancingRequestId id) {
    return db.select(OFFER)
        .from(FINANCING_OFFER)
        .where(FINANCING_OFFER.REQUEST_ID.eq(id.value()))
        .orderBy(FINANCING_OFFER.MADE_AT, FINANCING_OFFER.ID)
        .fetch(it -> it.value1());
  }

  @Override
  public void accept(FinancingOfferId id) {
    int accepted =
        db.update(FINANCING_OFFER)
            .set(FINANCING_OFFER.STATE, FinancingOffer.Stored.ACCEPTED.name())
            .where(
                FINANCING_OFFER.ID.eq(id.value()),
                FINANCING_OFFER.STATE.eq(FinancingOffer.Stored.OPEN.name()))
            .execute();
    if (accepted != 1) {
      throw new IllegalStateException("Offer %s was changed without its lock".formatted(id));
    }
  }

  @Override
  public List<FinancingOffer> acceptedOn(ReceivableId receivable) {
    return db.select(OFFER)
        .from(FINANCING_OFFER)
        .join(FINANCING_REQUEST)
        .on(FINANCING_REQUEST.ID.eq(FINANCING_OFFER.REQUEST_ID))
        .where(
            FINANCING_REQUEST.RECEIVABLE_ID.eq(receivable.value()),
            FINANCING_OFFER.STATE.eq(FinancingOffer.Stored.ACCEPTED.name()))
        .orderBy(FINANCING_OFFER.MADE_AT, FINANCING_OFFER.ID)
        .fetch(it -> it.value1());
  }
}
