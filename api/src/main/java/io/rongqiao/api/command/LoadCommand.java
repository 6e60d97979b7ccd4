package io.rongqiao.api.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import io.rongqiao.api.security.ClientKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Sends a file to a running platform and waits until it is loaded. Given twice, the same command
 * loads once: the key it sends is made of the file and of what it is said to hold.
 */
@Command(
    name = "load",
    description = "Sends a file of evidence to a running platform and waits until it is loaded.")
final class LoadCommand implements Callable<Integer> {

  private static final int PAUSE_MILLIS = 500;

  @Option(names = "--url", description = "the platform's address, by default ${DEFAULT-VALUE}")
  private URI url = URI.create("http://localhost:8080");

  @Option(
      names = "--token",
      defaultValue = "${env:RONGQIAO_TOKEN}",
      description = "an access token, by default what RONGQIAO_TOKEN holds")
  private @Nullable String token;

  @Option(names = "--client", description = "the program's login, instead of a token")
  private @Nullable String client;

  @Option(names = "--key", description = "the file with its private key as JWK")
  private @Nullable Path clientKey;

  @Option(names = "--kind", required = true, description = "what the file holds: invoices …")
  private @Nullable String kind;

  @Option(names = "--provider", required = true, description = "whose evidence it is")
  private @Nullable String provider;

  @Option(
      names = "--file",
      required = true,
      description = "CSV, NDJSON or xlsx, also compressed by gzip")
  private @Nullable Path file;

  @Option(names = "--period-from", description = "the first day that the file is about")
  private @Nullable LocalDate periodFrom;

  @Option(names = "--period-to", description = "the last day that the file is about")
  private @Nullable LocalDate periodTo;

  @Option(names = "--supersedes", description = "the load whose rows this file replaces")
  private @Nullable UUID supersedes;

  @Option(names = "--masked-ids", description = "enterprises are named by ids that hide them")
  private boolean maskedIds;

  @Option(
      names = "--idempotency-key",
      description = "the name of this wish, by default made of the file, its kind and provider")
  private @Nullable String idempotencyKey;

  @Option(names = "--errors", description = "where to write the report of rows not taken in")
  private @Nullable Path errors;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path sent = requireNonNull(file);
    if (!Files.isReadable(sent)) {
      throw new IllegalArgumentException("%s cannot be read".formatted(sent));
    }
    try (var platform = new LoadClient(url, accessToken())) {
      String key = idempotencyKey == null ? key(sent) : idempotencyKey;
      System.err.printf("Sending %s, %,d bytes%n", sent, Files.size(sent));
      JsonNode load = whenDone(platform, platform.send(query(), key, sent));
      System.out.println(summary(load));
      if (errors != null) {
        platform.writeErrors(load.path("id").asText(), errors);
      }
      return load.path("state").asText().equals("SUCCEEDED") ? 0 : 1;
    }
  }

  private String accessToken() {
    if (client != null && clientKey != null) {
      try (var platform = new PlatformClient(url, Clock.systemUTC())) {
        return platform.token(client, ClientKey.read(clientKey));
      }
    }
    if (token == null) {
      throw new IllegalArgumentException("give --client and --key, or an access token");
    }
    return token;
  }

  private static JsonNode whenDone(LoadClient platform, JsonNode received)
      throws IOException, InterruptedException {
    JsonNode load = received;
    String said = "";
    while (load.path("finishedAt").isNull()) {
      String progress = progress(load);
      if (!progress.equals(said)) {
        System.err.println(progress);
        said = progress;
      }
      Thread.sleep(PAUSE_MILLIS);
      load = platform.load(load.path("id").asText());
    }
    return load;
  }

  private static String progress(JsonNode load) {
    return "%s: %,d of %,d bytes, %,d rows read, %,d rejected"
        .formatted(
            load.path("state").asText(),
            load.path("bytesRead").asLong(),
            load.path("bytesTotal").asLong(),
            load.path("rowsRead").asLong(),
            load.path("rowsRejected").asLong());
  }

  private static String summary(JsonNode load) {
    String counts =
        "Load %s %s: %,d rows read, %,d stored, %,d repeated, %,d corrected, %,d rejected"
            .formatted(
                load.path("id").asText(),
                load.path("state").asText(),
                load.path("rowsRead").asLong(),
                load.path("rowsStored").asLong(),
                load.path("rowsRepeated").asLong(),
                load.path("rowsCorrected").asLong(),
                load.path("rowsRejected").asLong());
    String failure = load.path("failure").asText("");
    return load.path("failure").isNull() ? counts : counts + System.lineSeparator() + failure;
  }

  private String query() {
    Map<String, String> about = new LinkedHashMap<>();
    about.put("kind", requireNonNull(kind));
    about.put("provider", requireNonNull(provider));
    about.put("maskedIds", Boolean.toString(maskedIds));
    putIfGiven(about, "periodFrom", periodFrom);
    putIfGiven(about, "periodTo", periodTo);
    putIfGiven(about, "supersedes", supersedes);
    return about.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static void putIfGiven(Map<String, String> about, String name, @Nullable Object value) {
    if (value != null) {
      about.put(name, value.toString());
    }
  }

  private String key(Path sent) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream bytes = new DigestInputStream(Files.newInputStream(sent), digest)) {
      bytes.transferTo(OutputStream.nullOutputStream());
    }
    digest.update(query().getBytes(UTF_8));
    return "sha-256:" + HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException cause) {
      throw new IllegalStateException("every Java platform has SHA-256", cause);
    }
  }
}
