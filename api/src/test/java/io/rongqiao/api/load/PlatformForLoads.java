package io.rongqiao.api.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.rongqiao.api.schedule.TimedWork;
import io.rongqiao.api.security.AccessTokens;
import io.rongqiao.api.security.Account;
import io.rongqiao.api.security.Accounts;
import io.rongqiao.api.security.Role;
import io.rongqiao.api.settings.DataFolder;
import io.rongqiao.api.settings.Settings;
import io.rongqiao.migrations.server.ScratchDatabase;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A process of the platform without its broker, over a database of the test's own. */
public final class PlatformForLoads implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ApplicationContext context;
  private final EmbeddedServer server;
  private final LoadRunner runner;
  private @Nullable TimedWork schedule;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  public PlatformForLoads(ScratchDatabase database, Path folder) {
    var settings =
        new Settings(
            "localhost", 0, folder, null, null, 1, LocalDate.of(2020, 2, 29), false, 0, null);
    context =
        ApplicationContext.builder()
            .properties(Map.of("micronaut.server.host", "localhost", "micronaut.server.port", -1))
            .singletons(settings, DataFolder.open(folder))
            .banner(false)
            .build();
    context.registerSingleton(DataSource.class, database.dataSource());
    context.start();
    runner = context.getBean(LoadRunner.class).start();
    server = context.getBean(EmbeddedServer.class).start();
  }

  /** Has connectors pulled by this process too. */
  public PlatformForLoads withConnectors() {
    schedule = context.getBean(TimedWork.class).start();
    return this;
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  public URI uri() {
    return server.getURI();
  }

  /** A token for the account with this login, which is opened if there is none. */
  public String token(String login, Role role) {
    return tokens.computeIfAbsent(
        login,
        name -> {
          var transactions = context.getBean(Transactions.class);
          var accounts = context.getBean(Accounts.class);
          Account account = new Account(UUID.randomUUID(), name, name, role, null, null);
          transactions.run(
              new Access.Platform("test"),
              () -> {
                if (!accounts.isOpen(name)) {
                  accounts.open(account, null, null, context.getBean(Clock.class).instant());
                }
              });
          Account open =
              transactions.call(
                  new Access.Platform("test"),
                  () -> accounts.proofOf(name).orElseThrow().account());
          return context.getBean(AccessTokens.class).issue(open);
        });
  }

  public HttpResponse<String> get(String path) {
    return send(as("operator", Role.OPERATOR, path).build());
  }

  public JsonNode read(String path) {
    return json(get(path));
  }

  public HttpResponse<String> post(String path, @Nullable String key, byte[] body) {
    HttpRequest.Builder request = as("operator", Role.OPERATOR, path);
    if (key != null) {
      request.header("Idempotency-Key", key);
    }
    return send(request.POST(BodyPublishers.ofByteArray(body)).build());
  }

  public HttpResponse<String> post(String path, @Nullable String key, String body) {
    return post(path, key, body.getBytes(UTF_8));
  }

  public HttpResponse<String> postJson(String path, String body) {
    return send(
        as("operator", Role.OPERATOR, path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  public HttpRequest.Builder as(String login, Role role, String path) {
    return HttpRequest.newBuilder(uri().resolve(path))
        .header("Authorization", "Bearer " + token(login, role));
  }

  public HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    } catch (InterruptedException cause) {
      throw new IllegalStateException(cause);
    }
  }

  public static JsonNode json(HttpResponse<String> answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  @Override
  public void close() {
    server.stop();
    if (schedule != null) {
      schedule.close();
    }
    runner.close();
    context.close();
    http.close();
  }
}
