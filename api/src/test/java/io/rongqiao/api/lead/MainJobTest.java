package io.rongqiao.api.lead;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rongqiao.api.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class MainJobTest {

  private final Visitor enterprise = Visitor.signedIn("enterprise-1");
  private final String uscc = enterprise.read("/api/v1/me").json().at("/enterprise/uscc").asText();

  @Test
  void carriesAnApplicationToALenderAndItsOfferBack() {
    JsonNode lead = sendOneLead();
    Visitor lender = lenderOf(lead);
    String path = "/api/v1/leads/" + lead.path("id").asText();

    JsonNode read = lender.read(path).json();
    assertThat(read.path("profile").path("grade").asText()).isEqualTo(lead.path("grade").asText());
    assertThat(read.path("consentRevoked").asBoolean()).isFalse();

    Visitor.Answer offer =
        lender.post(
            path + "/offers",
            """
            {"amount":{"amount":"200000.00","currency":"CNY"},"tenorMonths":12,"annualRate":"0.0435","validUntil":"2020-03-31"}""");
    assertThat(offer.status()).isEqualTo(201);

    Visitor.Answer accepted =
        enterprise.post("/api/v1/offers/" + offer.json("id") + "/acceptance", "{}");
    assertThat(accepted.json("state")).isEqualTo("ACCEPTED");
    assertThat(lender.read(path).json("state")).isEqualTo("ACCEPTED");
  }

  @Test
  void hidesTheProfileOnceTheConsentIsRevokedAndLogsEveryReading() {
    JsonNode lead = sendOneLead();
    Visitor lender = lenderOf(lead);
    String path = "/api/v1/leads/" + lead.path("id").asText();
    lender.read(path);
    assertThat(lender.read(path + "/movement").json().at("/after/grade").asText())
        .isEqualTo(lead.path("grade").asText());

    liveConsentsOf(lead.at("/proposal/product/lender/id").asText())
        .forEach(
            id ->
                assertThat(
                        enterprise
                            .delete("/api/v1/enterprises/%s/consents/%s".formatted(uscc, id))
                            .status())
                    .isEqualTo(204));

    JsonNode after = lender.read(path).json();
    assertThat(after.path("consentRevoked").asBoolean()).isTrue();
    assertThat(after.path("profile").isNull()).isTrue();
    JsonNode accesses =
        enterprise.read("/api/v1/enterprises/%s/accesses".formatted(uscc)).json().path("items");
    assertThat(accesses.get(0).path("permitted").asBoolean()).isFalse();
    assertThat(accesses.get(1).path("permitted").asBoolean()).isTrue();
    assertThat(lender.read(path + "/movement").status()).isEqualTo(404);
  }

  @Test
  void tellsWhichFiguresMovedThePoints() {
    Visitor other = Visitor.signedIn("enterprise-2");
    String code = other.read("/api/v1/me").json().at("/enterprise/uscc").asText();
    String profile = "/api/v1/enterprises/%s/profile".formatted(code);
    Visitor.send(
        other
            .request(profile)
            .setHeader("Idempotency-Key", "movement-of-" + code)
            .POST(BodyPublishers.noBody()));

    JsonNode moved = other.read(profile + "/movement").json();

    assertThat(moved.path("kind").asText()).isEqualTo("MOVED");
    assertThat(moved.path("others").size()).isGreaterThanOrEqualTo(2);
    int points = 0;
    for (JsonNode step : moved.path("steps")) {
      points += step.path("points").asInt();
    }
    assertThat(points).isEqualTo(moved.path("points").asInt());
    assertThat(enterprise.read(profile + "/movement").status()).isIn(403, 404);
    assertThat(other.read(profile + "/movement?from=" + new UUID(1, 2)).status()).isEqualTo(400);
  }

  @Test
  void makesTheSameApplicationOnceUnderOneKey() {
    String body =
        """
        {"amount":{"amount":"300000.00","currency":"CNY"},"tenorMonths":6,"purpose":"WORKING_CAPITAL"}""";
    String first = applyUnder("one-key", body).json("id");

    assertThat(applyUnder("one-key", body).json("id")).isEqualTo(first);
    assertThat(applyUnder("one-key", body.replace("300000", "400000")).json("type"))
        .isEqualTo("/problems/idempotency-key-reused");
  }

  private Visitor.Answer applyUnder(String key, String body) {
    return Visitor.send(
        enterprise
            .request("/api/v1/applications")
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(body)));
  }

  private JsonNode sendOneLead() {
    JsonNode application =
        enterprise
            .post(
                "/api/v1/applications",
                """
                {"amount":{"amount":"200000.00","currency":"CNY"},"tenorMonths":12,"purpose":"WORKING_CAPITAL"}""")
            .json();
    Visitor.Answer sent =
        enterprise.post(
            "/api/v1/applications/%s/leads".formatted(application.path("id").asText()),
            """
            {"proposalIds":["%s"],"consentUntil":"2020-05-31"}"""
                .formatted(application.at("/proposals/0/id").asText()));
    assertThat(sent.status()).isEqualTo(201);
    return sent.json().at("/items/0");
  }

  private List<String> liveConsentsOf(String institution) {
    List<String> live = new ArrayList<>();
    enterprise
        .read("/api/v1/enterprises/%s/consents".formatted(uscc))
        .json()
        .path("items")
        .forEach(
            consent -> {
              if (consent.path("live").asBoolean()
                  && consent.at("/grantee/id").asText().equals(institution)) {
                live.add(consent.path("id").asText());
              }
            });
    return live;
  }

  private static Visitor lenderOf(JsonNode lead) {
    Map<String, String> logins = new HashMap<>();
    Visitor.anonymous()
        .read("/api/v1/demonstration")
        .json()
        .path("items")
        .forEach(it -> logins.put(it.path("displayName").asText(), it.path("username").asText()));
    String name = lead.at("/proposal/product/lender/name").asText();
    return Visitor.signedIn(logins.getOrDefault(name, "nobody"));
  }
}
