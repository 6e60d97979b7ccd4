package io.rongqiao.scoring.profile;

import static io.rongqiao.migrations.schema.Tables.ASSESSMENT;
import static java.util.stream.Collectors.joining;
import static org.jooq.impl.DSL.field;

import io.rongqiao.scoring.consent.ConsentId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record5;
import org.jooq.Records;
import org.jooq.SelectConditionStep;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** {@link Assessments} kept in PostgreSQL, where row-level security decides who reads which. */
public final class JooqAssessments implements Assessments {

  private static final Field<AssessmentId> ID = ASSESSMENT.ID.convertFrom(AssessmentId::new);

  private static final Field<ConsentId> CONSENT = ASSESSMENT.CONSENT_ID.convertFrom(ConsentId::new);

  private static final String ADD =
      """
      INSERT INTO assessment (
          id, enterprise_key, consent_id, as_of, families, outcome, points, grade, feature_set,
          scorecard, watermark, document, digest, sealed_at)
      SELECT given.id, given.enterprise_key, given.consent_id, given.as_of, given.families::text[],
             given.outcome, given.points, given.grade, given.feature_set, given.scorecard,
             given.watermark, given.document, given.digest, given.sealed_at
      FROM unnest(
              ?::uuid[], ?::bigint[], ?::uuid[], ?::date[], ?::text[], ?::text[], ?::integer[],
              ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::text[], ?::text[],
              ?::timestamptz[])
          WITH ORDINALITY
          AS given (
              id, enterprise_key, consent_id, as_of, families, outcome, points, grade, feature_set,
              scorecard, watermark, document, digest, sealed_at, place)
      ORDER BY given.place
      """;

  private static final String LATEST =
      """
      SELECT given.key, latest.id
      FROM unnest(?::bigint[]) AS given (key),
           LATERAL (
               SELECT assessment.id
               FROM assessment
               WHERE assessment.enterprise_key = given.key
               ORDER BY assessment.position DESC
               LIMIT 1) AS latest
      """;

  /** One look-up by key for each arrival; the limit keeps it from being turned into a join. */
  private static final String INCLUDED =
      """
      SELECT arrival.place
      FROM unnest(?::bigint[], ?::uuid[], ?::bigint[]) WITH ORDINALITY
               AS arrival (enterprise_key, consent_id, delivery_id, place)
           JOIN delivery ON delivery.id = arrival.delivery_id,
           LATERAL (
               SELECT FROM assessment
               WHERE assessment.enterprise_key = arrival.enterprise_key
                 AND assessment.as_of = ?
                 AND assessment.consent_id = arrival.consent_id
                 AND assessment.watermark >= delivery.visible_at
               LIMIT 1) AS including
      """;

  private final DSLContext db;

  public JooqAssessments(DSLContext db) {
    this.db = db;
  }

  @Override
  public void addAll(List<SealedProfile> sealed) {
    db.connection(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            var columns = new Columns(connection, statement, sealed);
            columns.next("uuid", it -> it.id().value().toString());
            columns.next("bigint", it -> it.profile().enterprise().toString());
            columns.next("uuid", it -> it.consent().value().toString());
            columns.next("date", it -> it.profile().asOf().toString());
            columns.next("text", JooqAssessments::families);
            columns.next("text", it -> it.assessment().outcome().name());
            columns.next("integer", it -> graded(it, graded -> graded.points().value()));
            columns.next("text", it -> graded(it, graded -> graded.grade().name()));
            columns.next("text", it -> it.profile().provenance().featureSet());
            columns.next("text", it -> it.profile().provenance().scorecard());
            columns.next("timestamptz", it -> it.profile().provenance().watermark().toString());
            columns.next("text", SealedProfile::document);
            columns.next("text", SealedProfile::digest);
            columns.next("timestamptz", it -> it.sealedAt().toString());
            statement.executeUpdate();
          } catch (SQLException cause) {
            throw new DataAccessException(String.valueOf(cause.getMessage()), cause);
          }
        });
  }

  /** As PostgreSQL writes an array of names. */
  private static String families(SealedProfile sealed) {
    return sealed.profile().families().stream()
        .map(EvidenceFamily::name)
        .collect(joining(",", "{", "}"));
  }

  private static @Nullable String graded(
      SealedProfile sealed, Function<Assessment.Graded, Object> value) {
    return sealed.assessment() instanceof Assessment.Graded graded
        ? value.apply(graded).toString()
        : null;
  }

  @Override
  public Optional<SealedProfile> find(EnterpriseKey enterprise, AssessmentId id) {
    return of(enterprise)
        .and(ASSESSMENT.ID.eq(id.value()))
        .fetchOptional(Records.mapping(SealedProfile::kept));
  }

  @Override
  public Map<EnterpriseKey, SealedProfile> latest(Set<EnterpriseKey> enterprises) {
    Map<EnterpriseKey, SealedProfile> latest = new HashMap<>();
    latestIds(enterprises).forEach((key, id) -> latest.put(key, find(key, id).orElseThrow()));
    return latest;
  }

  @Override
  public Map<EnterpriseKey, AssessmentId> latestIds(Set<EnterpriseKey> enterprises) {
    return db.connectionResult(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(LATEST)) {
            statement.setArray(
                1, array(connection, "bigint", List.copyOf(enterprises), EnterpriseKey::toString));
            Map<EnterpriseKey, AssessmentId> latest = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
              while (rows.next()) {
                latest.put(
                    new EnterpriseKey(rows.getLong(1)),
                    new AssessmentId(rows.getObject(2, UUID.class)));
              }
            }
            return latest;
          } catch (SQLException cause) {
            throw new DataAccessException(String.valueOf(cause.getMessage()), cause);
          }
        });
  }

  /** Deliveries become visible in the order of their moments, so an earlier one was seen too. */
  @Override
  public Set<Arrival> includedOf(List<Arrival> arrivals, LocalDate asOf) {
    return db.connectionResult(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(INCLUDED)) {
            statement.setArray(
                1, array(connection, "bigint", arrivals, it -> it.enterprise().toString()));
            statement.setArray(
                2, array(connection, "uuid", arrivals, it -> it.consent().value().toString()));
            statement.setArray(
                3, array(connection, "bigint", arrivals, it -> Long.toString(it.delivery())));
            statement.setObject(4, asOf);
            Set<Arrival> included = new HashSet<>();
            try (ResultSet places = statement.executeQuery()) {
              while (places.next()) {
                included.add(arrivals.get(places.getInt(1) - 1));
              }
            }
            return included;
          } catch (SQLException cause) {
            throw new DataAccessException(String.valueOf(cause.getMessage()), cause);
          }
        });
  }

  private static <T> Array array(
      Connection connection, String type, List<T> values, Function<T, @Nullable String> text)
      throws SQLException {
    return connection.createArrayOf(type, values.stream().map(text).toArray(String[]::new));
  }

  @Override
  public List<SealedProfile> history(EnterpriseKey enterprise, int limit) {
    return of(enterprise)
        .orderBy(ASSESSMENT.POSITION.desc())
        .limit(limit)
        .fetch(Records.mapping(SealedProfile::kept));
  }

  @Override
  public long count() {
    return db.select(field("assessment_count()", Long.class)).fetchSingle().value1();
  }

  private SelectConditionStep<Record5<AssessmentId, ConsentId, String, String, Instant>> of(
      EnterpriseKey enterprise) {
    return db.select(ID, CONSENT, ASSESSMENT.DOCUMENT, ASSESSMENT.DIGEST, ASSESSMENT.SEALED_AT)
        .from(ASSESSMENT)
        .where(ASSESSMENT.ENTERPRISE_KEY.eq(enterprise.value()));
  }

  /** The values of a statement that adds rows, one column after the other. */
  private static final class Columns {

    private final Connection connection;
    private final PreparedStatement statement;
    private final List<SealedProfile> rows;
    private int place;

    Columns(Connection connection, PreparedStatement statement, List<SealedProfile> rows) {
      this.connection = connection;
      this.statement = statement;
      this.rows = rows;
    }

    void next(String type, Function<SealedProfile, @Nullable String> text) throws SQLException {
      place++;
      statement.setArray(place, array(connection, type, rows, text));
    }
  }
}
