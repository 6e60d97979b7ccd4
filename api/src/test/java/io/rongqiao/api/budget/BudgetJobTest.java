package io.rongqiao.api.budget;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rongqiao.api.RunningPlatform;
import io.rongqiao.api.Visitor;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A bank plans its budget over the leads that wait. */
final class BudgetJobTest {

  private static final String PLANS = "/api/v1/budget-plans";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final List<Visitor> lenders = lenders();
  private final Visitor lender =
      lenders.stream()
          .filter(it -> it.read(PLANS + "/ground").json().path("leads").asInt() > 0)
          .findFirst()
          .orElseThrow();

  @Test
  void answersAQuestionFromTheOrderToTheFile() {
    JsonNode ground = lender.read(PLANS + "/ground").json();
    assertThat(ground.path("programmes"))
        .isNotEmpty()
        .allSatisfy(
            it ->
                assertThat(amount(it.path("free")))
                    .isEqualTo(amount(it.path("quota")).subtract(amount(it.path("taken")))));
    assertThat(ground.path("sections")).hasSize(20);

    Visitor.Answer ordered =
        lender.post(
            PLANS,
            question(
                "\"pricing\":\"PRODUCT_BANDS\","
                    + "\"limits\":[{\"kind\":\"GRADE\",\"share\":\"0.5\"},"
                    + "{\"kind\":\"CUSTOMER\",\"amount\":{\"amount\":\"200000.00\",\"currency\":\"CNY\"}}]"));

    assertThat(ordered.status()).as(ordered.body()).isEqualTo(202);
    String path = ordered.header("Location");
    assertThat(path).isEqualTo(PLANS + "/" + ordered.json("id"));
    JsonNode done = over(lender, path);
    assertThat(done.path("state").asText()).isEqualTo("DONE");
    JsonNode totals = done.path("totals");
    assertThat(totals.path("leads").asInt()).isEqualTo(ground.path("leads").asInt());
    assertThat(amount(totals.at("/plan/expected")))
        .isBetween(amount(totals.at("/greedy/expected")), amount(totals.path("bound")));
    assertThat(totals.at("/sentence/en").asText()).isNotBlank();
    assertThat(done.at("/question/limits")).hasSize(2);

    List<JsonNode> rows = rows(path, "");
    assertThat(rows).hasSize(totals.path("leads").asInt());
    assertThat(rows)
        .allSatisfy(row -> assertThat(row.at("/enterprise/name").asText()).isNotBlank())
        .allSatisfy(row -> assertThat(row.at("/why/zh").asText()).isNotBlank());
    List<JsonNode> offers = rows(path, "&offered=true");
    assertThat(offers)
        .hasSize(totals.at("/plan/offers").asInt())
        .allSatisfy(
            row ->
                assertThat(amount(row.at("/offer/amount")))
                    .isLessThanOrEqualTo(new BigDecimal("200000.00")));
    assertThat(rows(path, "&offered=false")).hasSize(rows.size() - offers.size());
    assertThat(lender.read(path + "/limits").json().path("items"))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(amount(it.path("left")).signum()).isNotNegative());

    assertThat(file(path + "/rows.csv").lines()).hasSize(rows.size() + 1);
    assertThat(file(path + "/rows.xlsx")).startsWith("PK");
    assertThat(lender.read(PLANS + "?limit=200").json().path("items"))
        .anySatisfy(it -> assertThat(it.path("id")).isEqualTo(done.path("id")));
    Visitor.Answer late = Visitor.send(lender.request(path + "/stop").POST(none()));
    assertThat(late.status()).isEqualTo(409);
  }

  @Test
  void ordersOncePerKey() {
    String key = UUID.randomUUID().toString();
    Visitor.Answer first = under(key, question("\"seed\":1"));

    assertThat(under(key, question("\"seed\":1")).json("id")).isEqualTo(first.json("id"));
    assertThat(under(key, question("\"seed\":2")).json("type"))
        .isEqualTo("/problems/idempotency-key-reused");
    over(lender, first.header("Location"));
  }

  @Test
  void refusesByFieldAndRule() {
    assertThat(fault("{}")).isEqualTo("budget");
    assertThat(fault(question("\"pricing\":\"CHEAP\""))).isEqualTo("pricing");
    assertThat(fault(question("\"pricing\":\"GRID\""))).isEqualTo("rates");
    assertThat(fault(question("\"pricing\":\"GRID\",\"rates\":[\"0.05\",\"0.04\"]")))
        .isEqualTo("rates");
    assertThat(fault(question("\"refusedGrades\":[\"F\"]"))).isEqualTo("refusedGrades");
    assertThat(fault(question("\"lossGivenDefault\":\"1.1\""))).isEqualTo("lossGivenDefault");
    assertThat(fault(question("\"step\":{\"amount\":\"1\",\"currency\":\"CNY\"}")))
        .isEqualTo("step");
    assertThat(
            fault(
                question(
                    "\"limits\":[{\"kind\":\"REGION\",\"subject\":\"999999\",\"share\":\"0.1\"}]")))
        .isEqualTo("limits[0].subject");
    assertThat(fault(question("\"limits\":[{\"kind\":\"GRADE\"}]"))).isEqualTo("limits[0].amount");
    assertThat(fault(question("\"weights\":{\"income\":\"0\"}"))).isEqualTo("weights");
    assertThat(lender.read(PLANS + "?limit=0").status()).isEqualTo(400);
    assertThat(lender.read(PLANS + "?cursor=x").status()).isEqualTo(400);
  }

  @Test
  void keepsAPlanFromEverybodyElse() {
    String path = lender.post(PLANS, question("\"seed\":3")).header("Location");
    over(lender, path);
    Visitor other = lenders.stream().filter(it -> it != lender).findFirst().orElseThrow();

    for (String part : List.of("", "/rows", "/limits")) {
      assertThat(other.read(path + part).status()).isEqualTo(404);
    }
    assertThat(
            Visitor.send(other.request(path + "/rows.csv").setHeader("Accept", "*/*").GET())
                .status())
        .isEqualTo(404);
    assertThat(Visitor.send(other.request(path + "/cancellation").POST(none())).status())
        .isEqualTo(404);
    for (String login : List.of("enterprise-1", "guarantor-1", "operator")) {
      assertThat(Visitor.signedIn(login).read(path).status()).isEqualTo(403);
    }
  }

  @Test
  void isTakenUpAgainAfterItsProcessDied() throws SQLException {
    String path = lender.post(PLANS, question("\"seed\":4")).header("Location");
    over(lender, path);
    UUID left = UUID.randomUUID();
    try (Connection connection = RunningPlatform.database().getConnection();
        PreparedStatement copy =
            connection.prepareStatement(
                """
                INSERT INTO budget_plan (id, lender, client_key, question, state, ordered_at, ordered_by, started_at,
                                         attempt, runner, leased_until, stage)
                SELECT ?, lender, ?, question, 'RUNNING', ordered_at, ordered_by, now() - interval '5 minutes',
                       1, gen_random_uuid(), now() - interval '4 minutes', 'PRICING'
                FROM budget_plan WHERE id = ?
                """)) {
      copy.setObject(1, left);
      copy.setString(2, left.toString());
      copy.setObject(3, UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
      assertThat(copy.executeUpdate()).isEqualTo(1);
    }

    JsonNode done = over(lender, PLANS + "/" + left);

    assertThat(done.path("state").asText()).isEqualTo("DONE");
    assertThat(done.path("totals")).isEqualTo(lender.read(path).json().path("totals"));
  }

  private static JsonNode over(Visitor lender, String path) {
    return Awaitility.await()
        .atMost(PATIENCE)
        .until(
            () -> lender.read(path).json(),
            plan -> !List.of("QUEUED", "RUNNING").contains(plan.path("state").asText()));
  }

  private List<JsonNode> rows(String path, String filter) {
    List<JsonNode> rows = new ArrayList<>();
    String cursor = "0";
    while (!cursor.isEmpty()) {
      JsonNode page =
          lender.read("%s/rows?limit=2&cursor=%s%s".formatted(path, cursor, filter)).json();
      page.path("items").forEach(rows::add);
      cursor = page.path("next").asText("").replace("null", "");
    }
    return rows;
  }

  private String file(String path) {
    Visitor.Answer answer = Visitor.send(lender.request(path).setHeader("Accept", "*/*").GET());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Disposition")).startsWith("attachment");
    return answer.body();
  }

  private String fault(String body) {
    Visitor.Answer answer = lender.post(PLANS, body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    return answer.json().at("/errors/0/field").asText();
  }

  private Visitor.Answer under(String key, String body) {
    return Visitor.send(
        lender
            .request(PLANS)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(body)));
  }

  private static BodyPublisher none() {
    return BodyPublishers.noBody();
  }

  private static String question(String more) {
    return "{\"budget\":{\"amount\":\"1000000.00\",\"currency\":\"CNY\"},%s}".formatted(more);
  }

  private static BigDecimal amount(JsonNode money) {
    return new BigDecimal(money.path("amount").asText());
  }

  private static List<Visitor> lenders() {
    List<Visitor> found = new ArrayList<>();
    Visitor.anonymous()
        .read("/api/v1/demonstration")
        .json()
        .path("items")
        .forEach(
            it -> {
              if (it.path("username").asText().matches("lender-[0-9]+")) {
                found.add(Visitor.signedIn(it.path("username").asText()));
              }
            });
    return found;
  }
}
