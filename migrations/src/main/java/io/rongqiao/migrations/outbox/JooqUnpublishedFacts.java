package io.rongqiao.migrations.outbox;

import static io.rongqiao.migrations.schema.Tables.OUTBOX;
import static org.jooq.impl.DSL.any;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * {@link UnpublishedFacts} kept in PostgreSQL; a shard is claimed by an advisory lock. A relay asks
 * a hundred times a second, so its questions are fixed texts that need no rendering.
 */
public final class JooqUnpublishedFacts implements UnpublishedFacts {

  /** The first half of the advisory locks' keys: "rqob" in ASCII, so no other use meets it. */
  private static final int LOCKS = 0x72_71_6f_62;

  private static final String CLAIM =
      """
      SELECT shard FROM (SELECT DISTINCT shard FROM outbox WHERE published_at IS NULL) AS waiting
      WHERE pg_try_advisory_xact_lock(%d, shard)
      """
          .formatted(LOCKS);

  private static final String OLDEST =
      """
      SELECT fact.*
      FROM unnest(?::smallint[]) AS claimed (shard),
           LATERAL (
               SELECT position, event_id, topic, key, event_type, payload, occurred_at
               FROM outbox
               WHERE outbox.shard = claimed.shard AND published_at IS NULL
               ORDER BY position
               LIMIT ?) AS fact
      """;

  private final DSLContext db;

  public JooqUnpublishedFacts(DSLContext db) {
    this.db = db;
  }

  @Override
  public boolean isAnyWaiting() {
    return db.fetchExists(OUTBOX, OUTBOX.PUBLISHED_AT.isNull());
  }

  @Override
  public List<Integer> claimWaiting() {
    return db.connectionResult(
        connection -> {
          List<Integer> claimed = new ArrayList<>();
          try (PreparedStatement statement = connection.prepareStatement(CLAIM);
              ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              claimed.add(rows.getInt(1));
            }
            return claimed;
          } catch (SQLException cause) {
            throw new DataAccessException("No shard can be claimed.", cause);
          }
        });
  }

  @Override
  public List<UnpublishedFact> oldest(List<Integer> shards, int mostOfEach) {
    shards.forEach(shard -> Objects.checkIndex(shard, SHARDS));
    return db.connectionResult(
        connection -> {
          List<UnpublishedFact> facts = new ArrayList<>();
          try (PreparedStatement statement = connection.prepareStatement(OLDEST)) {
            statement.setArray(1, connection.createArrayOf("smallint", shards.toArray()));
            statement.setInt(2, mostOfEach);
            try (ResultSet rows = statement.executeQuery()) {
              while (rows.next()) {
                facts.add(fact(rows));
              }
            }
            return facts;
          } catch (SQLException cause) {
            throw new DataAccessException("The facts that wait cannot be read.", cause);
          }
        });
  }

  private static UnpublishedFact fact(ResultSet row) throws SQLException {
    return new UnpublishedFact(
        row.getLong(1),
        row.getObject(2, UUID.class),
        new Fact(
            row.getString(3),
            row.getString(4),
            row.getString(5),
            row.getString(6),
            row.getObject(7, OffsetDateTime.class).toInstant()));
  }

  @Override
  public void markPublished(List<UnpublishedFact> facts, Instant at) {
    Long[] positions = facts.stream().map(UnpublishedFact::position).toArray(Long[]::new);
    db.update(OUTBOX)
        .set(OUTBOX.PUBLISHED_AT, at)
        .where(OUTBOX.POSITION.eq(any(positions)))
        .execute();
  }
}
