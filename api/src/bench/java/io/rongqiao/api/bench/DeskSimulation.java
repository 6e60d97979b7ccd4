package io.rongqiao.api.bench;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.constantConcurrentUsers;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.listFeeder;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Simulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Requests to one path by many enterprises: by so many users without a pause, or so many a second.
 * Told by system properties, as Gatling makes it itself.
 */
public final class DeskSimulation extends Simulation {

  static final String FORM =
      "{\"amount\": {\"amount\": \"500000.00\", \"currency\": \"CNY\"}, \"tenorMonths\": 12,"
          + " \"purpose\": \"WORKING_CAPITAL\"}";

  private static final String MILLIS = "millis";
  private static final int FAILED = -1;

  private final Queue<Integer> times = new ConcurrentLinkedQueue<>();

  public DeskSimulation() {
    Duration time = Duration.ofSeconds(Long.getLong("bench.seconds"));
    var requests =
        http.baseUrl(System.getProperty("bench.address"))
            .header("Authorization", "Bearer #{token}")
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", _ -> UUID.randomUUID().toString())
            .shareConnections();
    ScenarioBuilder asking =
        scenario("asking")
            .feed(listFeeder(tokens()).circular())
            .exec(
                http("request")
                    .post(System.getProperty("bench.path"))
                    .body(StringBody(FORM))
                    .check(status().is(201), responseTimeInMillis().saveAs(MILLIS)))
            .exec(
                session -> {
                  times.add(session.contains(MILLIS) ? session.getInt(MILLIS) : FAILED);
                  return session.remove(MILLIS);
                });
    double perSecond = Double.parseDouble(System.getProperty("bench.per-second"));
    setUp(
            perSecond > 0
                ? asking.injectOpen(constantUsersPerSec(perSecond).during(time))
                : asking.injectClosed(
                    constantConcurrentUsers(Integer.getInteger("bench.users")).during(time)))
        .protocols(requests);
  }

  /** Tells how many were answered, the 99th percentile of their times, and how many failed. */
  @Override
  public void after() {
    int[] answered =
        times.stream().mapToInt(it -> it).filter(it -> it != FAILED).sorted().toArray();
    int slow = answered.length == 0 ? 0 : answered[(int) (0.99 * (answered.length - 1))];
    try {
      Files.writeString(
          Path.of(System.getProperty("bench.outcome")),
          "%d %d %d".formatted(answered.length, slow, times.size() - answered.length));
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static List<Map<String, Object>> tokens() {
    try {
      return Files.readAllLines(Path.of(System.getProperty("bench.tokens"))).stream()
          .map(token -> Map.<String, Object>of("token", token))
          .toList();
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }
}
