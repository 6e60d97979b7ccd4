package io.rongqiao.api.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rongqiao.api.Visitor;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WaysTest {

  private final Visitor enterprise = Visitor.signedIn("enterprise-1");

  @Test
  void namesTheCheapestWaysWithWhatTheyCloseAndOpen() {
    String application =
        enterprise
            .post(
                "/api/v1/applications",
                """
                {"amount": {"amount": "3000.00", "currency": "CNY"}, "tenorMonths": 12,
                 "purpose": "WORKING_CAPITAL"}
                """)
            .json("id");

    JsonNode ways = enterprise.read("/api/v1/applications/" + application + "/ways").json();

    assertThat(ways.path("items").size()).isBetween(1, 3);
    JsonNode cheapest = ways.path("items").get(0);
    assertThat(cheapest.path("steps").get(0).path("kind").asText()).isEqualTo("ASK");
    assertThat(cheapest.path("closes").get(0).path("feature").asText())
        .isEqualTo("requested_amount");
    assertThat(cheapest.path("opens").path("allInAnnualCost").asText()).isNotEmpty();
  }

  @Test
  void showsNobodyTheWaysOfAnother() {
    assertThat(enterprise.read("/api/v1/applications/" + UUID.randomUUID() + "/ways").status())
        .isEqualTo(404);
  }
}
