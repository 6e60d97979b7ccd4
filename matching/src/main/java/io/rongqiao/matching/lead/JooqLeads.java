package io.rongqiao.matching.lead;

import static io.rongqiao.migrations.schema.Tables.LEAD;
import static io.rongqiao.migrations.schema.Tables.LEAD_DELIVERY;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.sum;

import io.rongqiao.matching.application.ApplicationId;
import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.application.ProfileQuote;
import io.rongqiao.matching.product.FinancingRequest;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.Purpose;
import io.rongqiao.matching.ranking.Proposal;
import io.rongqiao.matching.ranking.ProposalId;
import io.rongqiao.matching.ranking.ProposalJson;
import io.rongqiao.scoring.consent.ConsentId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Tenor;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record10;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jooq.SelectJoinStep;

/** {@link Leads} kept in PostgreSQL. */
public final class JooqLeads implements Leads {

  private static final Field<LeadId> ID = LEAD.ID.convertFrom(LeadId::new);
  private static final Field<InstitutionId> LENDER = LEAD.LENDER.convertFrom(InstitutionId::new);
  private static final Field<EnterpriseKey> ENTERPRISE =
      LEAD.ENTERPRISE_KEY.convertFrom(EnterpriseKey::new);
  private static final Field<ApplicationId> APPLICATION =
      LEAD.APPLICATION_ID.convertFrom(ApplicationId::new);
  private static final Field<ConsentId> CONSENT = LEAD.CONSENT_ID.convertFrom(ConsentId::new);
  private static final SelectField<FinancingRequest> REQUEST =
      row(
              row(LEAD.AMOUNT, LEAD.CURRENCY.convertFrom(Currency::getInstance))
                  .mapping(Money::new),
              LEAD.TENOR_MONTHS.convertFrom(Tenor::ofMonths),
              LEAD.PURPOSE.convertFrom(Purpose::valueOf))
          .mapping(FinancingRequest::new);
  private static final SelectField<ProfileQuote> PROFILE =
      row(LEAD.ASSESSMENT, LEAD.GRADE, LEAD.POINTS, LEAD.PROFILE_AS_OF).mapping(ProfileQuote::new);
  private static final Field<Proposal> PROPOSAL =
      LEAD.PROPOSAL.convertFrom(json -> ProposalJson.readProposal(json.data()));
  private static final SelectField<Lead.Promise> PROMISE =
      row(LEAD.DELIVERED_AT, LEAD.ANSWER_BY, LEAD.EXPIRES_ON).mapping(Lead.Promise::new);
  private static final SelectField<Answer> ANSWER =
      row(
              LEAD.STATE.convertFrom(LeadState::valueOf),
              LEAD.ANSWERED_AT,
              LEAD.REFUSAL_REASON,
              LEAD.VERSION)
          .mapping(Answer::new);

  private final DSLContext db;

  public JooqLeads(DSLContext db) {
    this.db = db;
  }

  @Override
  public boolean addDelivery(Delivery delivery) {
    return db.insertInto(LEAD_DELIVERY)
            .set(LEAD_DELIVERY.ENTERPRISE_KEY, delivery.enterprise().value())
            .set(LEAD_DELIVERY.DELIVERED_BY, delivery.actor())
            .set(LEAD_DELIVERY.CLIENT_KEY, delivery.key().value())
            .set(LEAD_DELIVERY.APPLICATION_ID, delivery.application().value())
            .set(
                LEAD_DELIVERY.PROPOSALS,
                delivery.proposals().stream().map(ProposalId::value).toArray(UUID[]::new))
            .set(LEAD_DELIVERY.DELIVERED_AT, delivery.deliveredAt())
            .onConflict(LEAD_DELIVERY.ENTERPRISE_KEY, LEAD_DELIVERY.CLIENT_KEY)
            .doNothing()
            .execute()
        == 1;
  }

  @Override
  public Optional<Delivery> findDelivery(EnterpriseKey enterprise, ClientKey key) {
    return db.select(
            LEAD_DELIVERY.ENTERPRISE_KEY.convertFrom(EnterpriseKey::new),
            LEAD_DELIVERY.DELIVERED_BY,
            LEAD_DELIVERY.CLIENT_KEY.convertFrom(ClientKey::new),
            LEAD_DELIVERY.APPLICATION_ID.convertFrom(ApplicationId::new),
            LEAD_DELIVERY.PROPOSALS.convertFrom(
                ids -> Arrays.stream(ids).map(ProposalId::new).toList()),
            LEAD_DELIVERY.DELIVERED_AT)
        .from(LEAD_DELIVERY)
        .where(
            LEAD_DELIVERY.ENTERPRISE_KEY.eq(enterprise.value()),
            LEAD_DELIVERY.CLIENT_KEY.eq(key.value()))
        .fetchOptional(Records.mapping(Delivery::new));
  }

  @Override
  public void add(Lead lead, ClientKey delivery) {
    db.insertInto(LEAD)
        .set(LEAD.ID, lead.id().value())
        .set(LEAD.LENDER, lead.lender().value())
        .set(LEAD.ENTERPRISE_KEY, lead.enterprise().value())
        .set(LEAD.APPLICATION_ID, lead.application().value())
        .set(LEAD.PROPOSAL_ID, lead.proposal().id().value())
        .set(LEAD.PRODUCT_ID, lead.proposal().offered().product().value())
        .set(LEAD.CONSENT_ID, lead.consent().value())
        .set(LEAD.DELIVERY_KEY, delivery.value())
        .set(LEAD.STATE, lead.answer().stored().name())
        .set(LEAD.AMOUNT, lead.request().amount().amount())
        .set(LEAD.CURRENCY, lead.request().amount().currency().getCurrencyCode())
        .set(LEAD.TENOR_MONTHS, lead.request().tenor().months())
        .set(LEAD.PURPOSE, lead.request().purpose().name())
        .set(LEAD.ASSESSMENT, lead.profile().assessment())
        .set(LEAD.GRADE, lead.profile().grade())
        .set(LEAD.POINTS, lead.profile().points())
        .set(LEAD.PROFILE_AS_OF, lead.profile().asOf())
        .set(LEAD.PROPOSAL, JSONB.valueOf(ProposalJson.write(lead.proposal())))
        .set(LEAD.DELIVERED_AT, lead.promise().deliveredAt())
        .set(LEAD.ANSWER_BY, lead.promise().answerBy())
        .set(LEAD.EXPIRES_ON, lead.promise().expiresOn())
        .set(LEAD.VERSION, lead.answer().version())
        .execute();
  }

  @Override
  public Optional<Lead> find(InstitutionId lender, LeadId id) {
    return leads()
        .where(LEAD.LENDER.eq(lender.value()), LEAD.ID.eq(id.value()))
        .fetchOptional(Records.mapping(Lead::new));
  }

  @Override
  public Optional<Lead> lock(InstitutionId lender, LeadId id) {
    return leads()
        .where(LEAD.LENDER.eq(lender.value()), LEAD.ID.eq(id.value()))
        .forNoKeyUpdate()
        .fetchOptional(Records.mapping(Lead::new));
  }

  @Override
  public List<Lead> of(ApplicationId application) {
    return leads()
        .where(LEAD.APPLICATION_ID.eq(application.value()))
        .orderBy(LEAD.DELIVERED_AT.asc(), LEAD.ID.asc())
        .fetch(Records.mapping(Lead::new));
  }

  @Override
  public List<Lead> lockAll(ApplicationId application) {
    return leads()
        .where(LEAD.APPLICATION_ID.eq(application.value()))
        .orderBy(LEAD.DELIVERED_AT.asc(), LEAD.ID.asc())
        .forNoKeyUpdate()
        .fetch(Records.mapping(Lead::new));
  }

  @Override
  public List<Lead> desk(DeskQuery query) {
    return leads()
        .where(
            LEAD.LENDER.eq(query.lender().value()),
            inState(query),
            row(LEAD.DELIVERED_AT, LEAD.ID)
                .lt(query.after().deliveredAt(), query.after().lead().value()))
        .orderBy(LEAD.DELIVERED_AT.desc(), LEAD.ID.desc())
        .limit(query.limit())
        .fetch(Records.mapping(Lead::new));
  }

  @Override
  public List<Waiting> waiting(InstitutionId lender, LocalDate day) {
    return db.select(
            LEAD.GRADE,
            count(),
            row(sum(LEAD.AMOUNT), LEAD.CURRENCY.convertFrom(Currency::getInstance))
                .mapping(Money::new))
        .from(LEAD)
        .where(
            LEAD.LENDER.eq(lender.value()),
            LEAD.STATE.eq(LeadState.DELIVERED.name()),
            LEAD.EXPIRES_ON.ge(day))
        .groupBy(LEAD.GRADE, LEAD.CURRENCY)
        .orderBy(LEAD.GRADE, LEAD.CURRENCY)
        .fetch(Records.mapping(Waiting::new));
  }

  @Override
  public void update(Lead changed) {
    Answer answer = changed.answer();
    int updated =
        db.update(LEAD)
            .set(LEAD.STATE, answer.stored().name())
            .set(LEAD.ANSWERED_AT, answer.answeredAt())
            .set(LEAD.REFUSAL_REASON, answer.refusalReason())
            .set(LEAD.VERSION, answer.version())
            .where(
                LEAD.LENDER.eq(changed.lender().value()),
                LEAD.ID.eq(changed.id().value()),
                LEAD.VERSION.eq(answer.version() - 1))
            .execute();
    if (updated != 1) {
      throw new IllegalStateException(
          "Lead %s was changed without its lock".formatted(changed.id()));
    }
  }

  /** Lapse is not stored, so it is asked for by the last day. */
  private static Condition inState(DeskQuery query) {
    if (query.state() == null) {
      return noCondition();
    }
    LocalDate day = query.day();
    return switch (query.state()) {
      case EXPIRED ->
          LEAD.STATE
              .in(LeadState.DELIVERED.name(), LeadState.OFFERED.name())
              .and(LEAD.EXPIRES_ON.lt(day));
      case DELIVERED, OFFERED -> LEAD.STATE.eq(query.state().name()).and(LEAD.EXPIRES_ON.ge(day));
      case DECLINED, ACCEPTED, WITHDRAWN -> LEAD.STATE.eq(query.state().name());
    };
  }

  private SelectJoinStep<
          Record10<
              LeadId,
              InstitutionId,
              EnterpriseKey,
              ApplicationId,
              ConsentId,
              FinancingRequest,
              ProfileQuote,
              Proposal,
              Lead.Promise,
              Answer>>
      leads() {
    return db.select(
            ID,
            LENDER,
            ENTERPRISE,
            APPLICATION,
            CONSENT,
            REQUEST,
            PROFILE,
            PROPOSAL,
            PROMISE,
            ANSWER)
        .from(LEAD);
  }
}
