package io.rongqiao.matching.application;

import static io.rongqiao.migrations.schema.Tables.MATCH_ROUND;
import static org.jooq.impl.DSL.row;

import io.rongqiao.matching.ranking.Composition;
import io.rongqiao.matching.ranking.CompositionDocument;
import io.rongqiao.matching.ranking.Proposal;
import io.rongqiao.matching.ranking.ProposalId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jooq.exception.DataAccessException;

/** The rounds of applications with what they came to, in PostgreSQL. */
final class JooqMatchRounds {

  private static final Field<ApplicationId> APPLICATION =
      MATCH_ROUND.APPLICATION_ID.convertFrom(ApplicationId::new);
  private static final SelectField<ProfileQuote> PROFILE =
      row(MATCH_ROUND.ASSESSMENT, MATCH_ROUND.GRADE, MATCH_ROUND.POINTS, MATCH_ROUND.PROFILE_AS_OF)
          .mapping(ProfileQuote::new);
  private static final Field<Composition> COMPOSITION =
      MATCH_ROUND.COMPOSITION.convertFrom(CompositionDocument::read);

  /** Rounds and what they add to the histories of their applications, at once. */
  private static final String ADD =
      """
      WITH given AS MATERIALIZED (
          SELECT *
          FROM unnest(
                  ?::uuid[], ?::integer[], ?::bigint[], ?::text[], ?::bigint[], ?::date[],
                  ?::text[], ?::integer[], ?::date[], ?::timestamptz[], ?::timestamptz[], ?::text[],
                  ?::text[], ?::text[], ?::text[], ?::bytea[])
              WITH ORDINALITY
              AS given (
                  application_id, number, enterprise_key, assessment, catalogue_revision,
                  policy_date, grade, points, profile_as_of, matched_at, happened_at, event, actor,
                  text_zh, text_en, composition, place)),
      added AS (
          INSERT INTO match_round (
              application_id, number, enterprise_key, assessment, catalogue_revision, policy_date,
              grade, points, profile_as_of, matched_at, composition)
          SELECT application_id, number, enterprise_key, assessment, catalogue_revision,
                 policy_date, grade, points, profile_as_of, matched_at, composition
          FROM given
          ON CONFLICT (application_id, assessment, catalogue_revision, policy_date) DO NOTHING
          RETURNING application_id),
      happened AS (
          INSERT INTO application_event (
              application_id, enterprise_key, happened_at, event, actor, text_zh, text_en)
          SELECT application_id, enterprise_key, happened_at, event, actor, text_zh, text_en
          FROM given JOIN added USING (application_id)
          ORDER BY place)
      SELECT application_id FROM added
      """;

  /** One look-up by key for each: an application that lives long has many rounds. */
  private static final String LAST =
      """
      SELECT given.id, newest.number
      FROM unnest(?::uuid[]) AS given (id),
           LATERAL (
               SELECT match_round.number
               FROM match_round
               WHERE match_round.application_id = given.id
               ORDER BY match_round.number DESC
               LIMIT 1) AS newest
      """;

  private final DSLContext db;

  JooqMatchRounds(DSLContext db) {
    this.db = db;
  }

  Set<ApplicationId> add(List<FurtherRound> rounds) {
    return db.connectionResult(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            bind(connection, statement, rounds);
            Set<ApplicationId> added = new HashSet<>();
            try (ResultSet rows = statement.executeQuery()) {
              while (rows.next()) {
                added.add(new ApplicationId(rows.getObject(1, UUID.class)));
              }
            }
            return added;
          } catch (SQLException cause) {
            throw new DataAccessException("Further rounds cannot be added.", cause);
          }
        });
  }

  private static void bind(
      Connection connection, PreparedStatement statement, List<FurtherRound> rounds)
      throws SQLException {
    var texts = new Texts(connection, statement, rounds);
    texts.next("uuid", it -> it.application().id().toString());
    texts.next("integer", it -> Integer.toString(it.round().number()));
    texts.next("bigint", it -> it.application().enterprise().toString());
    texts.next("text", it -> it.round().profile().assessment());
    texts.next("bigint", it -> Long.toString(it.round().catalogueRevision()));
    texts.next("date", it -> it.round().policyDate().toString());
    texts.next("text", it -> it.round().profile().grade());
    texts.next("integer", it -> Integer.toString(it.round().profile().points()));
    texts.next("date", it -> it.round().profile().asOf().toString());
    texts.next("timestamptz", it -> it.round().matchedAt().toString());
    texts.next("timestamptz", it -> it.event().at().toString());
    texts.next("text", it -> it.event().kind().name());
    texts.next("text", it -> it.event().actor());
    texts.next("text", it -> it.event().text().zh());
    texts.next("text", it -> it.event().text().en());
    byte[][] compositions =
        rounds.stream()
            .map(it -> CompositionDocument.write(it.round().composition()))
            .toArray(byte[][]::new);
    statement.setArray(texts.place + 1, connection.createArrayOf("bytea", compositions));
  }

  Map<ApplicationId, Integer> last(Set<ApplicationId> ids) {
    return db.connectionResult(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(LAST)) {
            UUID[] wanted = ids.stream().map(ApplicationId::value).toArray(UUID[]::new);
            statement.setArray(1, connection.createArrayOf("uuid", wanted));
            Map<ApplicationId, Integer> last = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
              while (rows.next()) {
                last.put(new ApplicationId(rows.getObject(1, UUID.class)), rows.getInt(2));
              }
            }
            return last;
          } catch (SQLException cause) {
            throw new DataAccessException("The last rounds cannot be read.", cause);
          }
        });
  }

  Optional<MatchRound> latest(ApplicationId id) {
    return db.select(
            APPLICATION,
            MATCH_ROUND.NUMBER,
            PROFILE,
            MATCH_ROUND.CATALOGUE_REVISION,
            MATCH_ROUND.POLICY_DATE,
            MATCH_ROUND.MATCHED_AT,
            COMPOSITION)
        .from(MATCH_ROUND)
        .where(MATCH_ROUND.APPLICATION_ID.eq(id.value()))
        .orderBy(MATCH_ROUND.NUMBER.desc())
        .limit(1)
        .fetchOptional(Records.mapping(MatchRound::new));
  }

  /** The newest rounds come first, since what is asked for is mostly theirs. */
  Optional<Proposal> proposal(ApplicationId application, ProposalId id) {
    try (Stream<Composition> compositions =
        db.select(COMPOSITION)
            .from(MATCH_ROUND)
            .where(MATCH_ROUND.APPLICATION_ID.eq(application.value()))
            .orderBy(MATCH_ROUND.NUMBER.desc())
            .fetchSize(2)
            .fetchStream()
            .map(row -> row.value1())) {
      return compositions
          .flatMap(it -> it.proposals().stream())
          .filter(it -> it.id().equals(id))
          .findFirst();
    }
  }

  /** Columns of texts, which the database reads as the types they are. */
  private static final class Texts {

    private final Connection connection;
    private final PreparedStatement statement;
    private final List<FurtherRound> rounds;
    private int place;

    Texts(Connection connection, PreparedStatement statement, List<FurtherRound> rounds) {
      this.connection = connection;
      this.statement = statement;
      this.rounds = rounds;
    }

    void next(String type, Function<FurtherRound, String> text) throws SQLException {
      place++;
      statement.setArray(
          place, connection.createArrayOf(type, rounds.stream().map(text).toArray(String[]::new)));
    }
  }
}
