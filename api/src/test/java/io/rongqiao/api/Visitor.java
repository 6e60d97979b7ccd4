package io.rongqiao.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody who talks to the platform over HTTP, signed in or not. */
public final class Visitor {

  public static final String PASSWORD = "rongqiao-2020";
  public static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-in-length";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Map<String, Visitor> SIGNED_IN = new ConcurrentHashMap<>();

  private final @Nullable String token;

  private Visitor(@Nullable String token) {
    this.token = token;
  }

  public static Visitor anonymous() {
    return new Visitor(null);
  }

  public static Visitor bearing(String token) {
    return new Visitor(token);
  }

  /** One of the demonstration's people, signed in once for all tests: sign-ins are limited. */
  public static Visitor signedIn(String login) {
    return SIGNED_IN.computeIfAbsent(login, Visitor::signIn);
  }

  private static Visitor signIn(String login) {
    Answer authorized = anonymous().form("/oauth/authorize", authorization(login, PASSWORD));
    Answer issued = anonymous().form("/oauth/token", exchange(authorized.json("code"), VERIFIER));
    return new Visitor(issued.json("access_token"));
  }

  public static Map<String, String> authorization(String login, String password) {
    return Map.of(
        "response_type",
        "code",
        "client_id",
        "rongqiao-portal",
        "redirect_uri",
        RunningPlatform.address() + "/sign-in",
        "code_challenge",
        challenge(VERIFIER),
        "code_challenge_method",
        "S256",
        "state",
        "state",
        "username",
        login,
        "password",
        password);
  }

  public static Map<String, String> exchange(String code, String verifier) {
    return Map.of(
        "grant_type",
        "authorization_code",
        "client_id",
        "rongqiao-portal",
        "redirect_uri",
        RunningPlatform.address() + "/sign-in",
        "code",
        code,
        "code_verifier",
        verifier);
  }

  public Answer read(String path) {
    return send(request(path).GET());
  }

  public Answer post(String path, String json) {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(BodyPublishers.ofString(json)));
  }

  public Answer form(String path, Map<String, String> fields) {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(fields))));
  }

  public Answer delete(String path) {
    return send(request(path).DELETE());
  }

  /** A request to be refined, already signed in. */
  public HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(RunningPlatform.address().resolve(path))
            .header("Accept", "application/json");
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  public static Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
      return new Answer(response);
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    } catch (InterruptedException cause) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(cause);
    }
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static String challenge(String verifier) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException cause) {
      throw new IllegalStateException(cause);
    }
  }

  /** What the platform answered. */
  public record Answer(HttpResponse<String> response) {

    public int status() {
      return response.statusCode();
    }

    public String body() {
      return response.body();
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    public JsonNode json() {
      try {
        return JSON.readTree(response.body());
      } catch (JsonProcessingException cause) {
        throw new IllegalStateException(response.body(), cause);
      }
    }

    /** A member by its name. */
    public String json(String member) {
      return json().path(member).asText();
    }
  }
}
