package io.rongqiao.migrations.outbox;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * {@link ConsumedEvents} kept in PostgreSQL; of two that ask at once, the second waits. Each event
 * of each consumer passes here, so the statement is a fixed text that needs no rendering.
 */
public final class JooqConsumedEvents implements ConsumedEvents {

  /** In the order of ids, so that two who ask for the same do not wait for one another. */
  private static final String NOTE =
      """
      INSERT INTO consumed_event (consumer, event_id)
      SELECT ?, met.event_id FROM unnest(?::uuid[]) AS met (event_id) ORDER BY met.event_id
      ON CONFLICT DO NOTHING
      RETURNING event_id
      """;

  private final DSLContext db;

  public JooqConsumedEvents(DSLContext db) {
    this.db = db;
  }

  @Override
  public Set<UUID> first(String consumer, List<UUID> events) {
    return db.connectionResult(
        connection -> {
          Set<UUID> first = new HashSet<>();
          try (PreparedStatement statement = connection.prepareStatement(NOTE)) {
            statement.setString(1, consumer);
            statement.setArray(2, connection.createArrayOf("uuid", events.toArray(UUID[]::new)));
            try (ResultSet noted = statement.executeQuery()) {
              while (noted.next()) {
                first.add(noted.getObject(1, UUID.class));
              }
            }
            return first;
          } catch (SQLException cause) {
            throw new DataAccessException("What was consumed cannot be noted.", cause);
          }
        });
  }
}
