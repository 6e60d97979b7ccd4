package io.rongqiao.api.stream;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.rongqiao.api.broker.Topics;
import io.rongqiao.api.event.CloudEvent;
import io.rongqiao.api.event.Pace;
import io.rongqiao.api.event.ParkedEvents;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.evidence.delivery.DeliveryKind;
import io.rongqiao.scoring.evidence.delivery.DeliveryKinds;
import io.rongqiao.scoring.evidence.loading.ArrivedEvents;
import io.rongqiao.scoring.evidence.loading.TakeInEvents;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in the invoices that source systems send as events, as a member of a consumer group: what
 * one poll brings of one source is one load. An event of a source that nobody knows is parked;
 * while the database is away the stream waits.
 */
final class InvoiceStream implements AutoCloseable {

  static final String TYPE = "io.rongqiao.evidence.invoice-changed.v1";

  /** The consumer group that shares the partitions among processes. */
  static final String GROUP = "rongqiao.invoice-stream";

  private static final Logger LOG = LoggerFactory.getLogger(InvoiceStream.class);
  private static final String NAME = "invoice-stream";
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration APART = Duration.ofMillis(100);
  private static final long LONGEST_PAUSE_MILLIS = 10_000;

  /** A poll waits so long for more to come, so that a load is worth its transactions. */
  private static final int GATHER_MILLIS = 50;

  private static final int GATHER_BYTES = 1 << 16;
  private static final int MOST_EVENTS = 1_000;

  private final DeliveryKind kind = DeliveryKinds.find("invoices").orElseThrow();
  private final Consumer<String, String> consumer;
  private final String servers;
  private final TakeInEvents takeIn;
  private final StreamSources sources;
  private final Transactions transactions;
  private final ParkedEvents parked;
  private final Clock clock;
  private final Pace pace = new Pace(APART);
  private final Thread thread;
  private @Nullable String stream;
  private volatile boolean closing;

  private InvoiceStream(
      Consumer<String, String> consumer,
      String servers,
      TakeInEvents takeIn,
      StreamSources sources,
      Transactions transactions,
      ParkedEvents parked,
      Clock clock) {
    this.consumer = consumer;
    this.servers = servers;
    this.takeIn = takeIn;
    this.sources = sources;
    this.transactions = transactions;
    this.parked = parked;
    this.clock = clock;
    this.thread = Thread.ofPlatform().name(NAME).unstarted(this::run);
  }

  /** A stream from the broker at {@code servers}; it runs until it is closed. */
  static InvoiceStream start(
      String servers,
      String group,
      TakeInEvents takeIn,
      StreamSources sources,
      Transactions transactions,
      ParkedEvents parked,
      Clock clock) {
    Map<String, Object> settings =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            servers,
            ConsumerConfig.GROUP_ID_CONFIG,
            group,
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "earliest",
            ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
            MOST_EVENTS,
            ConsumerConfig.FETCH_MIN_BYTES_CONFIG,
            GATHER_BYTES,
            ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
            GATHER_MILLIS,
            ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
            10_000,
            ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
            2_000,
            ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
            List.of(CooperativeStickyAssignor.class));
    var consumer =
        new KafkaConsumer<String, String>(
            settings, new StringDeserializer(), new StringDeserializer());
    var started =
        new InvoiceStream(consumer, servers, takeIn, sources, transactions, parked, clock);
    started.thread.start();
    return started;
  }

  private void run() {
    consumer.subscribe(List.of(Topics.INVOICES), new Anew());
    try {
      while (!closing) {
        poll();
      }
    } catch (WakeupException _) {
      LOG.debug("{} stops", NAME);
    } finally {
      consumer.close();
    }
  }

  private void poll() {
    try {
      ConsumerRecords<String, String> received = consumer.poll(POLL);
      if (!received.isEmpty()) {
        patiently(() -> takeIn(received));
        consumer.commitSync();
        pace.await();
      }
    } catch (WakeupException stop) {
      throw stop;
    } catch (KafkaException failure) {
      LOG.warn("{} lost touch with the broker: {}", NAME, failure.toString());
      pause(1_000);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** What was taken in before a failure is not taken in once more. */
  private void patiently(Runnable work) {
    long pauseMillis = 100;
    while (!closing) {
      try {
        work.run();
        return;
      } catch (KafkaException failure) {
        throw failure;
      } catch (RuntimeException failure) {
        LOG.warn("{} waits for the database", NAME, failure);
      }
      pause(pauseMillis);
      pauseMillis = Math.min(2 * pauseMillis, LONGEST_PAUSE_MILLIS);
    }
    throw new WakeupException();
  }

  private void takeIn(ConsumerRecords<String, String> received) {
    Map<String, List<ConsumerRecord<String, String>>> bySource =
        StreamSupport.stream(received.spliterator(), false)
            .collect(groupingBy(InvoiceStream::source, TreeMap::new, toList()));
    bySource.forEach(
        (source, events) -> {
          if (sources.knows(source)) {
            takeIn.takeIn(
                new ArrivedEvents(
                    stream(), source, kind, events.stream().map(InvoiceStream::event).toList()));
          } else {
            park(source, events);
          }
        });
  }

  private static String source(ConsumerRecord<String, String> event) {
    return CloudEvent.header(event, "ce_source").orElse("");
  }

  private static ArrivedEvents.Event event(ConsumerRecord<String, String> event) {
    Optional<String> type = CloudEvent.header(event, "ce_type");
    return new ArrivedEvents.Event(
        event.partition(),
        event.offset(),
        event.key(),
        event.value(),
        type.filter(TYPE::equals).isPresent() ? null : "must be of type " + TYPE);
  }

  private void park(String source, List<ConsumerRecord<String, String>> events) {
    LOG.error("{} parks {} events of the unknown source {}", NAME, events.size(), source);
    transactions.run(
        new Access.Platform(NAME),
        () -> events.forEach(event -> parked.park(aside(source, event))));
  }

  private ParkedEvents.Parked aside(String source, ConsumerRecord<String, String> event) {
    return new ParkedEvents.Parked(
        NAME,
        event.topic(),
        event.partition(),
        event.offset(),
        CloudEvent.header(event, "ce_id").orElse(null),
        CloudEvent.header(event, "ce_type").orElse(null),
        event.key(),
        event.value(),
        "ce_source must name a data provider of the platform, not \"%s\"".formatted(source),
        clock.instant());
  }

  private String stream() {
    String known = stream;
    if (known == null) {
      known = "%s/%s".formatted(Topics.INVOICES, Topics.idOf(servers, Topics.INVOICES));
      stream = known;
    }
    return known;
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** Lets the load in hand finish, commits it and leaves the group. */
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

  /** A topic that was made anew comes with new partitions and has another name. */
  private final class Anew implements ConsumerRebalanceListener {

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      stream = null;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      stream = null;
    }
  }
}
