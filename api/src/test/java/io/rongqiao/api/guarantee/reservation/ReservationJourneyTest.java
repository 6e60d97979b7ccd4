package io.rongqiao.api.guarantee.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rongqiao.api.Visitor;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A guarantor's system reserves, confirms and releases capacity over HTTP. */
final class ReservationJourneyTest {

  private static final String PATH = "/api/v1/guarantee-capacity/reservations";

  private final Visitor city = Visitor.signedIn("guarantor-1");
  private final JsonNode filed =
      city.read("/api/v1/guarantee-cases?state=EFFECTIVE&limit=1").json().at("/items/0");
  private final String uscc = filed.at("/enterprise/uscc").asText();
  private final String programme = filed.path("programmeId").asText();
  private final String soon = Instant.now(Clock.systemUTC()).plus(Duration.ofDays(3)).toString();

  @Test
  void runsFromReservationToRelease() {
    String key = UUID.randomUUID().toString();
    String wish = wish("1234.56", "\"until\":\"" + soon + "\"");

    Visitor.Answer made = reserve(key, wish);

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.header("ETag")).isEqualTo("\"0\"");
    assertThat(made.json("state")).isEqualTo("RESERVED");
    assertThat(made.json("expiresAt")).startsWith(soon.substring(0, 19));
    assertThat(made.json().at("/customer/uscc").asText()).isEqualTo(uscc);
    assertThat(made.json().at("/programme/code").asText()).isEqualTo("NATIONAL-FUND");
    assertThat(reserve(key, wish).json()).isEqualTo(made.json());
    assertThat(reserve(key, wish("1234.57", "\"until\":\"" + soon + "\"")).json("type"))
        .isEqualTo("/problems/idempotency-key-reused");

    String path = PATH + "/" + made.json("id");
    assertThat(change(path + "/confirmation", null, "").json("type"))
        .isEqualTo("/problems/version-required");
    assertThat(change(path + "/confirmation", "\"9\"", "").json("type"))
        .isEqualTo("/problems/stale-version");
    Visitor.Answer confirmed = change(path + "/confirmation", "\"0\"", "");
    assertThat(confirmed.json("state")).isEqualTo("CONFIRMED");
    assertThat(confirmed.header("ETag")).isEqualTo("\"1\"");
    assertThat(change(path + "/confirmation", "\"0\"", "").status()).isEqualTo(200);

    Visitor.Answer part =
        change(
            path + "/release", "\"1\"", "{\"left\":{\"amount\":\"1000.00\",\"currency\":\"CNY\"}}");
    assertThat(part.json().at("/remaining/amount").asText()).isEqualTo("1000.00");
    Visitor.Answer whole = change(path + "/release", "\"2\"", "{}");
    assertThat(whole.json("state")).isEqualTo("RELEASED");
    assertThat(city.read(path).json()).isEqualTo(whole.json());
    assertThat(change(path + "/confirmation", "\"3\"", "").status()).isEqualTo(409);
  }

  @Test
  void namesEveryLimitThatIsShortInBothLanguages() {
    JsonNode refused =
        reserve(UUID.randomUUID().toString(), wish("600000000.00", "\"confirmed\":true")).json();

    assertThat(refused.path("status").asInt()).isEqualTo(422);
    assertThat(refused.path("errors")).hasSize(2);
    assertThat(refused.at("/errors/0/field").asText()).isEqualTo("amount");
    JsonNode customer = refused.at("/limits/0");
    assertThat(customer.path("kind").asText()).isEqualTo("CUSTOMER");
    assertThat(customer.path("limit").asText()).isEqualTo("20000000.00");
    BigDecimal room = new BigDecimal(customer.path("room").asText());
    BigDecimal lacking = new BigDecimal(customer.path("lacking").asText());
    assertThat(room.add(lacking)).isEqualByComparingTo("600000000.00");
    assertThat(customer.at("/text/zh").asText())
        .isEqualTo("单户限额余 %,.2f 元，占用 600,000,000.00 元还差 %,.2f 元".formatted(room, lacking));
    assertThat(customer.at("/text/en").asText())
        .isEqualTo(
            "the limit for one customer has CNY %,.2f left, %,.2f short of 600,000,000.00"
                .formatted(room, lacking));
    assertThat(refused.at("/limits/1/kind").asText()).isEqualTo("PROGRAMME");
  }

  @Test
  void namesTheFieldThatIsWrong() {
    assertThat(field(wish("10.00", "\"confirmed\":false"))).isEqualTo("until");
    assertThat(field(wish("10.00", "\"confirmed\":true,\"until\":\"" + soon + "\"")))
        .isEqualTo("until");
    assertThat(field(wish("10.00", "\"until\":\"2020-01-01T00:00:00Z\""))).isEqualTo("until");
    assertThat(field(wish("0.00", "\"confirmed\":true"))).isEqualTo("amount");
    assertThat(field(wish("0.001", "\"confirmed\":true"))).isEqualTo("amount");
    assertThat(field(wish("1.00", "\"confirmed\":true").replace(programme, UUID.randomUUID() + "")))
        .isEqualTo("programmeId");
    assertThat(field("{}")).isEqualTo("uscc");
    assertThat(city.read(PATH + "?state=UNKNOWN").json().at("/errors/0/field").asText())
        .isEqualTo("state");
    assertThat(city.read(PATH + "?limit=201").json().at("/errors/0/field").asText())
        .isEqualTo("limit");
    assertThat(city.read(PATH + "?cursor=x").json().at("/errors/0/field").asText())
        .isEqualTo("cursor");
  }

  @Test
  void answersAlikeForWhoeverIsNoCustomer() {
    String known =
        Visitor.signedIn("debtor-1").read("/api/v1/me").json().at("/enterprise/uscc").asText();
    String unknown = "91440300MA5EQXL5XC";
    assertThat(known).hasSize(18);

    for (String code : new String[] {known, unknown}) {
      JsonNode refused =
          reserve(
                  UUID.randomUUID().toString(),
                  wish("1.00", "\"confirmed\":true").replace(uscc, code))
              .json();
      assertThat(refused.path("status").asInt()).isEqualTo(400);
      assertThat(refused.at("/errors/0/rule").asText())
          .isEqualTo("is no customer of the guarantor's");
      assertThat(city.read(PATH + "?uscc=" + code).json().path("items")).isEmpty();
    }
    assertThat(forecast(known).replace(known, "code"))
        .isEqualTo(forecast(unknown).replace(unknown, "code"))
        .contains("\"takenNow\":{\"amount\":\"0.00\"");
  }

  @Test
  void leavesToACaseWhatACaseHolds() {
    JsonNode held = city.read(PATH + "?state=CONFIRMED&limit=200").json().path("items");
    for (JsonNode it : held) {
      if (it.path("caseId").asText().equals(filed.path("id").asText())) {
        String path = PATH + "/" + it.path("id").asText();
        for (String step : new String[] {"/confirmation", "/release"}) {
          Visitor.Answer refused = change(path + step, "\"0\"", "{}");
          assertThat(refused.status()).isEqualTo(409);
          assertThat(refused.json().at("/errors/0/value").asText())
              .isEqualTo(filed.path("id").asText());
        }
        return;
      }
    }
    throw new AssertionError("The case's reservation is not listed");
  }

  @Test
  void listsPageByPageAndOnlyToItsGuarantor() {
    for (int time = 0; time < 3; time++) {
      reserve(UUID.randomUUID().toString(), wish("0.01", "\"until\":\"" + soon + "\""));
    }
    JsonNode first = city.read(PATH + "?limit=2&uscc=" + uscc + "&programmeId=" + programme).json();
    JsonNode second = city.read(PATH + "?limit=2&cursor=" + first.path("next").asText()).json();

    assertThat(first.path("items")).hasSize(2);
    assertThat(second.path("items")).isNotEmpty();
    assertThat(second.path("items")).doesNotContainAnyElementsOf(first.path("items"));
    Visitor other = Visitor.signedIn("guarantor-2");
    assertThat(other.read(PATH).json().path("items")).isEmpty();
    assertThat(other.read(PATH + "/" + first.at("/items/0/id").asText()).status()).isEqualTo(404);
    assertThat(Visitor.signedIn("lender-1").read(PATH).status()).isEqualTo(403);
  }

  private String forecast(String code) {
    return city.post(
            "/api/v1/guarantee-capacity/forecasts",
            """
            {"cases":[{"uscc":"%s","amount":{"amount":"5.00","currency":"CNY"}}]}"""
                .formatted(code))
        .body();
  }

  private String field(String wish) {
    return reserve(UUID.randomUUID().toString(), wish).json().at("/errors/0/field").asText();
  }

  private String wish(String amount, String more) {
    return """
    {"uscc":"%s","programmeId":"%s","amount":{"amount":"%s","currency":"CNY"},%s}"""
        .formatted(uscc, programme, amount, more);
  }

  private Visitor.Answer reserve(String key, String body) {
    return Visitor.send(
        city.request(PATH)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(body)));
  }

  private Visitor.Answer change(String path, @Nullable String ifMatch, String body) {
    var request = city.request(path).header("Content-Type", "application/json");
    return Visitor.send(
        (ifMatch == null ? request : request.header("If-Match", ifMatch))
            .POST(BodyPublishers.ofString(body)));
  }
}
