package io.rongqiao.scoring.evidence.connector;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@link ProviderPages} over HTTP: {@code GET <url>?cursor=…} answers 200 with NDJSON or CSV and
 * the header {@code Next-Cursor}, or 204 when there is nothing new.
 */
public final class HttpProviderPages implements ProviderPages {

  private static final Duration CONNECT_WITHIN = Duration.ofSeconds(10);
  private static final Duration ANSWER_WITHIN = Duration.ofMinutes(2);
  private static final int OK = 200;
  private static final int NO_CONTENT = 204;

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(CONNECT_WITHIN).build();
  private final Function<String, Optional<String>> tokens;

  /**
   * Pages of providers that may want to know who asks.
   *
   * @param tokens the bearer token for a provider, by its name
   */
  public HttpProviderPages(Function<String, Optional<String>> tokens) {
    this.tokens = tokens;
  }

  @Override
  public ProviderAnswer after(Connector connector) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(question(connector))
            .timeout(ANSWER_WITHIN)
            .header("Accept", "application/x-ndjson, text/csv;q=0.9");
    tokens
        .apply(connector.provider())
        .ifPresent(token -> request.header("Authorization", "Bearer " + token));
    try {
      return answer(client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream()));
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the platform is stopping");
    }
  }

  private static URI question(Connector connector) {
    if (connector.cursor() == null) {
      return connector.url();
    }
    String separator = connector.url().getQuery() == null ? "?" : "&";
    return URI.create(
        connector.url() + separator + "cursor=" + URLEncoder.encode(connector.cursor(), UTF_8));
  }

  private static ProviderAnswer answer(HttpResponse<InputStream> response) throws IOException {
    if (response.statusCode() == OK) {
      return new ProviderAnswer.Page(
          response.body(), response.headers().firstValue("Next-Cursor").orElse(null));
    }
    response.body().close();
    if (response.statusCode() == NO_CONTENT) {
      return new ProviderAnswer.NothingNew();
    }
    return new ProviderAnswer.Refused(
        "The provider answered with status %d.".formatted(response.statusCode()),
        retryAfter(response));
  }

  /** In seconds; a date is not worth the trouble here. */
  private static long retryAfter(HttpResponse<?> response) {
    String given = response.headers().firstValue("Retry-After").orElse("");
    return given.matches("\\d{1,6}") ? Long.parseLong(given) : 0;
  }
}
