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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JooqUnpublishedFactsTest {

  private static final Instant NOON = Instant.parse("2020-02-29T04:00:00Z");
  private static final Access PLATFORM = new Access.Platform("a test");
  private static final Access RELAY = new Access.Platform("a relay");

  private static final ScratchDatabase database = ScratchDatabase.create();
  private final JdbcTransactions transactions =
      new JdbcTransactions(database.dataSource(), Clock.fixed(NOON, ZoneOffset.UTC));
  private final AtomicLong ids = new AtomicLong();
  private final Outbox outbox =
      new JooqOutbox(transactions.dsl(), () -> new UUID(0, ids.incrementAndGet()));
  private final UnpublishedFacts unpublished = new JooqUnpublishedFacts(transactions.dsl());

  @AfterEach
  void forget() throws SQLException {
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("TRUNCATE outbox");
    }
  }

  @AfterAll
  static void drop() {
    database.close();
  }

  @Test
  void givesTheFactsOfAKeyInTheOrderInWhichTheyWereAppended() {
    append("enterprise-1", 5);

    assertThat(unpublishedOf("enterprise-1"))
        .extracting(waiting -> waiting.fact().json())
        .containsExactly("{\"n\": 0}", "{\"n\": 1}", "{\"n\": 2}", "{\"n\": 3}", "{\"n\": 4}");
  }

  @Test
  void givesAFactAsItWasWritten() {
    var fact =
        new Fact(
            "scoring.assessments.v1",
            "42",
            "io.rongqiao.scoring.assessment-sealed.v1",
            "{ \"points\" :1.10,\"企业\":\"甲\"}",
            NOON);

    transactions.run(PLATFORM, () -> outbox.append(fact));

    assertThat(unpublishedOf("42"))
        .singleElement()
        .satisfies(
            waiting -> {
              assertThat(waiting.fact()).isEqualTo(fact);
              assertThat(waiting.eventId()).isEqualTo(new UUID(0, 1));
            });
  }

  @Test
  void givesEachFactOnceOverAllShards() {
    for (int key = 0; key < 40; key++) {
      append("enterprise-" + key, 1);
    }

    assertThat(IntStream.range(0, UnpublishedFacts.SHARDS).mapToObj(this::oldest))
        .flatExtracting(facts -> facts)
        .extracting(waiting -> waiting.fact().key())
        .hasSize(40)
        .doesNotHaveDuplicates();
  }

  @Test
  void forgetsWhatWasPublished() {
    append("1", 3);
    List<UnpublishedFact> waiting = unpublishedOf("1");

    transactions.run(RELAY, () -> unpublished.markPublished(waiting.subList(0, 2), NOON));

    assertThat(unpublishedOf("1")).containsExactly(waiting.getLast());
  }

  @Test
  void keepsNothingOfAUnitThatFailed() {
    assertThatThrownBy(
            () ->
                transactions.run(
                    PLATFORM,
                    () -> {
                      outbox.append(fact("1", 0));
                      throw new IllegalStateException("on purpose");
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(unpublishedOf("1")).isEmpty();
  }

  @Test
  void letsOneRelayAtATimeHaveAShard() {
    append("1", 1);
    List<Integer> other =
        transactions.call(
            RELAY,
            () -> {
              assertThat(unpublished.claimWaiting()).hasSize(1);
              return CompletableFuture.supplyAsync(this::claimWaiting).join();
            });

    assertThat(other).isEmpty();
    assertThat(claimWaiting()).hasSize(1);
  }

  @Test
  void claimsNoShardInWhichNothingWaits() {
    append("1", 2);
    assertThat(transactions.call(RELAY, unpublished::isAnyWaiting)).isTrue();

    transactions.run(RELAY, () -> unpublished.markPublished(unpublishedOf("1"), NOON));

    assertThat(claimWaiting()).isEmpty();
    assertThat(transactions.call(RELAY, unpublished::isAnyWaiting)).isFalse();
  }

  @Test
  void givesTheOldestOfEachShardThatWasAskedFor() {
    for (int key = 0; key < 40; key++) {
      append("enterprise-" + key, 3);
    }

    List<UnpublishedFact> oldest =
        transactions.call(RELAY, () -> unpublished.oldest(unpublished.claimWaiting(), 2));

    assertThat(oldest).hasSize(2 * claimWaiting().size());
    assertThat(oldest).extracting(UnpublishedFact::position).doesNotHaveDuplicates();
  }

  @Test
  void refusesToChangeWhatWasAppended() {
    append("1", 1);

    assertThatThrownBy(
            () ->
                transactions.run(
                    PLATFORM, () -> transactions.dsl().execute("UPDATE outbox SET payload = '{}'")))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("permission denied");
  }

  @Test
  void refusesWhatIsNotAnObjectInJson() {
    assertThatThrownBy(
            () ->
                transactions.run(
                    PLATFORM, () -> outbox.append(new Fact("a.v1", "1", "a.v1", "not json", NOON))))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("outbox_payload_check");
  }

  private void append(String key, int facts) {
    transactions.run(
        PLATFORM, () -> IntStream.range(0, facts).forEach(n -> outbox.append(fact(key, n))));
  }

  private static Fact fact(String key, int n) {
    return new Fact(
        "matching.leads.v1", key, "io.rongqiao.matching.offer-made.v1", "{\"n\": " + n + "}", NOON);
  }

  private List<UnpublishedFact> unpublishedOf(String key) {
    List<UnpublishedFact> found = new ArrayList<>();
    for (int shard = 0; shard < UnpublishedFacts.SHARDS; shard++) {
      oldest(shard).stream().filter(it -> it.fact().key().equals(key)).forEach(found::add);
    }
    return found;
  }

  private List<UnpublishedFact> oldest(int shard) {
    return transactions.call(RELAY, () -> unpublished.oldest(List.of(shard), 100));
  }

  private List<Integer> claimWaiting() {
    return transactions.call(RELAY, unpublished::claimWaiting);
  }
}
