package io.rongqiao.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.api.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ProblemsTest {

  private final Visitor enterprise = Visitor.signedIn("enterprise-1");

  @Test
  void asksStrangersToSignIn() {
    Visitor.Answer answer = Visitor.anonymous().read("/api/v1/me");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.json("type")).isEqualTo("/problems/unauthorized");
  }

  @Test
  void refusesAnotherRole() {
    Visitor.Answer answer = enterprise.read("/api/v1/leads");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.json("type")).isEqualTo("/problems/forbidden");
  }

  @Test
  void knowsNoAddressOutsideTheInterface() {
    Visitor.Answer answer = enterprise.read("/api/v1/nothing");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body())
        .isEqualTo(
            """
            {"type":"/problems/not-found","title":"There is no such thing","status":404,"detail":"Nothing is at /api/v1/nothing."}""");
  }

  @Test
  void hidesOtherEnterprises() {
    Visitor.Answer answer = enterprise.read("/api/v1/enterprises/91110000000000000X/profile");

    assertThat(answer.status()).isEqualTo(404);
  }

  @Test
  void namesTheFieldThatIsUnknown() {
    Visitor.Answer answer = enterprise.post("/api/v1/applications", "{\"colour\":\"red\"}");

    assertThat(answer.body())
        .isEqualTo(
            """
            {"type":"/problems/invalid-request","title":"The request is not well formed","status":400,"errors":[{"field":"colour","rule":"is not known","value":null}]}""");
  }

  @Test
  void namesTheFieldThatBreaksARule() {
    Visitor.Answer answer =
        enterprise.post(
            "/api/v1/applications",
            """
            {"amount":{"amount":"1.005","currency":"CNY"},"tenorMonths":12,"purpose":"WORKING_CAPITAL"}""");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("amount");
  }

  @Test
  void saysWhatADayLooksLike() {
    Visitor.Answer answer = Visitor.signedIn("lender-1").read("/api/v1/products?on=2019-2-30");

    assertThat(answer.body())
        .isEqualTo(
            """
            {"type":"/problems/invalid-request","title":"The request is not well formed","status":400,"errors":[{"field":"on","rule":"must be a day, month or moment that exists, written like 2020-02-29, 2020-02 or 2020-02-29T08:00:00Z","value":"2019-2-30"}]}""");
  }

  @Test
  void saysThatAQuestionLacksItsYear() {
    Visitor.Answer answer =
        Visitor.signedIn("regulator").read("/api/v1/guarantee-reports/calendar");

    assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("year");
    assertThat(answer.json().at("/errors/0/rule").asText()).isEqualTo("is missing");
  }

  @Test
  void saysThatAnAddressNeedsAUuid() {
    Visitor.Answer answer = Visitor.signedIn("lender-1").read("/api/v1/leads/first");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().at("/errors/0/field").asText()).isEqualTo("id");
    assertThat(answer.json().at("/errors/0/rule").asText()).isEqualTo("must be a UUID");
  }

  @Test
  void wantsAnIdempotencyKey() {
    Visitor.Answer answer =
        Visitor.send(
            enterprise
                .request("/api/v1/applications")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json("type")).isEqualTo("/problems/idempotency-key-missing");
  }

  @Test
  void takesNoOtherMediaType() {
    Visitor.Answer answer =
        Visitor.send(
            enterprise
                .request("/api/v1/applications")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{}")));

    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.json("type")).isEqualTo("/problems/unsupported-media-type");
  }

  @ParameterizedTest
  @EnumSource(ProblemType.class)
  void explainsEveryTypeOnAPage(ProblemType type) {
    Visitor.Answer answer =
        Visitor.send(
            Visitor.anonymous()
                .request("/problems/" + type.slug())
                .setHeader("Accept", "text/html")
                .GET());

    assertThat(answer.body()).contains(type.title(), type.chinese(), type.english());
  }
}
