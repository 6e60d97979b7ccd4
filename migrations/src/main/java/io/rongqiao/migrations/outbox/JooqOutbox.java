package io.rongqiao.migrations.outbox;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/** {@link Outbox} kept in PostgreSQL; facts go there in one statement whose text never changes. */
public final class JooqOutbox implements Outbox {

  private static final int ROWS_AT_ONCE = 1_000;

  private static final String APPEND =
      """
      INSERT INTO outbox (event_id, event_type, topic, key, payload, occurred_at)
      SELECT event_id, event_type, topic, key, payload, occurred_at
      FROM unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[])
          WITH ORDINALITY
          AS given (event_id, event_type, topic, key, payload, occurred_at, place)
      ORDER BY place
      """;

  private final DSLContext db;
  private final Supplier<UUID> ids;

  public JooqOutbox(DSLContext db, Supplier<UUID> ids) {
    this.db = db;
    this.ids = ids;
  }

  @Override
  public void append(Fact fact) {
    appendAll(Stream.of(fact));
  }

  @Override
  public void appendAll(Stream<Fact> facts) {
    facts.gather(Gatherers.windowFixed(ROWS_AT_ONCE)).forEach(this::append);
  }

  private void append(List<Fact> facts) {
    db.connection(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(APPEND)) {
            UUID[] events = Stream.generate(ids).limit(facts.size()).toArray(UUID[]::new);
            statement.setArray(1, connection.createArrayOf("uuid", events));
            statement.setArray(2, connection.createArrayOf("text", texts(facts, Fact::type)));
            statement.setArray(3, connection.createArrayOf("text", texts(facts, Fact::topic)));
            statement.setArray(4, connection.createArrayOf("text", texts(facts, Fact::key)));
            statement.setArray(5, connection.createArrayOf("text", texts(facts, Fact::json)));
            statement.setArray(
                6,
                connection.createArrayOf(
                    "timestamptz", texts(facts, fact -> fact.occurredAt().toString())));
            statement.executeUpdate();
          } catch (SQLException cause) {
            throw new DataAccessException(String.valueOf(cause.getMessage()), cause);
          }
        });
  }

  private static String[] texts(List<Fact> facts, Function<Fact, String> text) {
    return facts.stream().map(text).toArray(String[]::new);
  }
}
