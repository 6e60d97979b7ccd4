package io.rongqiao.api.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.api.Visitor;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SimulationTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String ADDRESS = "/api/v1/products/simulations";

  @Test
  void tellsALenderWhatADraftWouldReachInRoundedCounts() {
    JsonNode answer =
        simulated(
            """
            {"criteria": [{"feature": "invoice_history_months", "atLeast": 13},
                          {"code": "size_class", "oneOf": ["SMALL", "MICRO"]}], "moving": 0}
            """);

    assertThat(answer.path("fit").path("about").asInt() % 10).isZero();
    assertThat(answer.path("margin").asInt()).isPositive();
    assertThat(answer.path("costs")).hasSize(2);
    assertThat(answer.path("costs").get(0).path("criterion").path("atLeast").asInt()).isEqualTo(12);
    assertThat(answer.path("curves").get(0).path("points").size()).isGreaterThan(10);
    assertThat(answer.path("kinds").findValuesAsText("code"))
        .containsExactlyInAnyOrder("risk_grade", "size_class", "division");
  }

  /** Of a whole product also its limit counts, and what only an application tells is named. */
  @Test
  void countsWhomAWholeProductReaches() throws JsonProcessingException {
    Visitor lender = Visitor.signedIn("lender-1");
    String own = lender.read("/api/v1/me").json().at("/institution/id").asText();
    JsonNode product = anInvoiceLoan(lender, own);
    String versions = "/api/v1/products/" + product.path("id").asText() + "/versions";
    ObjectNode document =
        (ObjectNode) JSON.readTree(lender.read(versions).json().at("/items/0/document").asText());
    document.putObject("version").put("validFrom", "2020-06-01");
    document
        .withObject("/terms/limit")
        .set(
            "formula",
            JSON.readTree("{\"times\":[{\"number\":\"0.1\"},{\"feature\":\"tax_paid_12m\"}]}"));

    JsonNode answer = simulated(form(document));

    assertThat(answer.at("/costs").size()).isEqualTo(document.path("criteria").size() + 1);
    assertThat(answer.path("costs").findValuesAsText("feature")).contains("tax_paid_12m");
    assertThat(answer.path("uncounted").findValuesAsText("en"))
        .anyMatch(it -> it.startsWith("Requested amount"))
        .anyMatch(it -> it.startsWith("Purpose of the money"));

    document.withObject("/terms/rate").put("floor", "0.9");
    assertThat(lender.post(ADDRESS, form(document)).status()).isEqualTo(422);
    assertThat(Visitor.signedIn("lender-2").post(ADDRESS, form(document)).status()).isEqualTo(403);
  }

  private static JsonNode anInvoiceLoan(Visitor lender, String own) {
    for (JsonNode item : lender.read("/api/v1/products").json().path("items")) {
      if (item.at("/lender/id").asText().equals(own)
          && item.path("kind").asText().equals("INVOICE_LOAN")) {
        return item;
      }
    }
    throw new AssertionError("The lender has no invoice loan");
  }

  private static String form(ObjectNode document) {
    return JSON.createObjectNode().put("document", document.toString()).toString();
  }

  @Test
  void answersTheSameQuestionWithTheSameCounts() {
    String draft = "{\"criteria\": [{\"flag\": \"has_patent\", \"is\": false}]}";

    assertThat(simulated(draft)).isEqualTo(simulated(draft));
  }

  @Test
  void namesTheFieldThatCannotBeRead() {
    Visitor.Answer answer =
        Visitor.signedIn("lender-1")
            .post(
                ADDRESS,
                """
                {"criteria": [{"flag": "has_patent", "is": true},
                              {"feature": "ownership", "atLeast": 1}]}
                """);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().path("errors").get(0).path("field").asText())
        .isEqualTo("criteria/1/feature");
  }

  @Test
  void isForLendersOnly() {
    assertThat(Visitor.signedIn("enterprise-1").post(ADDRESS, "{\"criteria\": []}").status())
        .isEqualTo(403);
  }

  @Test
  void publishesItsThresholds() {
    JsonNode subjects = Visitor.signedIn("lender-1").read(ADDRESS + "/subjects").json();

    assertThat(subjects.path("items").findValuesAsText("name"))
        .contains("tax_grade", "invoice_history_months", "blacklisted");
  }

  /** The snapshot is read while the platform already answers other requests. */
  private static JsonNode simulated(String draft) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> Visitor.signedIn("lender-1").post(ADDRESS, draft),
            answer -> answer.status() == 200)
        .json();
  }
}
