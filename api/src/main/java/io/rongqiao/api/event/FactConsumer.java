package io.rongqiao.api.event;

import static java.util.stream.Collectors.toSet;

import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.CommitRefused;
import io.rongqiao.migrations.transaction.DatabaseUnavailable;
import io.rongqiao.migrations.transaction.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Acts on the events of one topic as a member of a consumer group, so that processes share the
 * partitions. While the database is away it waits; an event that fails for any other reason is
 * tried a few times and then parked, and the next one follows.
 */
public final class FactConsumer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(FactConsumer.class);
  private static final int TRIES = 3;
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration APART = Duration.ofMillis(100);
  private static final long LONGEST_PAUSE_MILLIS = 10_000;

  private final String name;
  private final String topic;
  private final FactHandler handler;
  private final Consumer<String, String> consumer;
  private final Transactions transactions;
  private final ParkedEvents parked;
  private final Clock clock;
  private final Pace pace = new Pace(APART);
  private final Thread thread;
  private volatile boolean closing;

  private FactConsumer(
      Subscription subscription,
      Consumer<String, String> consumer,
      Transactions transactions,
      ParkedEvents parked,
      Clock clock) {
    this.name = subscription.name();
    this.topic = subscription.topic();
    this.handler = subscription.handler();
    this.consumer = consumer;
    this.transactions = transactions;
    this.parked = parked;
    this.clock = clock;
    this.thread = Thread.ofPlatform().name(name).unstarted(this::run);
  }

  /** Who listens to what, and does what about it. */
  public record Subscription(String name, String topic, FactHandler handler) {

    /** The consumer group that shares the work among processes. */
    public String group() {
      return "rongqiao." + name;
    }
  }

  /** A consumer of the broker at {@code servers}; it runs until it is closed. */
  public static FactConsumer start(
      Subscription subscription,
      String servers,
      Transactions transactions,
      ParkedEvents parked,
      Clock clock) {
    Map<String, Object> settings = new HashMap<>();
    settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, servers);
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, subscription.group());
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 50);
    settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
    settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 2_000);
    settings.put(
        ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
        List.of(CooperativeStickyAssignor.class));
    var consumer =
        new KafkaConsumer<String, String>(
            settings, new StringDeserializer(), new StringDeserializer());
    return start(subscription, consumer, transactions, parked, clock);
  }

  /** As above, over a consumer that is connected already. */
  static FactConsumer start(
      Subscription subscription,
      Consumer<String, String> consumer,
      Transactions transactions,
      ParkedEvents parked,
      Clock clock) {
    var started = new FactConsumer(subscription, consumer, transactions, parked, clock);
    started.thread.start();
    return started;
  }

  private void run() {
    consumer.subscribe(List.of(topic));
    try {
      while (!closing) {
        poll();
      }
    } catch (WakeupException _) {
      LOG.debug("{} stops", name);
    } finally {
      consumer.close();
    }
  }

  private void poll() {
    try {
      ConsumerRecords<String, String> received = consumer.poll(POLL);
      if (!received.isEmpty()) {
        Map<TopicPartition, OffsetAndMetadata> done = actOn(received);
        consumer.commitSync(done);
        pace.await();
      }
    } catch (WakeupException stop) {
      throw stop;
    } catch (KafkaException failure) {
      LOG.warn("{} lost touch with the broker: {}", name, failure.toString());
      pause(1_000);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Those of a lane together, or else partitions side by side, the events of each in order. What
   * was acted on is committed even if the consumer is told to stop half-way.
   */
  private Map<TopicPartition, OffsetAndMetadata> actOn(ConsumerRecords<String, String> received) {
    Map<TopicPartition, OffsetAndMetadata> done = new ConcurrentHashMap<>();
    try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (List<TopicPartition> lane : Lanes.of(received)) {
        workers.execute(() -> actOn(received, lane, done));
      }
    }
    return done;
  }

  private void actOn(
      ConsumerRecords<String, String> received,
      List<TopicPartition> lane,
      Map<TopicPartition, OffsetAndMetadata> done) {
    List<ConsumerRecord<String, String>> events =
        lane.stream().flatMap(partition -> received.records(partition).stream()).toList();
    if (events.size() > 1 && isDoneTogether(events)) {
      lane.forEach(partition -> done.put(partition, next(received, partition)));
      return;
    }
    FactHandler prepared = prepared(events);
    try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
      for (TopicPartition partition : lane) {
        workers.execute(
            () -> {
              for (ConsumerRecord<String, String> event : received.records(partition)) {
                if (!actOn(event, prepared)) {
                  return;
                }
                done.put(partition, new OffsetAndMetadata(event.offset() + 1));
              }
            });
      }
    }
  }

  private static OffsetAndMetadata next(
      ConsumerRecords<String, String> received, TopicPartition partition) {
    return new OffsetAndMetadata(received.records(partition).getLast().offset() + 1);
  }

  /** Whether all of them were acted on at once; whatever hinders that is left to each alone. */
  private boolean isDoneTogether(List<ConsumerRecord<String, String>> events) {
    try {
      return handler.handleTogether(events.stream().map(FactConsumer::received).toList());
    } catch (RuntimeException failure) {
      LOG.warn("{} takes {} events one by one: {}", name, events.size(), failure.toString());
      return false;
    }
  }

  private FactHandler prepared(List<ConsumerRecord<String, String>> events) {
    try {
      return handler.preparedFor(events.stream().map(ConsumerRecord::key).collect(toSet()));
    } catch (RuntimeException failure) {
      LOG.warn("{} takes events one by one: {}", name, failure.toString());
      return handler;
    }
  }

  /** False if the consumer is told to stop before the event was acted on. */
  private boolean actOn(ConsumerRecord<String, String> event, FactHandler prepared) {
    FactHandler acting = prepared;
    int failures = 0;
    long pauseMillis = 100;
    while (!closing) {
      try {
        acting.handle(received(event));
        return true;
      } catch (DatabaseUnavailable | CommitRefused failure) {
        LOG.warn("{} waits for the database: {}", name, failure.toString());
      } catch (RuntimeException failure) {
        failures++;
        if (failures >= TRIES && isParked(event, failure)) {
          return true;
        }
      }
      acting = handler;
      pause(pauseMillis);
      pauseMillis = Math.min(2 * pauseMillis, LONGEST_PAUSE_MILLIS);
    }
    return false;
  }

  private static FactHandler.Received received(ConsumerRecord<String, String> event) {
    return new FactHandler.Received(
        UUID.fromString(CloudEvent.header(event, "ce_id").orElse("absent")),
        CloudEvent.header(event, "ce_type").orElse("absent"),
        event.key(),
        event.value());
  }

  /** Whether it lies aside; not if the database went away meanwhile. */
  private boolean isParked(ConsumerRecord<String, String> event, RuntimeException failure) {
    try {
      park(event, failure);
      return true;
    } catch (RuntimeException unavailable) {
      LOG.warn("{} cannot park an event: {}", name, unavailable.toString());
      return false;
    }
  }

  private void park(ConsumerRecord<String, String> event, RuntimeException failure) {
    LOG.error("{} parks {}-{}@{}", name, event.topic(), event.partition(), event.offset(), failure);
    var aside =
        new ParkedEvents.Parked(
            name,
            event.topic(),
            event.partition(),
            event.offset(),
            CloudEvent.header(event, "ce_id").orElse(null),
            CloudEvent.header(event, "ce_type").orElse(null),
            event.key(),
            event.value(),
            failure.toString(),
            clock.instant());
    transactions.run(new Access.Platform(name), () -> parked.park(aside));
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** Lets the event in hand finish, commits it and leaves the group. */
  @Override
  public void close() {
    closing = true;
    consumer.wakeup();
    try {
      thread.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
