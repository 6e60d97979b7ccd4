package io.rongqiao.api.event;

import io.rongqiao.migrations.outbox.UnpublishedFact;
import io.rongqiao.migrations.outbox.UnpublishedFacts;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.CommitRefused;
import io.rongqiao.migrations.transaction.DatabaseUnavailable;
import io.rongqiao.migrations.transaction.Transactions;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Carries facts from the outbox to the broker, in order for each key. A shard is held for as long
 * as its facts are being sent, so several processes share the work and none overtakes another. A
 * fact may be sent twice after a failure; it then carries the same id.
 */
public final class FactRelay implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(FactRelay.class);
  private static final Access ACCESS = new Access.Platform("relay");
  private static final int AT_A_TIME = 500;
  private static final int BUSY_PAUSE_MILLIS = 50;
  private static final int LONGEST_IDLE_PAUSE_MILLIS = 250;
  private static final int LONGEST_FAILURE_PAUSE_MILLIS = 15_000;

  private final Transactions transactions;
  private final UnpublishedFacts facts;
  private final Producer<String, String> producer;
  private final Clock clock;
  private final Thread thread;
  private volatile boolean closing;

  FactRelay(
      Transactions transactions,
      UnpublishedFacts facts,
      Producer<String, String> producer,
      Clock clock) {
    this.transactions = transactions;
    this.facts = facts;
    this.producer = producer;
    this.clock = clock;
    this.thread = Thread.ofPlatform().name("relay").unstarted(this::run);
  }

  /** A relay to the broker at {@code servers}; it runs until it is closed. */
  public static FactRelay start(
      Transactions transactions, UnpublishedFacts facts, String servers, Clock clock) {
    Map<String, Object> settings =
        Map.of(
            ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
            servers,
            ProducerConfig.ACKS_CONFIG,
            "all",
            ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
            true,
            ProducerConfig.MAX_BLOCK_MS_CONFIG,
            5_000,
            ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
            5_000,
            ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
            10_000,
            ProducerConfig.LINGER_MS_CONFIG,
            0,
            ProducerConfig.BUFFER_MEMORY_CONFIG,
            8L << 20);
    var producer =
        new KafkaProducer<String, String>(settings, new StringSerializer(), new StringSerializer());
    var relay = new FactRelay(transactions, facts, producer, clock);
    relay.thread.start();
    return relay;
  }

  /** Publishes what waits now, once through all shards, and tells how much that was. */
  int publishWaiting() {
    return transactions.call(ACCESS, this::publish);
  }

  /** All shards in one unit of work, so that the broker and the database are waited for once. */
  private int publish() {
    List<Integer> claimed = facts.claimWaiting();
    List<UnpublishedFact> waiting =
        claimed.isEmpty() ? List.of() : facts.oldest(claimed, AT_A_TIME);
    if (!waiting.isEmpty()) {
      List<Future<RecordMetadata>> sent =
          waiting.stream().map(fact -> producer.send(CloudEvent.of(fact).toRecord())).toList();
      producer.flush();
      sent.forEach(FactRelay::requireConfirmed);
      facts.markPublished(waiting, clock.instant());
    }
    return waiting.size();
  }

  private static void requireConfirmed(Future<RecordMetadata> sent) {
    try {
      sent.get();
    } catch (ExecutionException failure) {
      throw new KafkaException("The broker did not confirm a fact.", failure.getCause());
    } catch (InterruptedException failure) {
      Thread.currentThread().interrupt();
      throw new KafkaException("Interrupted while sending.", failure);
    }
  }

  private void run() {
    int pauseMillis = BUSY_PAUSE_MILLIS;
    while (!closing) {
      try {
        boolean idle = publishWaiting() == 0;
        pauseMillis =
            idle ? Math.min(2 * pauseMillis, LONGEST_IDLE_PAUSE_MILLIS) : BUSY_PAUSE_MILLIS;
      } catch (KafkaException | DatabaseUnavailable | CommitRefused | DataAccessException failure) {
        if (!closing) {
          pauseMillis = Math.min(4 * pauseMillis, LONGEST_FAILURE_PAUSE_MILLIS);
          LOG.warn("Facts wait for {} ms: {}", pauseMillis, failure.toString());
        }
      }
      pause(pauseMillis);
    }
  }

  private void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException _) {
      closing = true;
    }
  }

  /** Lets what is being sent finish. */
  @Override
  public void close() {
    closing = true;
    try {
      thread.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    producer.close();
  }
}
