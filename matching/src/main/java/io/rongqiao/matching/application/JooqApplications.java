package io.rongqiao.matching.application;

import static io.rongqiao.migrations.schema.Tables.APPLICATION;
import static io.rongqiao.migrations.schema.Tables.APPLICATION_EVENT;
import static org.jooq.impl.DSL.any;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;

import io.rongqiao.matching.product.FinancingRequest;
import io.rongqiao.matching.product.Purpose;
import io.rongqiao.matching.ranking.Proposal;
import io.rongqiao.matching.ranking.ProposalId;
import io.rongqiao.migrations.outbox.Fact;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Tenor;
import io.rongqiao.scoring.policy.Bilingual;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record8;
import org.jooq.Records;
import org.jooq.Row7;
import org.jooq.SelectField;
import org.jooq.SelectJoinStep;

/** {@link Applications} kept in PostgreSQL. */
public final class JooqApplications implements Applications {

  private static final Field<ApplicationId> ID = APPLICATION.ID.convertFrom(ApplicationId::new);
  private static final Field<EnterpriseKey> ENTERPRISE =
      APPLICATION.ENTERPRISE_KEY.convertFrom(EnterpriseKey::new);
  private static final Field<EnterpriseKey> GIVEN_KEY =
      field("given.key", Long.class).convertFrom(EnterpriseKey::new);
  private static final Field<ApplicationState> STATE =
      APPLICATION.STATE.convertFrom(ApplicationState::valueOf);
  private static final SelectField<FinancingRequest> REQUEST =
      row(
              row(APPLICATION.AMOUNT, APPLICATION.CURRENCY.convertFrom(Currency::getInstance))
                  .mapping(Money::new),
              APPLICATION.TENOR_MONTHS.convertFrom(Tenor::ofMonths),
              APPLICATION.PURPOSE.convertFrom(Purpose::valueOf))
          .mapping(FinancingRequest::new);
  private static final SelectField<Bilingual> EVENT_TEXT =
      row(APPLICATION_EVENT.TEXT_ZH, APPLICATION_EVENT.TEXT_EN).mapping(Bilingual::new);
  private static final Field<ApplicationEvent.Kind> EVENT =
      APPLICATION_EVENT.EVENT.convertFrom(ApplicationEvent.Kind::valueOf);

  private final DSLContext db;
  private final JooqMatchRounds rounds;
  private final JooqAdditions additions;

  public JooqApplications(DSLContext db) {
    this.db = db;
    this.rounds = new JooqMatchRounds(db);
    this.additions = new JooqAdditions(db);
  }

  @Override
  public boolean addAllAtOnce(List<NewApplication> added, List<Fact> facts, LocalDate day) {
    return additions.addAllAtOnce(added, facts, day);
  }

  @Override
  public List<Addition> addAll(List<NewApplication> added) {
    return additions.addAll(added);
  }

  @Override
  public Optional<Application> find(ApplicationId id) {
    return applications()
        .where(APPLICATION.ID.eq(id.value()))
        .fetchOptional(Records.mapping(Application::new));
  }

  @Override
  public Optional<Application> findByKey(EnterpriseKey enterprise, ClientKey key) {
    return applications()
        .where(
            APPLICATION.ENTERPRISE_KEY.eq(enterprise.value()),
            APPLICATION.CLIENT_KEY.eq(key.value()))
        .fetchOptional(Records.mapping(Application::new));
  }

  /** The lock leaves the key free to be referred to, so that an offer may be made meanwhile. */
  @Override
  public Optional<Application> lock(ApplicationId id) {
    return applications()
        .where(APPLICATION.ID.eq(id.value()))
        .forNoKeyUpdate()
        .fetchOptional(Records.mapping(Application::new));
  }

  @Override
  public List<Application> of(EnterpriseKey enterprise, Instant before, int limit) {
    return applications()
        .where(
            APPLICATION.ENTERPRISE_KEY.eq(enterprise.value()), APPLICATION.SUBMITTED_AT.lt(before))
        .orderBy(APPLICATION.SUBMITTED_AT.desc(), APPLICATION.ID.desc())
        .limit(limit)
        .fetch(Records.mapping(Application::new));
  }

  /** Locked in the order of their ids, so that two who lock several do not wait for one another. */
  @Override
  public List<Application> lockLive(Set<EnterpriseKey> enterprises) {
    Long[] keys = enterprises.stream().map(EnterpriseKey::value).toArray(Long[]::new);
    return applications()
        .where(
            APPLICATION.ENTERPRISE_KEY.eq(any(keys)),
            APPLICATION.STATE.in(ApplicationState.OPEN.name(), ApplicationState.LEADS_SENT.name()))
        .orderBy(APPLICATION.ID)
        .forNoKeyUpdate()
        .fetch(Records.mapping(Application::new))
        .stream()
        .sorted(
            Comparator.comparing(Application::submittedAt).thenComparing(it -> it.id().toString()))
        .toList();
  }

  @Override
  public List<EnterpriseKey> enterprisesWithLive(long after, int limit) {
    return db.select(GIVEN_KEY)
        .from("enterprises_with_live_applications({0}, {1}) AS given (key)", val(after), val(limit))
        .fetch(GIVEN_KEY);
  }

  @Override
  public List<EnterpriseKey> enterprisesMatchedBefore(LocalDate day, long after, int limit) {
    return db.select(GIVEN_KEY)
        .from(
            "enterprises_matched_before({0}, {1}, {2}) AS given (key)",
            val(day), val(after), val(limit))
        .fetch(GIVEN_KEY);
  }

  @Override
  public Set<EnterpriseKey> withLive(Set<EnterpriseKey> enterprises) {
    Long[] keys = enterprises.stream().map(EnterpriseKey::value).toArray(Long[]::new);
    return db.select(GIVEN_KEY)
        .from("with_live_application({0}) AS given (key)", val(keys))
        .fetchSet(GIVEN_KEY);
  }

  @Override
  public void update(Application changed) {
    int updated =
        db.update(APPLICATION)
            .set(APPLICATION.STATE, changed.stored().name())
            .set(APPLICATION.VERSION, changed.version())
            .where(
                APPLICATION.ID.eq(changed.id().value()),
                APPLICATION.VERSION.eq(changed.version() - 1))
            .execute();
    if (updated != 1) {
      throw new IllegalStateException(
          "Application %s was changed without its lock".formatted(changed.id()));
    }
  }

  @Override
  public Set<ApplicationId> addRounds(List<FurtherRound> further) {
    return rounds.add(further);
  }

  @Override
  public Map<ApplicationId, Integer> lastRounds(Set<ApplicationId> ids) {
    return rounds.last(ids);
  }

  @Override
  public Optional<MatchRound> latestRound(ApplicationId id) {
    return rounds.latest(id);
  }

  @Override
  public Optional<Proposal> proposal(ApplicationId application, ProposalId id) {
    return rounds.proposal(application, id);
  }

  @Override
  public void addEvents(Application application, List<ApplicationEvent> events) {
    db.insertInto(
            APPLICATION_EVENT,
            APPLICATION_EVENT.APPLICATION_ID,
            APPLICATION_EVENT.ENTERPRISE_KEY,
            APPLICATION_EVENT.HAPPENED_AT,
            APPLICATION_EVENT.EVENT,
            APPLICATION_EVENT.ACTOR,
            APPLICATION_EVENT.TEXT_ZH,
            APPLICATION_EVENT.TEXT_EN)
        .valuesOfRows(events.stream().map(event -> line(application, event)).toList())
        .execute();
  }

  private static Row7<UUID, Long, Instant, String, String, String, String> line(
      Application application, ApplicationEvent event) {
    return row(
        application.id().value(),
        application.enterprise().value(),
        event.at(),
        event.kind().name(),
        event.actor(),
        event.text().zh(),
        event.text().en());
  }

  @Override
  public List<ApplicationEvent> history(ApplicationId id) {
    return db.select(APPLICATION_EVENT.HAPPENED_AT, EVENT, APPLICATION_EVENT.ACTOR, EVENT_TEXT)
        .from(APPLICATION_EVENT)
        .where(APPLICATION_EVENT.APPLICATION_ID.eq(id.value()))
        .orderBy(APPLICATION_EVENT.POSITION.asc())
        .fetch(Records.mapping(ApplicationEvent::new));
  }

  private SelectJoinStep<
          Record8<
              ApplicationId,
              EnterpriseKey,
              FinancingRequest,
              ApplicationState,
              Instant,
              String,
              LocalDate,
              Long>>
      applications() {
    return db.select(
            ID,
            ENTERPRISE,
            REQUEST,
            STATE,
            APPLICATION.SUBMITTED_AT,
            APPLICATION.SUBMITTED_BY,
            APPLICATION.EXPIRES_ON,
            APPLICATION.VERSION)
        .from(APPLICATION);
  }
}
