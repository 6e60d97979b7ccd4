package io.rongqiao.api.cluster;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rongqiao.api.broker.EmbeddedBroker;
import io.rongqiao.api.command.PlatformClient;
import io.rongqiao.api.security.ClientKey;
import io.rongqiao.migrations.server.ScratchDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one PostgreSQL and one Kafka broker, neither of them their own. */
class TwoProcessesIT {

  private static final String GROUP = "rongqiao.reassess";
  private static final Duration SETTLED_WITHIN = Duration.ofSeconds(90);
  private static final String PROGRAM = "provider-1-api";

  @TempDir private Path folder;

  private ScratchDatabase scratch;
  private SharedDatabase database;
  private EmbeddedBroker broker;

  @BeforeEach
  void startWhatTheyShare() {
    scratch = ScratchDatabase.create();
    database = new SharedDatabase(scratch);
    broker = EmbeddedBroker.start(folder.resolve("broker"));
  }

  @AfterEach
  void stopWhatTheyShared() {
    broker.close();
    scratch.close();
  }

  @Test
  void shareTheWorkAndDoNothingTwiceThoughOneIsKilled() throws Exception {
    try (PlatformProcess first = start("first").ready()) {
      PlatformProcess second = start("second").ready();
      await().atMost(SETTLED_WITHIN).until(() -> workers() == 2);
      long position = database.lastPosition();
      long assessments = database.lastAssessment();

      deliver(first.address(), 1);
      deliver(second.address(), 2);
      awaitEverythingDone(position, 2, assessments);

      deliver(first.address(), 3);
      second.kill();
      deliver(first.address(), 4);
      awaitEverythingDone(position, 4, assessments);

      try (PlatformProcess back = start("second").ready()) {
        await().atMost(SETTLED_WITHIN).until(() -> workers() == 2);
        deliver(back.address(), 5);
        awaitEverythingDone(position, 5, assessments);
      }
      assertThat(database.parked()).isZero();
    }
  }

  /**
   * Every enterprise was assessed by the newest delivery, whoever did it; one that came while
   * another waited may have been assessed with it, and none was twice.
   */
  private void awaitEverythingDone(long position, int deliveries, long assessed)
      throws SQLException {
    long wanted = (long) deliveries * database.codes().size();
    await().atMost(SETTLED_WITHIN).until(() -> database.evidenceFactsAfter(position) == wanted);
    await().atMost(SETTLED_WITHIN).until(() -> database.actedOnAfter(position) == wanted);
    assertThat(database.upToDate()).isEqualTo(database.codes().size());
    assertThat(database.repeatedAssessmentsAfter(assessed)).isZero();
    assertThat(database.assessmentsAfter(assessed)).isLessThanOrEqualTo(wanted);
  }

  private PlatformProcess start(String name) throws IOException {
    return PlatformProcess.start(
        folder.resolve(name),
        Map.of(
            "DATASOURCES_DEFAULT_URL", scratch.jdbcUrl(),
            "DATASOURCES_DEFAULT_USERNAME", scratch.user(),
            "DATASOURCES_DEFAULT_PASSWORD", scratch.password(),
            "KAFKA_BOOTSTRAP_SERVERS", broker.servers(),
            "RONGQIAO_DEMONSTRATION", "true",
            "RONGQIAO_DEMONSTRATION_ENTERPRISES", "12"));
  }

  /** How many processes hold partitions of the evidence. */
  private long workers() throws Exception {
    Map<String, Object> settings =
        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.servers());
    try (Admin admin = Admin.create(settings)) {
      ConsumerGroupDescription group =
          requireNonNull(admin.describeConsumerGroups(List.of(GROUP)).describedGroups().get(GROUP))
              .get();
      return group.members().stream()
          .filter(member -> !member.assignment().topicPartitions().isEmpty())
          .count();
    }
  }

  /** One invoice for each enterprise, sent as a provider's program does. */
  private void deliver(URI platform, int round) throws Exception {
    String rows =
        database.codes().stream()
            .map(
                code ->
                    "%s,T%08d,2020-02-%02d,B1,100.00,13.00,113.00,VALID"
                        .formatted(code, round, round))
            .collect(Collectors.joining("\n"));
    String header = "enterprise_id,number,issued_on,buyer_id,net,tax,gross,status\n";
    HttpRequest request =
        HttpRequest.newBuilder(platform.resolve("/api/v1/loads?kind=output-invoices"))
            .header("Authorization", "Bearer " + token(platform))
            .header("Idempotency-Key", "round-" + round)
            .header("Content-Type", "text/csv")
            .POST(HttpRequest.BodyPublishers.ofString(header + rows + "\n"))
            .build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
    }
  }

  private String token(URI platform) {
    ClientKey key = ClientKey.read(folder.resolve("first/data/clients").resolve(PROGRAM + ".jwk"));
    try (var client = new PlatformClient(platform, Clock.systemUTC())) {
      return client.token(PROGRAM, key);
    }
  }
}
