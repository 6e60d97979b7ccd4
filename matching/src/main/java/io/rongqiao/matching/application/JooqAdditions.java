package io.rongqiao.matching.application;

import io.rongqiao.matching.product.FinancingRequest;
import io.rongqiao.matching.ranking.CompositionDocument;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * New applications with all that is kept of them at once: one statement, and one message to the
 * database, which asks as well whether they were matched with the catalogue as it is. Its text
 * never changes, so it is rendered by nobody and planned once.
 */
final class JooqAdditions {

  private static final String ADD =
      """
      WITH catalogue AS MATERIALIZED (
          SELECT greatest(
              (SELECT max(revision) FROM product_version),
              (SELECT max(revision) FROM catalogue_change),
              0) AS revision),
      added AS (
          INSERT INTO application (
              id, enterprise_key, client_key, amount, currency, tenor_months, purpose, state,
              submitted_at, submitted_by, expires_on, version)
          SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?, ?::date, ?
          FROM catalogue
          WHERE catalogue.revision = ?
          ON CONFLICT (enterprise_key, client_key) DO NOTHING
          RETURNING id, enterprise_key),
      matched AS (
          INSERT INTO match_round (
              application_id, number, enterprise_key, assessment, catalogue_revision, policy_date,
              grade, points, profile_as_of, matched_at, composition)
          SELECT added.id, ?, added.enterprise_key, ?, ?, ?::date, ?, ?, ?::date, ?::timestamptz, ?
          FROM added),
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
      SELECT catalogue.revision, EXISTS (SELECT FROM added) FROM catalogue
      """;

  private final DSLContext db;

  JooqAdditions(DSLContext db) {
    this.db = db;
  }

  Applications.Addition add(
      Application application, ClientKey key, MatchRound first, List<ApplicationEvent> history) {
    return db.connectionResult(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            Values values = new Values(statement);
            values.application(application, key);
            values.next(first.catalogueRevision());
            values.round(first);
            values.history(connection, history);
            try (ResultSet added = statement.executeQuery()) {
              added.next();
              return outcome(first, added.getLong(1), added.getBoolean(2));
            }
          } catch (SQLException cause) {
            throw new DataAccessException(
                "Application %s cannot be added.".formatted(application.id()), cause);
          }
        });
  }

  private static Applications.Addition outcome(MatchRound first, long revision, boolean isAdded) {
    if (isAdded) {
      return Applications.Addition.ADDED;
    }
    return revision == first.catalogueRevision()
        ? Applications.Addition.KEY_USED
        : Applications.Addition.CATALOGUE_CHANGED;
  }

  /** The values of the statement, one after the other. */
  private static final class Values {

    private final PreparedStatement statement;
    private int place;

    Values(PreparedStatement statement) {
      this.statement = statement;
    }

    void application(Application application, ClientKey key) throws SQLException {
      FinancingRequest request = application.request();
      next(application.id().value());
      next(application.enterprise().value());
      next(key.value());
      next(request.amount().amount());
      next(request.amount().currency().getCurrencyCode());
      next(request.tenor().months());
      next(request.purpose().name());
      next(application.stored().name());
      next(application.submittedAt().toString());
      next(application.submittedBy());
      next(application.expiresOn().toString());
      next(application.version());
    }

    void round(MatchRound round) throws SQLException {
      next(round.number());
      next(round.profile().assessment());
      next(round.catalogueRevision());
      next(round.policyDate().toString());
      next(round.profile().grade());
      next(round.profile().points());
      next(round.profile().asOf().toString());
      next(round.matchedAt().toString());
      next(CompositionDocument.write(round.composition()));
    }

    void history(Connection connection, List<ApplicationEvent> history) throws SQLException {
      next(connection, "timestamptz", history, it -> it.at().toString());
      next(connection, "text", history, it -> it.kind().name());
      next(connection, "text", history, ApplicationEvent::actor);
      next(connection, "text", history, it -> it.text().zh());
      next(connection, "text", history, it -> it.text().en());
    }

    private void next(Object value) throws SQLException {
      place++;
      statement.setObject(place, value);
    }

    private void next(
        Connection connection,
        String type,
        List<ApplicationEvent> history,
        Function<ApplicationEvent, String> text)
        throws SQLException {
      next(connection.createArrayOf(type, history.stream().map(text).toArray(String[]::new)));
    }
  }
}
