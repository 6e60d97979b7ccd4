package io.rongqiao.migrations.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongqiao.migrations.server.ScratchDatabase;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JooqConsumedEventsTest {

  private static final Access PLATFORM = new Access.Platform("a test");
  private static final UUID EVENT = new UUID(3, 4);

  private static final ScratchDatabase database = ScratchDatabase.create();
  private final JdbcTransactions transactions =
      new JdbcTransactions(database.dataSource(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
  private final ConsumedEvents consumed = new JooqConsumedEvents(transactions.dsl());

  @AfterEach
  void forget() throws SQLException {
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("TRUNCATE consumed_event");
    }
  }

  @AfterAll
  static void drop() {
    database.close();
  }

  @Test
  void isFirstOncePerConsumer() {
    assertThat(first("matching")).isTrue();
    assertThat(first("matching")).isFalse();
    assertThat(first("audit")).isTrue();
  }

  @Test
  void tellsOfSeveralWhichAreMetForTheFirstTime() {
    UUID other = new UUID(3, 5);
    UUID third = new UUID(3, 3);
    first("matching");

    assertThat(first(List.of(third, EVENT, other))).containsExactlyInAnyOrder(other, third);
    assertThat(first(List.of(third, EVENT, other))).isEmpty();
    assertThat(first(List.of())).isEmpty();
  }

  private Set<UUID> first(List<UUID> events) {
    return transactions.call(PLATFORM, () -> consumed.first("matching", events));
  }

  @Test
  void isFirstAgainAfterTheEffectFailed() {
    assertThatThrownBy(
            () ->
                transactions.run(
                    PLATFORM,
                    () -> {
                      assertThat(consumed.first("matching", EVENT)).isTrue();
                      throw new IllegalStateException("on purpose");
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(first("matching")).isTrue();
  }

  private boolean first(String consumer) {
    return transactions.call(PLATFORM, () -> consumed.first(consumer, EVENT));
  }
}
