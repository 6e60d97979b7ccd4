package io.rongqiao.api.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rongqiao.migrations.outbox.ConsumedEvents;
import io.rongqiao.migrations.outbox.JooqConsumedEvents;
import io.rongqiao.migrations.server.ScratchDatabase;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** What becomes of events that come together, over a broker that Kafka plays itself. */
class FactConsumerTest {

  private static final String TOPIC = "things.happened.v1";
  private static final TopicPartition LEFT = new TopicPartition(TOPIC, 0);
  private static final TopicPartition RIGHT = new TopicPartition(TOPIC, 1);
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2020-02-29T04:00:00Z"), ZoneOffset.UTC);
  private static final ScratchDatabase DATABASE = ScratchDatabase.create();

  private final JdbcTransactions transactions = new JdbcTransactions(DATABASE.dataSource(), CLOCK);
  private final ParkedEvents parked = new JooqParkedEvents(transactions.dsl());
  private final MockConsumer<String, String> broker = new MockConsumer<>("earliest");
  private final Notes notes = new Notes(transactions);
  private final List<FactConsumer> started = new ArrayList<>();

  @AfterEach
  void close() throws SQLException {
    started.forEach(FactConsumer::close);
    try (var connection = DATABASE.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("TRUNCATE consumed_event, parked_event");
    }
  }

  @AfterAll
  static void drop() {
    DATABASE.close();
  }

  @Test
  void actsOnAllThatCameTogetherInOneUnitOfWork() {
    arrive("a1", "a2", "b1", "b2");

    await().atMost(SOON).untilAsserted(() -> assertThat(committed()).containsExactly(2L, 2L));
    assertThat(notes.units)
        .singleElement()
        .satisfies(it -> assertThat(it).containsExactlyInAnyOrder("a1", "a2", "b1", "b2"));
    assertThat(parkedKeys()).isEmpty();
  }

  @Test
  void actsInTwoLanesWhereManyWait() {
    List<String> left = numbered("a", 30);
    List<String> right = numbered("b", 15);
    notes.bad = Set.of("b7");
    arrive(Stream.concat(left.stream(), right.stream()).toArray(String[]::new));

    await().atMost(SOON).untilAsserted(() -> assertThat(committed()).containsExactly(30L, 15L));
    assertThat(notes.units).as("one lane, whatever becomes of the other").contains(left);
    right.remove("b7");
    assertThat(notes.done().stream().filter(right::contains).toList()).isEqualTo(right);
    assertThat(parkedKeys()).containsExactly("b7");
  }

  private static List<String> numbered(String letter, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> letter + number)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  @Test
  void letsNoneFailForABadOnesSake() {
    notes.bad = Set.of("a2");
    arrive("a1", "a2", "a3", "b1");

    await().atMost(SOON).untilAsserted(() -> assertThat(committed()).containsExactly(3L, 1L));
    assertThat(notes.done()).containsExactlyInAnyOrder("a1", "a3", "b1");
    assertThat(notes.done().indexOf("a1")).isLessThan(notes.done().indexOf("a3"));
    assertThat(parkedKeys()).containsExactly("a2");
  }

  @Test
  void triesAgainWhatTheDatabaseKeptFromBeingDone() {
    notes.unavailable.set(3);
    arrive("a1", "a2", "b1");

    await().atMost(SOON).untilAsserted(() -> assertThat(committed()).containsExactly(2L, 1L));
    assertThat(notes.done()).containsExactlyInAnyOrder("a1", "a2", "b1");
    assertThat(parkedKeys()).isEmpty();
  }

  @Test
  void hasAnEffectOnceThoughTheOffsetWasLost() {
    arrive("a1", "a2", "b1");
    await().atMost(SOON).untilAsserted(() -> assertThat(committed()).containsExactly(2L, 1L));

    broker.schedulePollTask(
        () -> {
          broker.seek(LEFT, 0);
          add("a1", "a2", "a3");
        });

    await().atMost(SOON).untilAsserted(() -> assertThat(committed()).containsExactly(3L, 1L));
    assertThat(notes.done()).containsExactlyInAnyOrder("a1", "a2", "b1", "a3");
  }

  /** A letter for the key and its partition, then a number in order. */
  private void arrive(String... names) {
    broker.schedulePollTask(
        () -> {
          broker.rebalance(List.of(LEFT, RIGHT));
          broker.updateBeginningOffsets(Map.of(LEFT, 0L, RIGHT, 0L));
          add(names);
        });
    var subscription = new FactConsumer.Subscription("note", TOPIC, notes);
    started.add(FactConsumer.start(subscription, broker, transactions, parked, CLOCK));
  }

  private void add(String... names) {
    for (String name : names) {
      int partition = name.startsWith("a") ? 0 : 1;
      int offset = Integer.parseInt(name.substring(1)) - 1;
      var event = new ConsumerRecord<>(TOPIC, partition, offset, name, "{}");
      event.headers().add("ce_id", new UUID(partition, offset).toString().getBytes(UTF_8));
      event.headers().add("ce_type", "noted".getBytes(UTF_8));
      broker.addRecord(event);
    }
  }

  private List<Long> committed() {
    var offsets = broker.committed(Set.of(LEFT, RIGHT));
    return List.of(LEFT, RIGHT).stream()
        .map(it -> offsets.get(it) == null ? 0 : offsets.get(it).offset())
        .toList();
  }

  private List<String> parkedKeys() {
    return transactions.call(
        new Access.Platform("test"),
        () -> parked.newest(9).stream().map(ParkedEvents.Parked::key).toList());
  }

  /** Notes each event once, some of them never. */
  private static final class Notes implements FactHandler {

    final List<List<String>> units = new CopyOnWriteArrayList<>();
    final AtomicInteger unavailable = new AtomicInteger();
    volatile Set<String> bad = Set.of();
    private final JdbcTransactions transactions;
    private final ConsumedEvents consumed;

    Notes(JdbcTransactions transactions) {
      this.transactions = transactions;
      this.consumed = new JooqConsumedEvents(transactions.dsl());
    }

    List<String> done() {
      return units.stream().flatMap(Collection::stream).toList();
    }

    private static JdbcTransactions nowhere() {
      var source = new PGSimpleDataSource();
      source.setPortNumbers(new int[] {1});
      return new JdbcTransactions(source, CLOCK);
    }

    @Override
    public void handle(Received event) {
      handleTogether(List.of(event));
    }

    @Override
    public boolean handleTogether(List<Received> events) {
      if (unavailable.getAndDecrement() > 0) {
        nowhere().run(new Access.Platform("test"), () -> {});
      }
      List<String> unit =
          transactions.call(
              new Access.Platform("test"),
              () -> {
                Set<UUID> first =
                    consumed.first("note", events.stream().map(Received::id).toList());
                if (events.stream().anyMatch(it -> bad.contains(it.key()))) {
                  throw new IllegalStateException("on purpose");
                }
                return events.stream()
                    .filter(it -> first.contains(it.id()))
                    .map(Received::key)
                    .toList();
              });
      if (!unit.isEmpty()) {
        units.add(unit);
      }
      return true;
    }
  }
}
