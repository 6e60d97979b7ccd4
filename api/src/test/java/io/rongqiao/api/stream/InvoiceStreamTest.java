package io.rongqiao.api.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rongqiao.api.RunningPlatform;
import io.rongqiao.api.Visitor;
import io.rongqiao.api.broker.Topics;
import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class InvoiceStreamTest {

  private static final String SOURCE = "tax-data-centre";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @Test
  void matchesAnApplicationAgainWhenAnInvoiceHasChanged() {
    Visitor enterprise = Visitor.signedIn("enterprise-3");
    String uscc = uscc(enterprise);
    String application =
        enterprise
            .post(
                "/api/v1/applications",
                """
                {"amount":{"amount":"230000.00","currency":"CNY"},"tenorMonths":12,"purpose":"WORKING_CAPITAL"}""")
            .json("id");
    String number = "stream-" + UUID.randomUUID();

    send(SOURCE, uscc, invoice(uscc, number, "113000.00"));

    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(
                        enterprise
                            .read("/api/v1/applications/" + application)
                            .json()
                            .path("history")
                            .findValuesAsText("event"))
                    .containsExactly("SUBMITTED", "MATCHED", "MATCHED"));
    assertThat(invoices(number)).isOne();
  }

  @Test
  void takesInEventsThatAreDeliveredAgainOnce() {
    String uscc = uscc(Visitor.signedIn("enterprise-4"));
    String number = "stream-" + UUID.randomUUID();
    for (int i = 0; i < 5; i++) {
      send(SOURCE, uscc, invoice(uscc, number + "/" + i, "10" + i + ".00"));
    }
    await().atMost(PATIENCE).until(() -> invoices(number) == 5);
    long deliveries = count("SELECT count(*) FROM delivery WHERE provider = ?", SOURCE);

    String group = "again-" + UUID.randomUUID();
    try (var _ =
        RunningPlatform.bean(InvoiceStreams.class).start(RunningPlatform.broker(), group)) {
      await().atMost(PATIENCE).until(() -> committed(group) == committed(InvoiceStream.GROUP));
    }

    assertThat(invoices(number)).isEqualTo(5);
    assertThat(count("SELECT count(*) FROM delivery WHERE provider = ?", SOURCE))
        .isEqualTo(deliveries);
  }

  @Test
  void reportsABadEventAndGoesOnBehindIt() {
    String uscc = uscc(Visitor.signedIn("enterprise-4"));
    String number = "stream-" + UUID.randomUUID();

    send(SOURCE, uscc, "{\"enterprise_id\": \"%s\", \"number\":".formatted(uscc));
    send(SOURCE, uscc, invoice(uscc, number, "many"));
    send("nobody-knows", uscc, invoice(uscc, number, "1.00"));
    send(SOURCE, uscc, invoice(uscc, number, "104.00"));

    await().atMost(PATIENCE).until(() -> invoices(number) == 1);
    assertThat(report())
        .containsPattern("row,,\"is no JSON object.*\\[partition \\d+, offset \\d+\\]\"")
        .containsPattern("gross,many,\"must be .*\\[partition \\d+, offset \\d+\\]\"");
    assertThat(
            count(
                "SELECT count(*) FROM parked_event WHERE consumer = 'invoice-stream' AND key = ?",
                uscc))
        .isOne();
  }

  /** The error reports of all loads of the source, one after the other. */
  private static String report() {
    Visitor operator = Visitor.signedIn("operator");
    StringBuilder reports = new StringBuilder();
    for (var load : operator.read("/api/v1/loads?provider=" + SOURCE).json().path("items")) {
      HttpRequest.Builder errors =
          operator.request("/api/v1/loads/%s/errors".formatted(load.path("id").asText()));
      reports.append(Visitor.send(errors.setHeader("Accept", "text/csv").GET()).body());
    }
    return reports.toString();
  }

  private static String uscc(Visitor enterprise) {
    return enterprise.read("/api/v1/me").json().at("/enterprise/uscc").asText();
  }

  private static String invoice(String uscc, String number, String gross) {
    return """
        {"enterprise_id":"%s","direction":"OUT","number":"%s","issued_on":"2020-02-27",\
        "buyer_id":"B1","net":"100.00","tax":"0.00","gross":"%s"}"""
        .formatted(uscc, number, gross)
        .replace("100.00", gross.matches("[0-9.]+") ? gross : "100.00");
  }

  private static void send(String source, String key, @Nullable String json) {
    Map<String, Object> settings =
        Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, RunningPlatform.broker());
    try (var producer =
        new KafkaProducer<String, String>(
            settings, new StringSerializer(), new StringSerializer())) {
      var event = new ProducerRecord<>(Topics.INVOICES, key, json);
      event.headers().add("ce_source", source.getBytes(UTF_8));
      event.headers().add("ce_type", InvoiceStream.TYPE.getBytes(UTF_8));
      event.headers().add("ce_id", UUID.randomUUID().toString().getBytes(UTF_8));
      var _ = producer.send(event);
    }
  }

  /** How many events of the topic a group has done with. */
  private static long committed(String group) throws ExecutionException, InterruptedException {
    try (Admin admin =
        Admin.create(
            Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, RunningPlatform.broker()))) {
      return admin
          .listConsumerGroupOffsets(group)
          .partitionsToOffsetAndMetadata()
          .get()
          .values()
          .stream()
          .mapToLong(it -> it.offset())
          .sum();
    }
  }

  private static long invoices(String number) {
    return count("SELECT count(*) FROM invoice WHERE number LIKE ? || '%'", number);
  }

  private static long count(String query, String argument) {
    try (Connection connection = RunningPlatform.database().getConnection();
        PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, argument);
      try (ResultSet counted = statement.executeQuery()) {
        counted.next();
        return counted.getLong(1);
      }
    } catch (SQLException cause) {
      throw new AssertionError(cause);
    }
  }
}
