package io.rongqiao.api.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rongqiao.api.security.ClientKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A program's view of the platform: it signs in with its key and reads over HTTP. */
public final class PlatformClient implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final String AUDIENCE = "rongqiao";

  private final URI address;
  private final Clock clock;
  private final HttpClient http = HttpClient.newHttpClient();

  public PlatformClient(URI address, Clock clock) {
    this.address = address;
    this.clock = clock;
  }

  /**
   * An access token for a program.
   *
   * @throws PlatformRefused with the platform's answer if it gives none
   */
  public String token(String login, ClientKey key) {
    Map<String, String> form =
        Map.of(
            "grant_type",
            "client_credentials",
            "client_assertion_type",
            "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            "client_assertion",
            key.assertion(login, AUDIENCE, clock.instant()));
    String body =
        form.entrySet().stream()
            .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve("/oauth/token"))
            .timeout(TIMEOUT)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return send(request).path("access_token").asText();
  }

  /** Every item of a list, page after page. */
  public List<JsonNode> items(String path, String token) {
    List<JsonNode> items = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = get(cursor.isEmpty() ? path : path + "&cursor=" + cursor, token);
      page.path("items").forEach(items::add);
      cursor = page.path("next").asText("");
    } while (!cursor.isEmpty() && !cursor.equals("null"));
    return items;
  }

  public JsonNode get(String path, String token) {
    return send(
        HttpRequest.newBuilder(address.resolve(path))
            .timeout(TIMEOUT)
            .header("Authorization", "Bearer " + token)
            .header("Accept", "application/json")
            .build());
  }

  /**
   * Writes what stands at a path into a file.
   *
   * @throws PlatformRefused with the platform's answer if it gives none
   */
  public void download(String path, String token, Path file) {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve(path))
            .timeout(TIMEOUT)
            .header("Authorization", "Bearer " + token)
            .header("Accept", "*/*")
            .build();
    try {
      HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() >= 300) {
        throw new PlatformRefused(
            request.uri(), answer.statusCode(), new String(answer.body(), UTF_8));
      }
      Files.write(file, answer.body());
    } catch (IOException cause) {
      throw new UncheckedIOException("%s cannot be fetched".formatted(request.uri()), cause);
    } catch (InterruptedException cause) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while asking " + request.uri(), cause);
    }
  }

  private JsonNode send(HttpRequest request) {
    try {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new PlatformRefused(request.uri(), answer.statusCode(), answer.body());
      }
      return JSON.readTree(answer.body());
    } catch (IOException cause) {
      throw new UncheckedIOException("%s does not answer".formatted(request.uri()), cause);
    } catch (InterruptedException cause) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while asking " + request.uri(), cause);
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
