package io.rongqiao.api.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rongqiao.api.broker.Topics;
import io.rongqiao.api.startup.PlatformStart;
import io.rongqiao.matching.application.Applicant;
import io.rongqiao.matching.application.ApplyForFinancing;
import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.application.Submission;
import io.rongqiao.matching.product.FinancingRequest;
import io.rongqiao.matching.product.Purpose;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Tenor;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * From an invoice sent to its topic, a hundred a second unless told otherwise, to the proposals
 * made anew: taken as visible once the fact of the new match has come out of Kafka, a little after
 * its commit. Each enterprise has one application, and its turn comes again after some seconds.
 */
final class RefreshBench {

  private static final int PER_SECOND = Integer.getInteger("bench.per-second", 100);
  private static final int WARM_UP_SECONDS = Integer.getInteger("bench.warm-up-seconds", 120);
  private static final int SECONDS = 60;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final BenchPlatform platform;
  private final String servers;
  private final List<Waiting> applicants;
  private final Map<Long, Long> sentAt = new ConcurrentHashMap<>();
  private final LongStream.Builder nanos = LongStream.builder();
  private final AtomicBoolean isMeasured = new AtomicBoolean();
  private final AtomicBoolean isOver = new AtomicBoolean();

  private RefreshBench(BenchPlatform platform) {
    this.platform = platform;
    this.servers = platform.bean(PlatformStart.Broker.class).servers();
    this.applicants = applicants();
  }

  static void measure(BenchPlatform platform) throws InterruptedException {
    new RefreshBench(platform).run();
  }

  private void run() throws InterruptedException {
    Thread watching = Thread.ofPlatform().name("watch").start(this::watch);
    send(WARM_UP_SECONDS);
    awaitAll();
    isMeasured.set(true);
    ProcessorTime before = ProcessorTime.now();
    long begun = System.nanoTime();
    int late = send(SECONDS);
    int left = awaitAll();
    double seconds = (System.nanoTime() - begun) / 1e9;
    ProcessorTime.Taken used = ProcessorTime.now().since(before);
    isOver.set(true);
    watching.join();
    long[] sorted = nanos.build().sorted().toArray();
    System.out.printf(
        "refresh: %d changes in %.1f s by %d enterprises, median %.0f ms, 95th %.0f ms, 99th %.0f"
            + " ms, longest %.0f ms; %d not seen, %d sent before the last was seen; %s a change%n",
        sorted.length,
        seconds,
        applicants.size(),
        millis(sorted, 0.5),
        millis(sorted, 0.95),
        millis(sorted, 0.99),
        millis(sorted, 1),
        left,
        late,
        used.each(sorted.length));
  }

  /** Sends at a steady pace; how many came upon a change of the same enterprise on its way. */
  private int send(int seconds) {
    int late = 0;
    try (var producer =
        new KafkaProducer<String, String>(
            Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers,
                ProducerConfig.LINGER_MS_CONFIG,
                0),
            new StringSerializer(),
            new StringSerializer())) {
      long begun = System.nanoTime();
      for (int i = 0; i < seconds * PER_SECOND; i++) {
        long due = begun + i * (1_000_000_000L / PER_SECOND);
        while (System.nanoTime() < due) {
          LockSupport.parkNanos(due - System.nanoTime());
        }
        Waiting applicant = applicants.get(i % applicants.size());
        late += sentAt.putIfAbsent(applicant.key().value(), due) == null ? 0 : 1;
        var _ = producer.send(event(applicant));
      }
    }
    return late;
  }

  private static ProducerRecord<String, String> event(Waiting applicant) {
    String json =
        """
        {"enterprise_id":"%s","direction":"OUT","number":"bench-%s","issued_on":"2020-02-27",\
        "buyer_id":"B1","net":"1000.00","tax":"130.00","gross":"1130.00"}"""
            .formatted(applicant.uscc(), UUID.randomUUID());
    var event = new ProducerRecord<>(Topics.INVOICES, applicant.uscc(), json);
    event.headers().add("ce_source", "tax-data-centre".getBytes(UTF_8));
    event.headers().add("ce_type", "io.rongqiao.evidence.invoice-changed.v1".getBytes(UTF_8));
    return event;
  }

  /** How many changes were not seen in the end. */
  private int awaitAll() throws InterruptedException {
    long until = System.nanoTime() + PATIENCE.toNanos();
    while (!sentAt.isEmpty() && System.nanoTime() < until) {
      Thread.sleep(5);
    }
    int left = sentAt.size();
    sentAt.clear();
    return left;
  }

  private void watch() {
    try (var consumer =
        new KafkaConsumer<String, String>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                servers,
                ConsumerConfig.GROUP_ID_CONFIG,
                "bench-watch",
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "latest"),
            new StringDeserializer(),
            new StringDeserializer())) {
      consumer.subscribe(List.of(Topics.APPLICATIONS));
      while (!isOver.get()) {
        for (ConsumerRecord<String, String> event : consumer.poll(Duration.ofMillis(100))) {
          see(event.value());
        }
      }
    }
  }

  private void see(String json) {
    JsonNode fact = read(json);
    Long sent = fact.has("round") ? sentAt.remove(fact.path("enterpriseKey").asLong()) : null;
    if (sent != null && isMeasured.get()) {
      nanos.add(System.nanoTime() - sent);
    }
  }

  private static JsonNode read(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException(bug);
    }
  }

  private List<Waiting> applicants() {
    var transactions = platform.bean(Transactions.class);
    var enterprises = platform.bean(Enterprises.class);
    var access = new Access.Platform("bench");
    return transactions.call(access, () -> enterprises.keysAfter(0, Integer.MAX_VALUE)).stream()
        .filter(this::applies)
        .map(
            key ->
                new Waiting(
                    key,
                    transactions
                        .call(access, () -> enterprises.find(key).orElseThrow())
                        .uscc()
                        .value()))
        .toList();
  }

  private boolean applies(EnterpriseKey key) {
    var request =
        new FinancingRequest(
            Money.of("500000.00", "CNY"), Tenor.ofMonths(12), Purpose.WORKING_CAPITAL);
    return platform
            .bean(ApplyForFinancing.class)
            .apply(
                Applicant.platformFor(key, "bench"),
                request,
                new ClientKey(UUID.randomUUID().toString()))
        instanceof Submission.Submitted;
  }

  private static double millis(long[] sorted, double share) {
    return sorted.length == 0 ? 0 : sorted[(int) (share * (sorted.length - 1))] / 1e6;
  }

  private record Waiting(EnterpriseKey key, String uscc) {}
}
