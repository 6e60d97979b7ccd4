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
import java.util.concurrent.atomic.LongAdder;

/**
 * Requests to one path by many enterprises: by so many users without a pause, or so many a second.
 * What is answered while the load generator itself is still being compiled is not counted. Told by
 * system properties, as Gatling makes it itself.
 */
public final class DeskSimulation extends Simulation {

  static final String FORM =
      "{\"amount\": {\"amount\": \"500000.00\", \"currency\": \"CNY\"}, \"tenorMonths\": 12,"
          + " \"purpose\": \"WORKING_CAPITAL\"}";

  private static final String MILLIS = "millis";
  private static final int FAILED = -1;

  private final Queue<Integer> times = new ConcurrentLinkedQueue<>();
  private final Duration settling = Duration.ofSeconds(Long.getLong("bench.settling"));
  private final LongAdder answered = new LongAdder();
  private volatile long begunNanos;

  public DeskSimulation() {
    Duration time = settling.plusSeconds(Long.getLong("bench.seconds"));
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
                  answered.increment();
                  if (System.nanoTime() - begunNanos > settling.toNanos()) {
                    times.add(session.contains(MILLIS) ? session.getInt(MILLIS) : FAILED);
                  }
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

  @Override
  public void before() {
    begunNanos = System.nanoTime();
  }

  /**
   * Tells how many were answered, the 99th percentile of their times, how many failed, and how many
   * were answered or failed with those that are not counted.
   */
  @Override
  public void after() {
    int[] counted = times.stream().mapToInt(it -> it).filter(it -> it != FAILED).sorted().toArray();
    int slow = counted.length == 0 ? 0 : counted[(int) (0.99 * (counted.length - 1))];
    try {
      Files.writeString(
          Path.of(System.getProperty("bench.outcome")),
          "%d %d %d %d"
              .formatted(counted.length, slow, times.size() - counted.length, answered.sum()));
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
