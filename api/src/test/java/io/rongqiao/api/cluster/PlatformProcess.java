package io.rongqiao.api.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * The platform as its users start it: {@code java -jar rongqiao.jar}, with settings by environment.
 */
final class PlatformProcess implements AutoCloseable {

  private static final Duration READY_WITHIN = Duration.ofMinutes(3);
  private static final Duration STOPPED_WITHIN = Duration.ofSeconds(30);

  private final Process process;
  private final URI address;
  private final Path log;

  private PlatformProcess(Process process, URI address, Path log) {
    this.process = process;
    this.address = address;
    this.log = log;
  }

  static PlatformProcess start(Path folder, Map<String, String> settings) throws IOException {
    Files.createDirectories(folder);
    Path log = folder.resolve("platform.log");
    int port = freePort();
    var builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("rongqiao.jar"))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(settings);
    builder.environment().put("RONGQIAO_DATA", folder.resolve("data").toString());
    builder.environment().put("RONGQIAO_PORT", Integer.toString(port));
    return new PlatformProcess(builder.start(), URI.create("http://localhost:" + port), log);
  }

  /** Waits until it serves. */
  PlatformProcess ready() {
    await()
        .atMost(READY_WITHIN)
        .pollInterval(Duration.ofMillis(250))
        .failFast(() -> assertThat(process.isAlive()).as(Files.readString(log)).isTrue())
        .until(this::isHealthy);
    return this;
  }

  URI address() {
    return address;
  }

  /** Ends it at once, as a power cut would. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.waitFor();
  }

  /** Ends it in order. */
  @Override
  public void close() {
    process.destroy();
    await().atMost(STOPPED_WITHIN).until(() -> !process.isAlive());
  }

  private boolean isHealthy() throws InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(address.resolve("/health")).timeout(Duration.ofSeconds(5)).build();
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException _) {
      return false;
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
