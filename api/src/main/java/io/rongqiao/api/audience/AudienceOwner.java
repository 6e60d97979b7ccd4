package io.rongqiao.api.audience;

import io.rongqiao.api.broker.Topics;
import io.rongqiao.api.event.Pace;
import io.rongqiao.matching.audience.AudienceStore;
import io.rongqiao.migrations.transaction.CommitRefused;
import io.rongqiao.migrations.transaction.DatabaseUnavailable;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the partitions that the broker gives this process. A new one is read from the database
 * while its events, from the moment it was given, already come in: each says only that something
 * changed, so their order and the snapshot's do not matter. Consents are few, and heard by all.
 */
final class AudienceOwner implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(AudienceOwner.class);
  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration APART = Duration.ofMillis(100);
  private static final long PAUSE_MILLIS = 1_000;

  private final AudienceStore store;
  private final KafkaConsumer<String, String> assessments;
  private final KafkaConsumer<String, String> consents;
  private final ExecutorService reading = Executors.newSingleThreadExecutor();
  private final Pace pace = new Pace(APART);
  private final Thread thread = Thread.ofPlatform().name("audience").unstarted(this::run);
  private volatile boolean closing;

  AudienceOwner(AudienceStore store, String servers) {
    this.store = store;
    this.assessments =
        AudienceSettings.consumer(
            servers,
            Map.of(
                ConsumerConfig.GROUP_ID_CONFIG,
                "rongqiao.audience",
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                10_000,
                ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG,
                2_000,
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                List.of(CooperativeStickyAssignor.class)));
    this.consents = AudienceSettings.consumer(servers, Map.of());
    thread.start();
  }

  private void run() {
    try {
      hearAllConsents();
      assessments.subscribe(List.of(Topics.ASSESSMENTS), new Share());
      while (!closing) {
        poll();
      }
    } catch (WakeupException _) {
      LOG.debug("The audience is held no more");
    } finally {
      assessments.close();
      consents.close();
    }
  }

  private void hearAllConsents() {
    List<TopicPartition> all =
        consents.partitionsFor(Topics.CONSENTS).stream()
            .map(it -> new TopicPartition(it.topic(), it.partition()))
            .toList();
    consents.assign(all);
    consents.seekToEnd(all);
    all.forEach(consents::position);
  }

  private void poll() {
    try {
      Set<EnterpriseKey> changed = new HashSet<>();
      assessments.poll(POLL).forEach(event -> changed.add(enterprise(event)));
      consents.poll(Duration.ZERO).forEach(event -> changed.add(enterprise(event)));
      if (!changed.isEmpty()) {
        patiently(() -> store.refresh(changed));
        pace.await();
      }
    } catch (WakeupException stop) {
      throw stop;
    } catch (KafkaException failure) {
      LOG.warn("The audience lost touch with the broker: {}", failure.toString());
      pause();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static EnterpriseKey enterprise(ConsumerRecord<String, String> event) {
    return new EnterpriseKey(Long.parseLong(event.key()));
  }

  /** Tries again for as long as the database is away. */
  private void patiently(Runnable work) {
    while (!closing) {
      try {
        work.run();
        return;
      } catch (DatabaseUnavailable | CommitRefused failure) {
        LOG.warn("The audience waits for the database: {}", failure.toString());
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closing = true;
    assessments.wakeup();
    consents.wakeup();
    try {
      thread.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    reading.shutdownNow();
  }

  /** Which partitions are this process's. */
  private final class Share implements ConsumerRebalanceListener {

    /** Where events are read from is fixed before the snapshot is begun. */
    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> added) {
      if (added.isEmpty()) {
        return;
      }
      assessments.seekToEnd(added);
      added.forEach(assessments::position);
      Set<Integer> numbers = numbers(added);
      reading.execute(
          () -> {
            patiently(() -> store.hold(numbers));
            LOG.info("Holds the audience of partitions {}: {} enterprises", numbers, store.size());
          });
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> removed) {
      Set<Integer> numbers = numbers(removed);
      store.release(numbers);
    }

    private static Set<Integer> numbers(Collection<TopicPartition> partitions) {
      return partitions.stream().map(TopicPartition::partition).collect(Collectors.toSet());
    }
  }
}
