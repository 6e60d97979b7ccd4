package io.rongqiao.api.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.rongqiao.api.Visitor;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SimulationTest {

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
