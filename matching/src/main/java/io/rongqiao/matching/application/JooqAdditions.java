package io.rongqiao.matching.application;

import io.rongqiao.matching.product.FinancingRequest;
import io.rongqiao.matching.ranking.Proposal;
import io.rongqiao.matching.ranking.ProposalJson;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;

/**
 * New applications with all that is kept of them at once: one statement, and one message to the
 * database, however many proposals there are. Its text is always the same, so it is planned once.
 */
final class JooqAdditions {

  private static final String ADD =
      """
      WITH added AS (
          INSERT INTO application (
              id, enterprise_key, client_key, amount, currency, tenor_months, purpose, state,
              submitted_at, submitted_by, expires_on, version)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?, ?::date, ?)
          ON CONFLICT (enterprise_key, client_key) DO NOTHING
          RETURNING id, enterprise_key),
      matched AS (
          INSERT INTO match_round (
              application_id, number, enterprise_key, assessment, catalogue_revision, policy_date,
              grade, points, profile_as_of, matched_at, unmet)
          SELECT added.id, ?, added.enterprise_key, ?, ?, ?::date, ?, ?, ?::date, ?::timestamptz,
                 ?::jsonb
          FROM added),
      proposed AS (
          INSERT INTO proposal (
              id, application_id, round, enterprise_key, rank, product_id, product_version, lender,
              definition, expires_on)
          SELECT given.id, added.id, ?, added.enterprise_key, given.rank, given.product_id,
                 given.product_version, given.lender, given.definition, given.expires_on
          FROM added,
               unnest(?::uuid[], ?::int[], ?::uuid[], ?::int[], ?::uuid[], ?::jsonb[], ?::date[])
                   AS given (
                       id, rank, product_id, product_version, lender, definition, expires_on)),
      happened AS (
          INSERT INTO application_event (
              application_id, enterprise_key, happened_at, event, actor, text_zh, text_en)
          SELECT added.id, added.enterprise_key, given.happened_at, given.event, given.actor,
                 given.text_zh, given.text_en
          FROM added,
               unnest(?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[])
                   WITH ORDINALITY
                   AS given (happened_at, event, actor, text_zh, text_en, place)
          ORDER BY given.place)
      SELECT id FROM added
      """;

  private final DSLContext db;

  JooqAdditions(DSLContext db) {
    this.db = db;
  }

  /** False if the enterprise used the key before; then nothing is kept. */
  boolean add(
      Application application, ClientKey key, MatchRound first, List<ApplicationEvent> history) {
    FinancingRequest request = application.request();
    List<Proposal> proposals = first.composition().proposals();
    return db.resultQuery(
            ADD,
            application.id().value(),
            application.enterprise().value(),
            key.value(),
            request.amount().amount(),
            request.amount().currency().getCurrencyCode(),
            request.tenor().months(),
            request.purpose().name(),
            application.stored().name(),
            application.submittedAt().toString(),
            application.submittedBy(),
            application.expiresOn().toString(),
            application.version(),
            first.number(),
            first.profile().assessment(),
            first.catalogueRevision(),
            first.policyDate().toString(),
            first.profile().grade(),
            first.profile().points(),
            first.profile().asOf().toString(),
            first.matchedAt().toString(),
            ProposalJson.writeUnmet(first.composition().unmet()),
            first.number(),
            proposals.stream().map(it -> it.id().value()).toArray(UUID[]::new),
            proposals.stream().map(Proposal::rank).toArray(Integer[]::new),
            proposals.stream().map(it -> it.offered().product().value()).toArray(UUID[]::new),
            proposals.stream().map(it -> it.offered().version()).toArray(Integer[]::new),
            proposals.stream().map(it -> it.offered().lender().value()).toArray(UUID[]::new),
            proposals.stream().map(ProposalJson::write).toArray(String[]::new),
            proposals.stream().map(it -> it.expiresOn().toString()).toArray(String[]::new),
            history.stream().map(it -> it.at().toString()).toArray(String[]::new),
            history.stream().map(it -> it.kind().name()).toArray(String[]::new),
            history.stream().map(ApplicationEvent::actor).toArray(String[]::new),
            history.stream().map(it -> it.text().zh()).toArray(String[]::new),
            history.stream().map(it -> it.text().en()).toArray(String[]::new))
        .fetch()
        .isNotEmpty();
  }
}
