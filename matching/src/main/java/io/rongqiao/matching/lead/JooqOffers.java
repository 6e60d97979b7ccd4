package io.rongqiao.matching.lead;

import static io.rongqiao.migrations.schema.Tables.OFFER;
import static org.jooq.impl.DSL.row;

import io.rongqiao.matching.application.ApplicationId;
import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Tenor;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record11;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jooq.SelectJoinStep;

/** {@link Offers} kept in PostgreSQL. */
public final class JooqOffers implements Offers {

  private static final Field<OfferId> ID = OFFER.ID.convertFrom(OfferId::new);
  private static final Field<LeadId> ON_LEAD = OFFER.LEAD_ID.convertFrom(LeadId::new);
  private static final Field<InstitutionId> LENDER = OFFER.LENDER.convertFrom(InstitutionId::new);
  private static final Field<EnterpriseKey> ENTERPRISE =
      OFFER.ENTERPRISE_KEY.convertFrom(EnterpriseKey::new);
  private static final Field<ApplicationId> APPLICATION =
      OFFER.APPLICATION_ID.convertFrom(ApplicationId::new);
  private static final SelectField<OfferTerms> TERMS =
      row(
              row(OFFER.AMOUNT, OFFER.CURRENCY.convertFrom(Currency::getInstance))
                  .mapping(Money::new),
              OFFER.TENOR_MONTHS.convertFrom(Tenor::ofMonths),
              OFFER.ANNUAL_RATE.convertFrom(AnnualRate::new),
              OFFER.VALID_UNTIL,
              OFFER.CONDITIONS)
          .mapping(OfferTerms::new);
  private static final Field<OfferState> STATE = OFFER.STATE.convertFrom(OfferState::valueOf);

  private final DSLContext db;

  public JooqOffers(DSLContext db) {
    this.db = db;
  }

  @Override
  public void add(Offer offer, ClientKey key) {
    db.insertInto(OFFER)
        .set(OFFER.ID, offer.id().value())
        .set(OFFER.LENDER, offer.lender().value())
        .set(OFFER.LEAD_ID, offer.lead().value())
        .set(OFFER.ENTERPRISE_KEY, offer.enterprise().value())
        .set(OFFER.APPLICATION_ID, offer.application().value())
        .set(OFFER.CLIENT_KEY, key.value())
        .set(OFFER.STATE, offer.stored().name())
        .set(OFFER.AMOUNT, offer.terms().amount().amount())
        .set(OFFER.CURRENCY, offer.terms().amount().currency().getCurrencyCode())
        .set(OFFER.TENOR_MONTHS, offer.terms().tenor().months())
        .set(OFFER.ANNUAL_RATE, offer.terms().annualRate().fraction())
        .set(OFFER.VALID_UNTIL, offer.terms().validUntil())
        .set(OFFER.CONDITIONS, offer.terms().conditions())
        .set(OFFER.MADE_AT, offer.madeAt())
        .set(OFFER.MADE_BY, offer.madeBy())
        .set(OFFER.VERSION, offer.version())
        .execute();
  }

  @Override
  public Optional<Offer> find(OfferId id) {
    return offers().where(OFFER.ID.eq(id.value())).fetchOptional(Records.mapping(Offer::new));
  }

  @Override
  public Optional<Offer> findByKey(InstitutionId lender, ClientKey key) {
    return offers()
        .where(OFFER.LENDER.eq(lender.value()), OFFER.CLIENT_KEY.eq(key.value()))
        .fetchOptional(Records.mapping(Offer::new));
  }

  @Override
  public List<Offer> on(LeadId lead) {
    return offers()
        .where(OFFER.LEAD_ID.eq(lead.value()))
        .orderBy(OFFER.MADE_AT.asc(), OFFER.ID.asc())
        .fetch(Records.mapping(Offer::new));
  }

  @Override
  public List<Offer> of(ApplicationId application) {
    return offers()
        .where(OFFER.APPLICATION_ID.eq(application.value()))
        .orderBy(OFFER.MADE_AT.asc(), OFFER.ID.asc())
        .fetch(Records.mapping(Offer::new));
  }

  @Override
  public void update(Offer changed) {
    int updated =
        db.update(OFFER)
            .set(OFFER.STATE, changed.stored().name())
            .set(OFFER.DECIDED_AT, changed.decidedAt())
            .set(OFFER.VERSION, changed.version())
            .where(OFFER.ID.eq(changed.id().value()), OFFER.VERSION.eq(changed.version() - 1))
            .execute();
    if (updated != 1) {
      throw new IllegalStateException(
          "Offer %s was changed without its lead's lock".formatted(changed.id()));
    }
  }

  private SelectJoinStep<
          Record11<
              OfferId,
              LeadId,
              InstitutionId,
              EnterpriseKey,
              ApplicationId,
              OfferTerms,
              OfferState,
              Instant,
              String,
              Instant,
              Long>>
      offers() {
    return db.select(
            ID,
            ON_LEAD,
            LENDER,
            ENTERPRISE,
            APPLICATION,
            TERMS,
            STATE,
            OFFER.MADE_AT,
            OFFER.MADE_BY,
            OFFER.DECIDED_AT,
            OFFER.VERSION)
        .from(OFFER);
  }
}
