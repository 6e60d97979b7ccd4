package io.rongqiao.api.audience;

import io.rongqiao.api.broker.Topics;
import io.rongqiao.matching.audience.AudienceStore;
import io.rongqiao.matching.audience.GatheredAudience;
import io.rongqiao.matching.audience.Tally;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Puts questions to every process over two topics and gathers what they answer. What this process
 * holds itself it counts itself, so a platform of one process asks nobody. A process that does not
 * answer in time leaves its partitions unanswered, and the question is then refused.
 */
final class AudienceExchange implements GatheredAudience.Exchange, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(AudienceExchange.class);
  private static final Duration POLL = Duration.ofMillis(200);
  private static final long PATIENCE_SECONDS = 10;
  private static final List<TopicPartition> BOTH =
      List.of(
          new TopicPartition(Topics.AUDIENCE_QUESTIONS, 0),
          new TopicPartition(Topics.AUDIENCE_ANSWERS, 0));

  private final AudienceStore store;
  private final int partitions;
  private final KafkaConsumer<String, String> consumer;
  private final KafkaProducer<String, String> producer;
  private final UUID self = UUID.randomUUID();
  private final Map<UUID, Gathering> open = new ConcurrentHashMap<>();
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final Thread thread =
      Thread.ofPlatform().name("audience-exchange").unstarted(this::listen);
  private volatile boolean closing;

  AudienceExchange(AudienceStore store, int partitions, String servers) {
    this.store = store;
    this.partitions = partitions;
    this.consumer = AudienceSettings.consumer(servers, Map.of());
    this.producer = AudienceSettings.producer(servers);
    consumer.assign(BOTH);
    consumer.seekToEnd(BOTH);
    BOTH.forEach(consumer::position);
    thread.start();
  }

  @Override
  public int partitions() {
    return partitions;
  }

  @Override
  public Map<Integer, SortedMap<String, Tally>> ask(String question) {
    Gathering gathering = new Gathering(partitions);
    gathering.add(store.answer(question));
    if (gathering.isComplete()) {
      return gathering.answers();
    }
    UUID id = UUID.randomUUID();
    open.put(id, gathering);
    try {
      send(Topics.AUDIENCE_QUESTIONS, new AudienceMessage(id, self, question, Map.of()));
      gathering.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } finally {
      open.remove(id);
    }
    return gathering.answers();
  }

  private void send(String topic, AudienceMessage message) {
    var _ =
        producer.send(
            new ProducerRecord<>(topic, message.write()),
            (_, failure) -> {
              if (failure != null) {
                LOG.warn("A message of the audience was not sent: {}", failure.toString());
              }
            });
  }

  private void listen() {
    try {
      while (!closing) {
        poll();
      }
    } catch (WakeupException _) {
      LOG.debug("The audience's exchange stops");
    } finally {
      consumer.close();
    }
  }

  private void poll() {
    try {
      consumer.poll(POLL).forEach(this::receive);
    } catch (WakeupException stop) {
      throw stop;
    } catch (KafkaException failure) {
      LOG.warn("The audience's exchange lost touch with the broker: {}", failure.toString());
    }
  }

  private void receive(ConsumerRecord<String, String> event) {
    AudienceMessage message = AudienceMessage.read(event.value());
    if (event.topic().equals(Topics.AUDIENCE_ANSWERS)) {
      Gathering gathering = open.get(message.id());
      if (gathering != null) {
        gathering.add(message.answers());
      }
    } else if (!message.from().equals(self)) {
      workers.execute(() -> answer(message));
    }
  }

  /** One message for each partition, so that none outgrows what the broker takes. */
  private void answer(AudienceMessage asked) {
    try {
      store
          .answer(asked.question())
          .forEach(
              (partition, cells) ->
                  send(
                      Topics.AUDIENCE_ANSWERS,
                      new AudienceMessage(asked.id(), self, "", Map.of(partition, cells))));
    } catch (RuntimeException failure) {
      LOG.warn("A question to the audience stays unanswered here", failure);
    }
  }

  @Override
  public void close() {
    closing = true;
    consumer.wakeup();
    try {
      thread.join();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
    workers.close();
    producer.close();
  }
}
