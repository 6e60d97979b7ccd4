package io.rongqiao.api.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rongqiao.api.Visitor;
import org.junit.jupiter.api.Test;

final class AcceptanceJobTest {

  private static final String CURVES = "/api/v1/acceptance-curves";

  private final Visitor operator = Visitor.signedIn("operator");

  @Test
  void keepsToTheStatedPriorWhileFewOffersHaveEnded() {
    assertThat(operator.post(CURVES + "/learning", "{}").json("outcome")).isEqualTo("UNCHANGED");

    JsonNode versions = operator.read(CURVES).json();
    assertThat(versions.path("items")).isEmpty();
    assertThat(versions.path("next").isNull()).isTrue();
    assertThat(operator.read(CURVES + "/1").status()).isEqualTo(404);
    JsonNode application =
        Visitor.signedIn("enterprise-1")
            .post(
                "/api/v1/applications",
                """
                {"amount":{"amount":"200000.00","currency":"CNY"},"tenorMonths":12,"purpose":"WORKING_CAPITAL"}""")
            .json();
    assertThat(application.path("proposals")).isNotEmpty();
    assertThat(application.path("proposals"))
        .allSatisfy(it -> assertThat(it.path("likelihoodVersion").asInt(-1)).isZero());
  }

  @Test
  void isForOperatorsAlone() {
    assertThat(Visitor.signedIn("lender-1").read(CURVES).status()).isEqualTo(403);
    assertThat(Visitor.signedIn("enterprise-1").post(CURVES + "/learning", "{}").status())
        .isEqualTo(403);
    assertThat(operator.read(CURVES + "?limit=0").status()).isEqualTo(400);
    assertThat(operator.read(CURVES + "?cursor=x").json().at("/errors/0/field").asText())
        .isEqualTo("cursor");
  }
}
