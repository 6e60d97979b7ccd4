package io.rongqiao.api.startup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as an operator runs it, in a process group of its own. */
final class PlatformIT {

  /** What the JVM itself says of the vectors that counting runs on; it cannot be told not to. */
  private static final String VECTORS = "WARNING: Using incubator modules: jdk.incubator.vector";

  private static final Path JAR = Path.of("target/rongqiao.jar");

  @TempDir private Path folder;

  @Test
  void stopsOnAnInterruptUnderLoadAndFindsItsDataAgain() throws Exception {
    int port = freePort();
    Process first = start(port);
    awaitHealth(first, port);
    try (ExecutorService load = Executors.newVirtualThreadPerTaskExecutor()) {
      load.execute(() -> callUntilGone(port));
      load.execute(() -> callUntilGone(port));
      interruptGroup(first);
      boolean stopped = first.waitFor(30, TimeUnit.SECONDS);
      load.shutdownNow();
      assertThat(stopped).isTrue();
    }
    assertThat(log()).doesNotContain("did not stop cleanly");

    Process second = start(port);
    awaitHealth(second, port);
    assertThat(log()).contains("enterprise-1").doesNotContain("Inventing");
    interruptGroup(second);
    assertThat(second.waitFor(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void saysInOneSentenceThatThePortIsTaken() throws Exception {
    try (var taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
      Process process = start(taken.getLocalPort());

      assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isEqualTo(1);
      assertThat(log().lines().filter(line -> !line.equals(VECTORS)))
          .containsExactly(
              "rongqiao: Port %d on localhost is in use; stop what uses it or choose another with RONGQIAO_PORT."
                  .formatted(taken.getLocalPort()));
    }
  }

  private Process start(int port) throws IOException {
    String java = Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
    var command =
        new ProcessBuilder(List.of("setsid", java, "-Xmx512m", "-jar", JAR.toString()))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile());
    command.environment().put("RONGQIAO_PORT", Integer.toString(port));
    command.environment().put("RONGQIAO_DATA", folder.resolve("data").toString());
    command.environment().put("RONGQIAO_DEMONSTRATION_ENTERPRISES", "8");
    return command.start();
  }

  private static void awaitHealth(Process process, int port) {
    await().atMost(Duration.ofMinutes(2)).until(() -> !process.isAlive() || answers(port) == 200);
    assertThat(process.isAlive()).isTrue();
  }

  private static int answers(int port) {
    try (HttpClient http = HttpClient.newHttpClient()) {
      URI health = URI.create("http://localhost:%d/health".formatted(port));
      return http.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
          .statusCode();
    } catch (IOException _) {
      return 0;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  private static void callUntilGone(int port) {
    while (!Thread.currentThread().isInterrupted() && answers(port) == 200) {
      Thread.onSpinWait();
    }
  }

  /** What Ctrl-C does: every process of the group is interrupted. The first leads it. */
  private static void interruptGroup(Process leader) throws IOException, InterruptedException {
    var kill = new ProcessBuilder("kill", "-INT", "--", "-" + leader.pid()).inheritIO().start();
    assertThat(kill.waitFor()).isZero();
  }

  private String log() throws IOException {
    return Files.readString(folder.resolve("log"), UTF_8);
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
