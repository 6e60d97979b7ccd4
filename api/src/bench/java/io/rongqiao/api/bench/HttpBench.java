package io.rongqiao.api.bench;

import io.rongqiao.api.security.AccessTokens;
import io.rongqiao.api.security.Account;
import io.rongqiao.api.security.Accounts;
import io.rongqiao.api.security.Role;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.profile.Assessment;
import io.rongqiao.scoring.profile.Assessments;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Scanner;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Applications over HTTP, each stored with its ranked proposals before it is answered, beside the
 * least that the same server can do; the load comes from Gatling on the same machine.
 */
final class HttpBench {

  private static final Access ACCESS = new Access.Platform("bench");
  private static final String OURS = "/api/v1/applications";
  private static final String PEER = "/api/v1/bench-peer";
  private static final int ROUNDS = 3;
  private static final int SECONDS = 12;
  private static final int SETTLING_SECONDS = 5;
  private static final int USERS = 16;
  private static final int LONGEST_WARM_UP = 10;

  private final BenchPlatform platform;
  private final Path tokens;

  private HttpBench(BenchPlatform platform, Path tokens) {
    this.platform = platform;
    this.tokens = tokens;
  }

  static void measure(BenchPlatform platform) throws IOException, InterruptedException {
    List<String> bearers = bearers(platform);
    Path tokens = Files.write(platform.folder().resolve("bench-tokens"), bearers);
    String body = new HttpBench(platform, tokens).usual(bearers);
    PeerController.prepare(platform.bean(DataSource.class), body);
    System.out.printf("http: %d enterprises, a body of %,d bytes%n", bearers.size(), body.length());
    new HttpBench(platform, tokens).compare();
  }

  private void compare() throws IOException, InterruptedException {
    warm(PEER);
    warm(OURS);
    double[] ours = new double[ROUNDS];
    double[] peer = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      peer[round] = run(PEER, 0, SECONDS).perSecond();
      ours[round] = run(OURS, 0, SECONDS).perSecond();
    }
    double best = median(ours);
    Outcome half = run(OURS, best / 2, 2 * SECONDS);
    Outcome peerBeside = run(PEER, best / 2, 2 * SECONDS);
    System.out.printf(
        "http: %.0f applications/s, peer %.0f, ratio %.3f; at %.0f/s the 99th percentile is %d ms,"
            + " the peer's %d ms, %d failed%n",
        best,
        median(peer),
        best / median(peer),
        best / 2,
        half.percentile99(),
        peerBeside.percentile99(),
        half.failed());
  }

  /** Until a request takes no less processor time than before, so that all is compiled. */
  private void warm(String path) throws IOException, InterruptedException {
    Duration before = run(path, 0, SECONDS).each().sum();
    for (int round = 1; round < LONGEST_WARM_UP; round++) {
      Duration now = run(path, 0, SECONDS).each().sum();
      if (now.compareTo(before.multipliedBy(19).dividedBy(20)) > 0) {
        return;
      }
      before = now;
    }
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** What came of a run; {@code each} is what one request took. */
  private record Outcome(
      double perSecond, long percentile99, long failed, ProcessorTime.Taken each) {}

  private Outcome run(String path, double perSecond, int seconds)
      throws IOException, InterruptedException {
    Path results = Files.createTempDirectory(platform.folder(), "gatling");
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(
        List.of("-Xmx512m", "-XX:+UseSerialGC", "--add-opens=java.base/java.lang=ALL-UNNAMED"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add("-Dbench.address=" + platform.server().getURI());
    command.add("-Dbench.path=" + path);
    command.add("-Dbench.tokens=" + tokens);
    command.add("-Dbench.users=" + USERS);
    command.add("-Dbench.per-second=" + perSecond);
    command.add("-Dbench.seconds=" + seconds);
    command.add("-Dbench.settling=" + SETTLING_SECONDS);
    Path told = results.resolve("outcome");
    command.add("-Dbench.outcome=" + told);
    command.addAll(
        List.of(
            "io.gatling.app.Gatling",
            "--simulation",
            DeskSimulation.class.getName(),
            "--no-reports",
            "--results-folder",
            results.toString()));
    Path log = results.resolve("gatling.log");
    ProcessorTime before = ProcessorTime.now();
    new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start()
        .waitFor();
    Outcome outcome = read(told, seconds, log, ProcessorTime.now().since(before));
    System.out.printf("http: %s %s%n", path, outcome);
    return outcome;
  }

  private static Outcome read(Path told, int seconds, Path log, ProcessorTime.Taken used)
      throws IOException {
    if (!Files.exists(told)) {
      throw new IllegalStateException("Gatling told nothing, see " + log);
    }
    try (var numbers = new Scanner(told, StandardCharsets.US_ASCII)) {
      double perSecond = (double) numbers.nextLong() / seconds;
      return new Outcome(
          perSecond, numbers.nextLong(), numbers.nextLong(), used.each(numbers.nextLong()));
    }
  }

  private static List<String> bearers(BenchPlatform platform) {
    var transactions = platform.bean(Transactions.class);
    var tokens = platform.bean(AccessTokens.class);
    var accounts = platform.bean(Accounts.class);
    List<String> bearers = new ArrayList<>();
    for (EnterpriseKey key : graded(platform)) {
      var account =
          new Account(
              UUID.randomUUID(), "bench-" + key, "bench", Role.ENTERPRISE, key.value(), null);
      transactions.run(ACCESS, () -> accounts.open(account, null, null, Instant.now()));
      bearers.add(tokens.issue(account));
    }
    return bearers;
  }

  private static List<EnterpriseKey> graded(BenchPlatform platform) {
    var transactions = platform.bean(Transactions.class);
    var assessments = platform.bean(Assessments.class);
    return transactions
        .call(ACCESS, () -> platform.bean(Enterprises.class).keysAfter(0, Integer.MAX_VALUE))
        .stream()
        .filter(
            key ->
                transactions.call(
                    new Access.Own(key.value(), "bench"),
                    () ->
                        assessments
                            .latest(key)
                            .filter(it -> it.assessment() instanceof Assessment.Graded)
                            .isPresent()))
        .toList();
  }

  /** The answer of middle length, so that the peer's answers are as long as ours. */
  private String usual(List<String> bearers) throws IOException, InterruptedException {
    List<String> bodies = new ArrayList<>();
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (String bearer : bearers) {
        bodies.add(body(client, bearer));
      }
    }
    bodies.sort(Comparator.comparingInt(String::length));
    return bodies.get(bodies.size() / 2);
  }

  private String body(HttpClient client, String token) throws IOException, InterruptedException {
    return client
        .send(
            HttpRequest.newBuilder(platform.server().getURI().resolve(OURS))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(DeskSimulation.FORM))
                .build(),
            BodyHandlers.ofString())
        .body();
  }
}
