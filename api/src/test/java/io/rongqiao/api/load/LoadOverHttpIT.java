package io.rongqiao.api.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.rongqiao.api.security.Role;
import io.rongqiao.migrations.server.ScratchDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LoadOverHttpIT {

  private static final String INVOICES = "/api/v1/loads?kind=output-invoices&provider=tax";
  private static final String HEADER =
      "enterprise_id,number,issued_on,counterparty,net,tax,gross,status\n";

  private static ScratchDatabase database;
  private static PlatformForLoads platform;

  @BeforeAll
  static void start(@TempDir Path folder) {
    database = ScratchDatabase.create();
    platform = new PlatformForLoads(database, folder);
    JsonNode load =
        done(
            platform.post(
                "/api/v1/loads?kind=enterprises&provider=tax&maskedIds=true",
                "names",
                "enterprise_id,name\nE1,第一公司\nE2,第二公司\n"));
    assertThat(load.path("state").asText()).isEqualTo("SUCCEEDED");
  }

  @AfterAll
  static void stop() {
    platform.close();
    database.close();
  }

  @Test
  void loadsGoodRowsAndReportsBadOnes() {
    HttpResponse<String> received =
        platform.post(
            INVOICES,
            "good-and-bad",
            HEADER
                + "E1,1,2019-05-03,B1,100,13,113,VALID\n"
                + "E9,2,2019-05-03,B1,100,13,113,VALID\n"
                + "E1,3,2019-05-99,B1,100,13,113,VALID\n");

    assertThat(received.statusCode()).isEqualTo(202);
    JsonNode load = done(received);
    assertThat(received.headers().firstValue("Location"))
        .hasValue("/api/v1/loads/" + load.path("id").asText());
    assertThat(load.path("rowsStored").asInt()).isEqualTo(1);
    assertThat(load.path("rowsRejected").asInt()).isEqualTo(2);
    HttpResponse<String> errors =
        platform.get("/api/v1/loads/" + load.path("id").asText() + "/errors");
    assertThat(errors.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(errors.body().lines()).hasSize(3).first().isEqualTo("\uFEFFline,field,value,rule");
    assertThat(errors.body()).contains("3,enterprise_id,E9,").contains("4,issued_on,2019-05-99,");
  }

  @Test
  void takesTheSameKeyForTheSameLoad() {
    String row = HEADER + "E1,10,2019-05-03,B1,100,13,113,VALID\n";
    JsonNode first = done(platform.post(INVOICES, "repeated", row));

    HttpResponse<String> again = platform.post(INVOICES, "repeated", row);
    HttpResponse<String> other =
        platform.post(INVOICES + "&periodFrom=2019-01-01", "repeated", row);

    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(PlatformForLoads.json(again).path("id")).isEqualTo(first.path("id"));
    assertThat(other.statusCode()).isEqualTo(422);
    assertThat(PlatformForLoads.json(other).path("type").asText())
        .isEqualTo("/problems/idempotency-key-reused");
  }

  @Test
  void refusesAWishThatCannotBe() {
    assertThat(refusedField("/api/v1/loads?kind=shoes&provider=tax")).isEqualTo("kind");
    assertThat(refusedField("/api/v1/loads?kind=tax-filings&provider=TAX!")).isEqualTo("provider");
    assertThat(refusedField("/api/v1/loads?kind=tax-filings")).isEqualTo("provider");
    assertThat(refusedField(INVOICES + "&periodFrom=May")).isEqualTo("periodFrom");
    assertThat(refusedField(INVOICES + "&periodFrom=2020-01-01&periodTo=2019-01-01"))
        .isEqualTo("periodTo");
    assertThat(refusedField(INVOICES + "&supersedes=00000000-0000-0000-0000-000000000001"))
        .isEqualTo("supersedes");
    assertThat(PlatformForLoads.json(platform.post(INVOICES, null, "x")).path("type").asText())
        .isEqualTo("/problems/idempotency-key-missing");
  }

  @Test
  void readsCompressedFilesAndObjectsAndWorkbooks() throws IOException {
    byte[] zipped = gzip(HEADER + "E1,20,2019-05-03,B1,100,13,113,VALID\n");
    JsonNode byMagic = done(platform.post(INVOICES, "magic", zipped));
    JsonNode byHeader =
        done(
            platform.send(
                platform
                    .as("operator", Role.OPERATOR, INVOICES)
                    .header("Idempotency-Key", "encoded")
                    .header("Content-Encoding", "gzip")
                    .POST(
                        BodyPublishers.ofByteArray(
                            gzip(HEADER + "E1,21,2019-05-03,B1,100,13,113,VALID\n")))
                    .build()));
    JsonNode objects =
        done(
            platform.post(
                INVOICES,
                "objects",
                "{\"enterprise_id\":\"E1\",\"number\":\"22\",\"issued_on\":\"2019-05-03\","
                    + "\"counterparty\":\"B1\",\"net\":\"100\",\"tax\":\"13\",\"gross\":\"113\","
                    + "\"status\":\"VALID\"}\n"));
    JsonNode workbook = done(platform.post(INVOICES, "workbook", workbook()));

    assertThat(byMagic.path("rowsStored").asInt()).isEqualTo(1);
    assertThat(byHeader.path("rowsStored").asInt()).isEqualTo(1);
    assertThat(objects.path("rowsStored").asInt()).isEqualTo(1);
    assertThat(workbook.path("rowsStored").asInt()).isEqualTo(1);
  }

  @Test
  void failsALoadWhoseSenderGoesAwayAndTakesItAgain() throws IOException {
    String row = HEADER + "E1,30,2019-05-03,B1,100,13,113,VALID\n";
    try (Socket socket = new Socket(platform.uri().getHost(), platform.uri().getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          ("POST "
                  + INVOICES
                  + " HTTP/1.1\r\nHost: localhost\r\nIdempotency-Key: broken-off\r\n"
                  + "Authorization: Bearer "
                  + platform.token("operator", Role.OPERATOR)
                  + "\r\nContent-Type: text/csv\r\nContent-Length: 1000000\r\n\r\n"
                  + row)
              .getBytes(UTF_8));
      out.flush();
      await().atMost(Duration.ofSeconds(10)).until(() -> state("broken-off").equals("RECEIVING"));
    }
    await().atMost(Duration.ofSeconds(10)).until(() -> state("broken-off").equals("FAILED"));

    JsonNode again = done(platform.post(INVOICES, "broken-off", row));

    assertThat(again.path("state").asText()).isEqualTo("SUCCEEDED");
    assertThat(again.path("attempt").asInt()).isEqualTo(2);
  }

  @Test
  void receivesALargeFileWithoutHoldingIt() {
    var rows = new StringBuilder(HEADER);
    for (int number = 0; number < 100_000; number++) {
      rows.append("E2,9%06d,2019-05-03,B1,100,13,113,VALID\n".formatted(number));
    }

    JsonNode load = done(platform.post(INVOICES, "large", rows.toString()));

    assertThat(load.path("rowsStored").asInt()).isEqualTo(100_000);
    assertThat(load.path("bytesRead").asLong()).isEqualTo(rows.length());
  }

  @Test
  void showsAProviderItsOwnLoadsOnly() {
    HttpResponse<String> other =
        platform.send(
            platform
                .as("water", Role.PROVIDER, INVOICES)
                .header("Idempotency-Key", "others")
                .POST(BodyPublishers.ofString(HEADER))
                .build());
    HttpResponse<String> own =
        platform.send(platform.as("water", Role.PROVIDER, "/api/v1/loads").build());
    JsonNode page = platform.read("/api/v1/loads?limit=1");

    assertThat(other.statusCode()).isEqualTo(403);
    assertThat(PlatformForLoads.json(own).path("items")).isEmpty();
    assertThat(page.path("items")).hasSize(1);
  }

  @Test
  void tellsWhatFilesMayHold() {
    JsonNode kinds = platform.read("/api/v1/loads/kinds");
    HttpResponse<String> template = platform.get("/api/v1/loads/kinds/tax-grades/template");

    assertThat(kinds.path("items")).hasSizeGreaterThan(15);
    assertThat(kinds.path("items").get(1).path("columns").get(0).path("title").path("zh").asText())
        .isEqualTo("企业标识");
    assertThat(template.body()).startsWith("\uFEFFenterprise_id,");
    assertThat(platform.get("/api/v1/loads/kinds/shoes/template").statusCode()).isEqualTo(404);
  }

  private static String refusedField(String path) {
    HttpResponse<String> answer = platform.post(path, "refused", "x");
    assertThat(answer.statusCode()).isEqualTo(400);
    return PlatformForLoads.json(answer).path("errors").path(0).path("field").asText();
  }

  private static String state(String key) {
    for (JsonNode load : platform.read("/api/v1/loads?provider=tax").path("items")) {
      if (load.path("idempotencyKey").asText().equals(key)) {
        return load.path("state").asText();
      }
    }
    return "";
  }

  private static JsonNode done(HttpResponse<String> received) {
    assertThat(received.statusCode()).as(received.body()).isBetween(200, 202);
    String address = "/api/v1/loads/" + PlatformForLoads.json(received).path("id").asText();
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> !platform.read(address).path("finishedAt").isNull());
    return platform.read(address);
  }

  private static byte[] gzip(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] workbook() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("invoices");
      String[] titles = HEADER.strip().split(",", -1);
      String[] values = "E1,23,2019-05-03,B1,100,13,113,VALID".split(",", -1);
      for (int column = 0; column < titles.length; column++) {
        sheet.value(0, column, titles[column]);
        sheet.value(1, column, values[column]);
      }
    }
    return bytes.toByteArray();
  }
}
