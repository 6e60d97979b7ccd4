package io.rongqiao.api.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

/** Sends files to a platform for loading and watches what becomes of them. */
final class LoadClient implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final Duration UPLOAD_TIMEOUT = Duration.ofHours(12);

  private final URI platform;
  private final String token;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(TIMEOUT).build();

  LoadClient(URI platform, String token) {
    this.platform = platform;
    this.token = token;
  }

  /** Streams a file to the platform and returns its load. */
  JsonNode send(String query, String idempotencyKey, Path file) throws IOException {
    HttpRequest request =
        request("/api/v1/loads?" + query)
            .timeout(UPLOAD_TIMEOUT)
            .header("Idempotency-Key", idempotencyKey)
            .header("Content-Type", "application/octet-stream")
            .POST(BodyPublishers.ofFile(file))
            .build();
    return JSON.readTree(answer(request, BodyHandlers.ofString()));
  }

  /** A load as it stands. */
  JsonNode load(String id) throws IOException {
    HttpRequest request = request("/api/v1/loads/" + id).timeout(TIMEOUT).build();
    return JSON.readTree(answer(request, BodyHandlers.ofString()));
  }

  /** Writes the report of the rows that were not taken in. */
  void writeErrors(String id, Path report) {
    HttpRequest request =
        request("/api/v1/loads/" + id + "/errors").header("Accept", "text/csv").build();
    Path written = answer(request, BodyHandlers.ofFile(report));
    assert written.equals(report);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(platform.resolve(path))
        .header("Authorization", "Bearer " + token);
  }

  private <T> T answer(HttpRequest request, BodyHandler<T> handler) {
    try {
      HttpResponse<T> answer = http.send(request, handler);
      if (answer.statusCode() >= 300) {
        throw new IllegalArgumentException(
            "%s answered %d: %s".formatted(platform, answer.statusCode(), answer.body()));
      }
      return answer.body();
    } catch (IOException cause) {
      throw new UncheckedIOException(
          "%s broke off or does not answer; the same command may be given again"
              .formatted(platform),
          cause);
    } catch (InterruptedException cause) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for " + platform, cause);
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
