package io.rongqiao.api.fund;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rongqiao.api.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A fund is given to, called on, pays and is refunded, over HTTP. */
final class FundJourneyTest {

  private static final String FUNDS = "/api/v1/compensation-funds";
  private static final String CALLS = "/api/v1/compensations";

  private final Visitor bank = Visitor.signedIn("lender-1");
  private final Visitor manager = Visitor.signedIn("guarantor-2");
  private final Visitor stranger = Visitor.signedIn("guarantor-1");
  private final Visitor enterprise = Visitor.signedIn("enterprise-1");
  private final String uscc = enterprise.read("/api/v1/me").json().at("/enterprise/uscc").asText();

  @Test
  void runsFromContributionToRefund() {
    String fund = fund();
    String given =
        """
        {"contributor":"市财政局","giver":"GOVERNMENT","form":"CAPITAL","amount":{"amount":"40000.00","currency":"CNY"},"on":"2020-02-28"}""";
    String key = UUID.randomUUID().toString();
    under(key, FUNDS + "/" + fund + "/contributions", given);
    assertThat(under(key, FUNDS + "/" + fund + "/contributions", given).json("position"))
        .isNotBlank();
    assertThat(manager.read(FUNDS + "/" + fund).json().at("/balance/amount").asText())
        .isEqualTo("40000.00");
    assertThat(bank.read(FUNDS + "/" + fund).json().path("balance").isNull()).isTrue();

    JsonNode filed = file(fund, "L-1", "100000.00").json();
    assertThat(filed.at("/share/amount").asText()).isEqualTo("30000.00");
    String path = CALLS + "/" + filed.path("id").asText();
    assertThat(enterprise.read(path).json("state")).isEqualTo("FILED");
    assertThat(stranger.read(path).status()).isEqualTo(404);

    assertThat(step(manager, path + "/payment", 7, "{\"on\":\"2020-02-29\"}").json("type"))
        .isEqualTo("/problems/stale-version");
    assertThat(step(manager, path + "/payment", 0, "{\"on\":\"2020-02-29\"}").json("state"))
        .isEqualTo("PAID");
    JsonNode second = file(fund, "L-2", "100000.00").json();
    Visitor.Answer none =
        step(
            manager,
            CALLS + "/" + second.path("id").asText() + "/payment",
            0,
            "{\"on\":\"2020-02-29\"}");
    assertThat(none.status()).isEqualTo(409);
    assertThat(none.json("detail")).contains("CNY 10000.00");

    Visitor.Answer back =
        Visitor.send(
            bank.request(path + "/recovered")
                .header("Content-Type", "application/json")
                .header("If-Match", "\"1\"")
                .PUT(
                    BodyPublishers.ofString(
                        "{\"total\":{\"amount\":\"50000.00\",\"currency\":\"CNY\"}}")));
    assertThat(back.json().at("/refundOpen/amount").asText()).isEqualTo("15000.00");
    JsonNode refunded =
        under(
                UUID.randomUUID().toString(),
                path + "/refunds",
                "{\"amount\":{\"amount\":\"15000.00\",\"currency\":\"CNY\"},\"on\":\"2020-02-29\"}")
            .json();
    assertThat(refunded.at("/refundOpen/amount").asText()).isEqualTo("0.00");

    JsonNode entries = manager.read(FUNDS + "/" + fund + "/entries").json().path("items");
    assertThat(entries)
        .extracting(it -> it.path("kind").asText())
        .containsExactly("CONTRIBUTED", "PAID", "REFUNDED");
    assertThat(entries.get(2).at("/balanceAfter/amount").asText()).isEqualTo("25000.00");
    assertThat(bank.read(FUNDS + "/" + fund + "/entries").status()).isEqualTo(403);
    assertThat(stranger.read(FUNDS + "/" + fund + "/entries").status()).isEqualTo(404);
    JsonNode page = manager.read(CALLS + "?limit=1&fundId=" + fund).json();
    assertThat(page.path("items")).hasSize(1);
    JsonNode next =
        manager
            .read(CALLS + "?limit=1&fundId=" + fund + "&cursor=" + page.path("next").asText())
            .json();
    assertThat(next.at("/items/0/loanNumber").asText()).isEqualTo("L-1");
  }

  @Test
  void namesEveryRuleThatALossBreaks() {
    Visitor.Answer refused =
        bank.post(
            CALLS,
            """
            {"fundId":"%s","uscc":"%s","loanNumber":"X-1","category":"OTHER_LOAN","smallOrMicro":false,
             "loan":{"amount":"10000000.01","currency":"CNY"},"paidOutOn":"2019-03-01","overdueSince":"2019-12-02",
             "loss":{"amount":"1.00","currency":"CNY"},"evidence":"判决书"}"""
                .formatted(fund(), uscc));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().path("errors"))
        .extracting(it -> it.path("field").asText())
        .containsExactly("category", "loan", "smallOrMicro", "overdueSince");
  }

  @Test
  void showsTheDemonstrationsFundToEveryInstitution() {
    assertThat(bank.read(FUNDS).json().path("items"))
        .anySatisfy(
            it -> {
              assertThat(it.path("code").asText()).isEqualTo("CITY-FIRST-LOANS");
              assertThat(it.at("/rules/0/share").asText()).isEqualTo("0.3");
            });
    assertThat(manager.read(CALLS).json().path("items"))
        .anySatisfy(it -> assertThat(it.path("loanNumber").asText()).isEqualTo("DEMO-LOSS-1"));
    assertThat(enterprise.read(FUNDS).status()).isEqualTo(403);
  }

  private String fund() {
    Visitor.Answer published =
        manager.post(
            FUNDS,
            """
            {"code":"T-%s","nameZh":"测试资金","nameEn":"Test fund","author":"somebody","rules":{"validFrom":"2019-01-01",
             "categories":["FIRST_LOAN","RENEWAL"],"largestLoan":{"amount":"10000000.00","currency":"CNY"},"smallOnly":true,
             "overdueDays":90,"share":"0.3","source":"地方文件"}}"""
                .formatted(UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT)));
    assertThat(published.status()).isEqualTo(201);
    return published.json("id");
  }

  private Visitor.Answer file(String fund, String loan, String loss) {
    Visitor.Answer filed =
        bank.post(
            CALLS,
            """
            {"fundId":"%s","uscc":"%s","loanNumber":"%s","category":"FIRST_LOAN","smallOrMicro":true,
             "loan":{"amount":"1000000.00","currency":"CNY"},"paidOutOn":"2019-03-01","overdueSince":"2019-12-01",
             "loss":{"amount":"%s","currency":"CNY"},"evidence":"判决书"}"""
                .formatted(fund, uscc, loan, loss));
    assertThat(filed.status()).isEqualTo(201);
    return filed;
  }

  private static Visitor.Answer step(Visitor who, String path, int version, String body) {
    return Visitor.send(
        who.request(path)
            .header("Content-Type", "application/json")
            .header("If-Match", "\"" + version + "\"")
            .POST(BodyPublishers.ofString(body)));
  }

  private Visitor.Answer under(String key, String path, String body) {
    return Visitor.send(
        manager
            .request(path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(body)));
  }
}
