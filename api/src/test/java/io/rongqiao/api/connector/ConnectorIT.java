package io.rongqiao.api.connector;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.rongqiao.api.load.PlatformForLoads;
import io.rongqiao.migrations.server.ScratchDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one database, and a provider that serves two pages and then nothing new. */
final class ConnectorIT {

  private static final Duration SOON = Duration.ofSeconds(30);

  private static final List<String> QUESTIONS = Collections.synchronizedList(new ArrayList<>());
  private static final AtomicBoolean AWAY = new AtomicBoolean();

  private static ScratchDatabase database;
  private static PlatformForLoads one;
  private static PlatformForLoads two;
  private static HttpServer provider;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    provider.createContext("/", ConnectorIT::answer);
    provider.start();
    database = ScratchDatabase.create();
    one = new PlatformForLoads(database, folder).withConnectors();
    two = new PlatformForLoads(database, folder).withConnectors();
    String names = "enterprise_id,name\nE1,第一公司\nE2,第二公司\n";
    HttpResponse<String> received =
        one.post("/api/v1/loads?kind=enterprises&provider=power&maskedIds=true", "names", names);
    String load = "/api/v1/loads/" + PlatformForLoads.json(received).path("id").asText();
    await().atMost(SOON).until(() -> one.read(load).path("state").asText().equals("SUCCEEDED"));
  }

  @AfterAll
  static void stop() {
    two.close();
    one.close();
    database.close();
    provider.stop(0);
  }

  @Test
  void pullsEveryPageOnceWhoeverIsFreeAndGoesOnAfterAFailure() {
    String id = set("tax-grades", 3600);
    await().atMost(SOON).until(() -> !connector(id).path("lastSuccessAt").isNull());

    assertThat(connector(id).path("cursor").asText()).isEqualTo("2");
    assertThat(QUESTIONS)
        .containsExactly("/tax-grades", "/tax-grades?cursor=1", "/tax-grades?cursor=2");
    assertThat(loads("tax-grades"))
        .extracting(load -> load.path("rowsStored").asInt())
        .containsExactly(1, 1);

    AWAY.set(true);
    run(two, id);
    await().atMost(SOON).until(() -> connector(id).path("failures").asInt() == 1);
    assertThat(connector(id).path("lastFailure").asText()).contains("503");

    AWAY.set(false);
    run(one, id);
    await().atMost(SOON).until(() -> connector(id).path("failures").asInt() == 0);
    assertThat(loads("tax-grades")).hasSize(2);
  }

  @Test
  void refusesWhatCannotBeAndPauses() {
    HttpResponse<String> bad =
        one.postJson("/api/v1/connectors", "{\"provider\":\"power\",\"kind\":\"shoes\"}");
    assertThat(bad.statusCode()).isEqualTo(400);

    String id = set("list-records", 3600);
    HttpResponse<String> paused = one.postJson("/api/v1/connectors/" + id + "/pause", "");
    HttpResponse<String> run = one.postJson("/api/v1/connectors/" + id + "/run", "");

    assertThat(PlatformForLoads.json(paused).path("on").asBoolean()).isFalse();
    assertThat(run.statusCode()).isEqualTo(409);
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String question = exchange.getRequestURI().toString();
    if (!question.startsWith("/tax-grades") || AWAY.get()) {
      exchange.sendResponseHeaders(AWAY.get() ? 503 : 204, -1);
      exchange.close();
      return;
    }
    QUESTIONS.add(question);
    int page = question.contains("cursor=") ? question.charAt(question.length() - 1) - '0' : 0;
    if (page == 2) {
      exchange.sendResponseHeaders(204, -1);
      exchange.close();
      return;
    }
    byte[] rows =
        "enterprise_id,year,grade,published_on\nE%d,2019,A,2019-04-30\n"
            .formatted(page + 1)
            .getBytes(UTF_8);
    exchange.getResponseHeaders().set("Next-Cursor", "" + (page + 1));
    exchange.sendResponseHeaders(200, rows.length);
    exchange.getResponseBody().write(rows);
    exchange.close();
  }

  private static String set(String kind, int intervalSeconds) {
    HttpResponse<String> answer =
        one.postJson(
            "/api/v1/connectors",
            "{\"provider\":\"power\",\"kind\":\"%s\",\"url\":\"http://localhost:%d/%s\",\"intervalSeconds\":%d}"
                .formatted(kind, provider.getAddress().getPort(), kind, intervalSeconds));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return PlatformForLoads.json(answer).path("id").asText();
  }

  private static void run(PlatformForLoads platform, String id) {
    assertThat(platform.postJson("/api/v1/connectors/" + id + "/run", "").statusCode())
        .isEqualTo(202);
  }

  private static JsonNode connector(String id) {
    for (JsonNode item : two.read("/api/v1/connectors").path("items")) {
      if (item.path("id").asText().equals(id)) {
        return item;
      }
    }
    throw new AssertionError("no connector " + id);
  }

  private static List<JsonNode> loads(String kind) {
    List<JsonNode> found = new ArrayList<>();
    for (JsonNode load : one.read("/api/v1/loads").path("items")) {
      if (load.path("kind").asText().equals(kind)) {
        found.add(load);
      }
    }
    return found;
  }
}
