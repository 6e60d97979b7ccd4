package io.rongqiao.api.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rongqiao.api.Visitor;
import io.rongqiao.scoring.governance.ModelFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Models and overrides as two operators handle them. */
class GovernanceTest {

  private static final String CARD =
      """
      {"kind":"scorecard","target":{"column":"bad","bad":"1"},
       "scale":{"base_score":600,"base_odds":30.0,"points_to_double_odds":20},
       "base_points":500,
       "training":{"rows":100,"bad":20,"population_bad_rate":0.2,"weight_penalty":1.0,
         "freedom_penalty":null,"decisions":[]},
       "characteristics":[{"name":"sales_net_12m","reason":"sales_net_12m","kind":"NUMERIC",
         "trend":"DOWN","information_value":0.5,"unknown_category_points":0,
         "bins":[
           {"below":1000000.0,"good":30,"bad":15,"weight_of_evidence":-0.7,"points":0},
           {"from":1000000.0,"good":50,"bad":5,"weight_of_evidence":0.9,"points":40},
           {"missing":true,"good":0,"bad":0,"weight_of_evidence":0.0,"points":10}]}]}
      """;

  private final Visitor anna = Visitor.signedIn("operator");
  private final Visitor bert = Visitor.signedIn("operator-2");

  @Test
  void approvesAModelWithFourEyes() throws IOException {
    Visitor.Answer registered = register("four-eyes-1", "A", zip(CARD));
    assertThat(registered.status()).as(registered.body()).isEqualTo(201);
    String path = "/api/v1/models/" + registered.json("id");

    assertThat(decide(anna, path + "/proposal", "\"role\":\"CHAMPION\",").json("state"))
        .isEqualTo("PROPOSED");
    Visitor.Answer alone = decide(anna, path + "/approval", "");
    assertThat(alone.status()).isEqualTo(422);
    assertThat(alone.json("type")).isEqualTo("/problems/rule-broken");
    assertThat(decide(bert, path + "/approval", "").json("state")).isEqualTo("APPROVED");

    assertThat(anna.read("/api/v1/models/in-force?segment=A").json().path("items"))
        .singleElement()
        .satisfies(term -> assertThat(term.path("role").asText()).isEqualTo("CHAMPION"));
    assertThat(anna.read("/api/v1/models/in-force?segment=A&day=2020-02-28").json().path("items"))
        .isEmpty();
    JsonNode detail = bert.read(path).json();
    assertThat(detail.at("/model/history")).hasSize(3);
    assertThat(detail.path("document").asText()).contains("sales_net_12m");
    assertThat(register("four-eyes-1", "A", zip(CARD)).json("id")).isEqualTo(registered.json("id"));
  }

  @Test
  void showsTheReportAsADocumentThatMayOnlyDraw() throws IOException {
    String id = register("with-report", "B", zip(CARD)).json("id");

    Visitor.Answer report =
        Visitor.send(
            anna.request("/api/v1/models/%s/report".formatted(id))
                .setHeader("Accept", "text/html")
                .GET());

    assertThat(report.body()).isEqualTo("<p>报告</p>");
    assertThat(report.response().headers().allValues("Content-Security-Policy"))
        .anySatisfy(policy -> assertThat(policy).startsWith("sandbox; default-src 'none'"));
  }

  @Test
  void saysWhatIsWrongWithWhatIsHandedIn() throws IOException {
    assertThat(faultOf(register("broken-1", "C", new byte[] {1, 2, 3}))).isEqualTo("body");
    assertThat(faultOf(register("broken-2", "Z", zip(CARD)))).isEqualTo("segment");
    Visitor.Answer unmeasured =
        register("broken-3", "C", zip(CARD.replace("sales_net_12m", "tall")));
    assertThat(unmeasured.body()).contains("does not measure: tall");
    assertThat(faultOf(unmeasured)).isEqualTo("body");
    assertThat(faultOf(register("broken-4", "C", zip("[]")))).isEqualTo("body");
    assertThat(register("taken-1", "C", zip(CARD)).status()).isEqualTo(201);
    assertThat(faultOf(register("taken-1", "C", zip(CARD + " ")))).isEqualTo("version");
  }

  private static String faultOf(Visitor.Answer refused) {
    assertThat(refused.status()).isEqualTo(400);
    return refused.json().at("/errors/0/field").asText();
  }

  @Test
  void listsTheCardThatLeads() {
    assertThat(anna.read("/api/v1/models").json().path("items"))
        .anySatisfy(
            model -> {
              assertThat(model.path("leads").asBoolean()).isTrue();
              assertThat(model.path("kind").asText()).isEqualTo("EXPERT");
            });
  }

  @Test
  void keepsTheRegistryFromOthers() {
    assertThat(Visitor.signedIn("lender-1").read("/api/v1/models").status()).isEqualTo(403);
    assertThat(Visitor.signedIn("enterprise-1").read("/api/v1/overrides").status()).isEqualTo(403);
  }

  @Test
  void showsAnOverrideBesideTheGrade() {
    Visitor enterprise = Visitor.signedIn("enterprise-2");
    String uscc = enterprise.read("/api/v1/me").json().at("/enterprise/uscc").asText();
    String profilePath = "/api/v1/enterprises/%s/profile".formatted(uscc);
    JsonNode before = enterprise.read(profilePath).json();

    Visitor.Answer made =
        anna.post(
            "/api/v1/overrides",
            """
            {"uscc":"%s","grade":"%s","reason":"CONDUCT","note":"paid late elsewhere"}"""
                .formatted(uscc, before.path("grade").asText().equals("E") ? "D" : "E"));

    assertThat(made.status()).as(made.body()).isEqualTo(201);
    JsonNode after = enterprise.read(profilePath).json();
    assertThat(after.path("grade")).isEqualTo(before.path("grade"));
    assertThat(after.at("/provenance/digest")).isEqualTo(before.at("/provenance/digest"));
    assertThat(after.path("overrides")).hasSize(before.path("overrides").size() + 1);
    assertThat(after.at("/overrides/0/note").asText()).isEqualTo("paid late elsewhere");
    JsonNode listed = anna.read("/api/v1/overrides").json();
    assertThat(listed.path("rates").get(0).path("graded").asLong()).isPositive();
    assertThat(listed.at("/items/0/enterprise/uscc").asText()).isEqualTo(uscc);
  }

  @Test
  void replaysADayToTheSameBytes() {
    JsonNode replays = anna.post("/api/v1/replays", "{\"asOf\":\"2020-02-29\"}").json();

    assertThat(replays.path("same").asLong()).isPositive();
    assertThat(replays.path("different").asLong()).isZero();
    assertThat(anna.post("/api/v1/replays", "{}").status()).isEqualTo(400);
  }

  private static Visitor.Answer decide(Visitor operator, String path, String more) {
    return operator.post(path, "{%s\"why\":\"because\"}".formatted(more));
  }

  private Visitor.Answer register(String version, String segment, byte[] archive) {
    return Visitor.send(
        anna.request(
                "/api/v1/models?kind=CHAMPION&version=%s&segment=%s&trainedBy=risk&why=test"
                    .formatted(version, segment))
            .header("Content-Type", "application/zip")
            .POST(BodyPublishers.ofByteArray(archive)));
  }

  private static byte[] zip(String card) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(ModelFiles.DOCUMENT));
      zip.write(card.getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry(ModelFiles.REPORT));
      zip.write("<p>报告</p>".getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }
}
