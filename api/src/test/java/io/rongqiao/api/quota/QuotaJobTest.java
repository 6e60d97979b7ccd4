package io.rongqiao.api.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.rongqiao.api.Visitor;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class QuotaJobTest {

  private final Visitor applicant = Visitor.signedIn("enterprise-1");
  private final Visitor author = Visitor.signedIn("lender-1");
  private final Visitor approver = Visitor.signedIn("lender-1-approver");
  private final String lender = author.read("/api/v1/me").json().at("/institution/id").asText();

  @Test
  void leavesAProductOutWhileItsQuotaIsUsedUp() {
    JsonNode application = applied();
    String product = proposedByTheLender(application);
    String id = application.path("id").asText();

    approve(state(product, "0.00").json("id"));
    await().atMost(Duration.ofSeconds(20)).until(() -> !lackOf(id, product).isMissingNode());
    assertThat(lackOf(id, product).path("actual").asText()).isEqualTo("0");
    assertThat(lackOf(id, product).at("/text/en").asText()).contains("used up");

    JsonNode counting = approve(state(product, "9000000000.00").json("id"));
    await().atMost(Duration.ofSeconds(20)).until(() -> lackOf(id, product).isMissingNode());
    assertThat(counting.path("counts").asBoolean()).isTrue();
    assertThat(counting.at("/amount/amount").asText()).isEqualTo("9000000000.00");
    JsonNode items =
        author.read("/api/v1/product-quotas?productId=" + product).json().path("items");
    assertThat(items).extracting(it -> it.path("counts").asBoolean()).startsWith(true, false);
  }

  @Test
  void takesFourEyesOfTheLenderWhoseProductItIs() {
    String product = proposedByTheLender(applied());
    Visitor.Answer stated = state(product, "8000000000.00");
    String quota = "/api/v1/product-quotas/" + stated.json("id");

    assertThat(stated.status()).isEqualTo(201);
    assertThat(stated.json("state")).isEqualTo("STATED");
    assertThat(author.post(quota + "/approval", "{}").status()).isEqualTo(422);
    assertThat(Visitor.signedIn("lender-2").read(quota).status()).isEqualTo(404);
    assertThat(applicant.read(quota).status()).isEqualTo(403);
    assertThat(author.post(quota + "/rejection", "{}").json().at("/errors/0/field").asText())
        .isEqualTo("reason");
    assertThat(approver.post(quota + "/rejection", "{\"reason\":\"too much\"}").json("state"))
        .isEqualTo("REJECTED");
    assertThat(approver.post(quota + "/approval", "{}").status()).isEqualTo(409);
  }

  @Test
  void namesTheFieldAtFault() {
    String product = proposedByTheLender(applied());

    assertThat(faultOf(form(product, "2020-03-01", "2020-02-01", "5.00"))).isEqualTo("lastDay");
    assertThat(faultOf(form(product, "2019-03-01", "2019-12-31", "5.00"))).isEqualTo("lastDay");
    assertThat(faultOf(form(product, "2020-03-01", "2020-12-31", "-5.00"))).isEqualTo("amount");
    assertThat(faultOf(form("none", "2020-03-01", "2020-12-31", "5.00"))).isEqualTo("productId");
  }

  private String faultOf(String form) {
    return author.post("/api/v1/product-quotas", form).json().at("/errors/0/field").asText();
  }

  private Visitor.Answer state(String product, String yuan) {
    return author.post("/api/v1/product-quotas", form(product, "2020-01-01", "2020-12-31", yuan));
  }

  private static String form(String product, String first, String last, String yuan) {
    return """
    {"productId":"%s","firstDay":"%s","lastDay":"%s","amount":{"amount":"%s","currency":"CNY"}}"""
        .formatted(product, first, last, yuan);
  }

  private JsonNode approve(String quota) {
    return approver.post("/api/v1/product-quotas/%s/approval".formatted(quota), "{}").json();
  }

  private JsonNode lackOf(String application, String product) {
    JsonNode unmet = applicant.read("/api/v1/applications/" + application).json().path("unmet");
    for (JsonNode item : unmet) {
      if (item.at("/product/id").asText().equals(product)) {
        return item.at("/shortfalls/0");
      }
    }
    return unmet.path("absent");
  }

  private JsonNode applied() {
    return applicant
        .post(
            "/api/v1/applications",
            """
            {"amount":{"amount":"200000.00","currency":"CNY"},"tenorMonths":12,"purpose":"WORKING_CAPITAL"}""")
        .json();
  }

  private String proposedByTheLender(JsonNode application) {
    for (JsonNode proposal : application.path("proposals")) {
      if (proposal.at("/product/lender/id").asText().equals(lender)) {
        return proposal.at("/product/id").asText();
      }
    }
    throw new AssertionError("The lender is not among those proposed");
  }
}
