package io.rongqiao.api.guarantee;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rongqiao.api.Visitor;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A loan is guaranteed, called on and recovered, by a bank and a guarantor over HTTP. */
final class GuaranteeJourneyTest {

  private static final String CASES = "/api/v1/guarantee-cases";

  private final Visitor bank = Visitor.signedIn("lender-1");
  private final Visitor city = Visitor.signedIn("guarantor-1");
  private final Visitor second = Visitor.signedIn("guarantor-1-approver");
  private final Visitor enterprise = Visitor.signedIn("enterprise-1");
  private final String uscc = enterprise.read("/api/v1/me").json().at("/enterprise/uscc").asText();
  private final String programme = programme("NATIONAL-FUND");

  @Test
  void runsFromDraftToRecovery() {
    JsonNode drafted = draft("1500000.00", "").json();
    String path = CASES + "/" + drafted.path("id").asText();

    step(bank, path + "/submission", 0, "{}");
    step(city, path + "/review", 1, "");
    Visitor.Answer first =
        step(city, path + "/decision", 2, "{\"verdict\":\"APPROVE\",\"reason\":\"经营稳健\"}");
    assertThat(first.json("state")).isEqualTo("REVIEWING");
    Visitor.Answer both =
        step(second, path + "/decision", 2, "{\"verdict\":\"APPROVE\",\"reason\":\"同意\"}");
    assertThat(both.json("state")).isEqualTo("APPROVED");
    JsonNode begun = step(city, path + "/commencement", 3, "{\"on\":\"2020-02-28\"}").json();
    assertThat(begun.path("state").asText()).isEqualTo("EFFECTIVE");
    assertThat(begun.at("/detail/shares")).hasSize(4);
    assertThat(enterprise.read(path).json().path("state").asText()).isEqualTo("EFFECTIVE");

    post(bank, path + "/claim/notice", "{\"overdueSince\":\"2020-02-29\"}");
    post(
        bank,
        path + "/claim",
        """
        {"principal":{"amount":"1500000.00","currency":"CNY"},"interest":{"amount":"0.03","currency":"CNY"},"evidence":"借款合同、催收函"}""");
    assertThat(post(city, path + "/claim/sharing", "{}").status()).isEqualTo(409);
    JsonNode paid = post(city, path + "/claim/payment", "{\"on\":\"2020-02-29\"}").json();
    JsonNode shared = post(city, path + "/claim/sharing", "{}").json();
    assertThat(sum(shared.path("shares"))).isEqualTo(paid.at("/paid/amount").asText());

    String back =
        "{\"amount\":{\"amount\":\"100.01\",\"currency\":\"CNY\"},\"receivedOn\":\"2020-02-29\"}";
    String key = UUID.randomUUID().toString();
    under(key, path + "/claim/recoveries", back);
    JsonNode recovered = under(key, path + "/claim/recoveries", back).json();
    assertThat(recovered.at("/recovered/amount").asText()).isEqualTo("100.01");
    assertThat(recovered.path("recoveries")).hasSize(1);
    assertThat(post(city, path + "/claim/closure", "{}").json("type"))
        .isEqualTo("/problems/rule-broken");
    post(city, path + "/claim/write-off", "{\"reason\":\"企业破产终结\"}");
    assertThat(bank.read(path).json("state")).isEqualTo("CLOSED");
  }

  @Test
  void namesTheRuleAndItsSourceThatForbidsACase() {
    JsonNode drafted = draft("500000.00", "\"otherFees\":[\"DEPOSIT\"],").json();
    String path = CASES + "/" + drafted.path("id").asText();

    Visitor.Answer refused = step(bank, path + "/submission", 0, "{}");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("R31");
    assertThat(refused.json().at("/errors/0/value").asText()).contains("国办发〔2019〕6 号");
  }

  @Test
  void asksForTheVersionAndRefusesAStaleOne() {
    JsonNode drafted = draft("500000.00", "").json();
    String path = CASES + "/" + drafted.path("id").asText();

    assertThat(post(bank, path + "/submission", "{}").json("type"))
        .isEqualTo("/problems/version-required");
    step(bank, path + "/submission", 0, "{}");
    assertThat(step(city, path + "/review", 0, "").json("type"))
        .isEqualTo("/problems/stale-version");
  }

  @Test
  void tellsEveryFieldOfACaseThatIsWrong() {
    Visitor.Answer refused = draft("20000000.00", "");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("amount");
    assertThat(post(bank, CASES, "{}").json().at("/errors/0/field").asText()).isEqualTo("uscc");
  }

  @Test
  void answersABatchRowByRowAndOnce() {
    String loan = UUID.randomUUID().toString();
    String csv =
        """
        loan_number,uscc,amount,currency,tenor_months,annual_rate,annual_fee,other_fees,purpose,small_or_farming,has_bank_loans,risk_answer,paid_out_on
        %s,%s,300000.00,CNY,12,0.0435,0.01,,WORKING_CAPITAL,true,false,,2020-02-20
        L-2,%s,300000.00,CNY,12,0.0435,0.01,,WORKING_CAPITAL,true,true,,2020-02-20
        L-3,91440300MA5XXXXX00,abc,CNY,12,0.0435,0.01,,TULIPS,true,false,,2020-02-20
        %s,%s,300000.00,CNY,12,0.0435,0.01,,WORKING_CAPITAL,true,false,,2020-02-20
        """
            .formatted(loan, uscc, uscc, loan, uscc);
    String key = UUID.randomUUID().toString();

    JsonNode report = batch(key, csv).json();

    assertThat(report.path("accepted").asInt()).isEqualTo(1);
    assertThat(report.at("/answers/1/reasons/0/field").asText()).isEqualTo("R34");
    assertThat(report.at("/answers/2/reasons")).hasSize(3);
    assertThat(report.at("/answers/3/reasons/0/field").asText()).isEqualTo("loanNumber");
    assertThat(batch(key, csv).json()).isEqualTo(report);
    assertThat(batch(key, csv + "\n").json("type")).isEqualTo("/problems/idempotency-key-reused");
    String returned = "/api/v1/guarantee-batches/" + report.path("id").asText() + "/returned.csv";
    assertThat(Visitor.send(bank.request(returned).setHeader("Accept", "text/csv").GET()).body())
        .startsWith("row,loan_number,field,reason\r\n2,\"L-2\",R34,");
  }

  @Test
  void forecastsWhatNewCasesDoToEveryLimit() {
    Visitor.Answer forecast =
        post(
            city,
            "/api/v1/guarantee-capacity/forecasts",
            """
            {"cases":[{"uscc":"%s","amount":{"amount":"20000000.01","currency":"CNY"}}]}"""
                .formatted(uscc));

    assertThat(forecast.json().path("fits").asBoolean()).isFalse();
    assertThat(forecast.json().at("/limits/0/kind").asText()).isEqualTo("TOTAL");
    assertThat(forecast.json().at("/limits/1/suffices").asBoolean()).isFalse();
    JsonNode quota =
        post(
                city,
                "/api/v1/guarantee-capacity/forecasts",
                """
                {"cases":[{"uscc":"%s","amount":{"amount":"1.00","currency":"CNY"},"programmeId":"%s"}]}"""
                    .formatted(uscc, programme))
            .json()
            .at("/limits/1");
    assertThat(quota.path("kind").asText()).isEqualTo("PROGRAMME");
    assertThat(quota.at("/limit/amount").asText()).isEqualTo("500000000.00");
  }

  @Test
  void projectsTheRatiosOfThePartnersOfTheNationalFund() {
    JsonNode outlook = city.read("/api/v1/guarantee-capacity/concentration?months=3").json();

    assertThat(outlook.path("denominator").asText()).isEqualTo("SMALL_AND_FARMING");
    assertThat(outlook.path("days")).hasSize(4);
    assertThat(outlook.at("/days/3/on").asText()).isEqualTo("2020-05-29");
    assertThat(outlook.at("/days/0/ratios/0/least").asText()).isEqualTo("0.8");
    assertThat(
            city.read("/api/v1/guarantee-capacity/concentration?months=37")
                .json()
                .at("/errors/0/field")
                .asText())
        .isEqualTo("months");
    assertThat(bank.read("/api/v1/guarantee-capacity/concentration").status()).isEqualTo(403);
  }

  @Test
  void refusesProgrammesWhoseSharesDoNotAddUp() {
    Visitor.Answer refused =
        post(
            city,
            "/api/v1/guarantee-programmes/" + programme + "/terms",
            """
            {"author":"somebody","terms":{"validFrom":"2020-03-01","governmentBacked":true,
             "shares":[{"tier":"BANK","basisPoints":2000},{"tier":"CITY","institutionId":"%s","basisPoints":7999}],
             "oddFen":"CITY","largest":{"amount":"1000000.00","currency":"CNY"},"longestMonths":12,"annualFee":"0.01",
             "reGuaranteeFee":"0.003","quota":{"amount":"1000000.00","currency":"CNY"},
             "secondPairAbove":{"amount":"0.00","currency":"CNY"},"claimRateCap":"0.05",
             "pastTheCap":"SUSPEND_NEW_CASES","decisionDays":5}}"""
                .formatted(UUID.randomUUID()));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.json().at("/errors/0/rule").asText())
        .contains("add up to 9999 basis points");
  }

  private Visitor.Answer draft(String amount, String more) {
    return post(
        bank,
        CASES,
        """
        {"programmeId":"%s","uscc":"%s","amount":{"amount":"%s","currency":"CNY"},"tenorMonths":12,"annualRate":"0.0435",
         "annualFee":"0.01",%s"purpose":"WORKING_CAPITAL","smallOrFarming":true,"hasBankLoans":false}"""
            .formatted(programme, uscc, amount, more));
  }

  private String programme(String code) {
    for (JsonNode it : bank.read("/api/v1/guarantee-programmes").json().path("items")) {
      if (it.path("code").asText().equals(code)) {
        return it.path("id").asText();
      }
    }
    throw new AssertionError("No programme " + code);
  }

  private static Visitor.Answer step(Visitor who, String path, int version, String body) {
    return Visitor.send(
        who.request(path)
            .header("Content-Type", "application/json")
            .header("If-Match", "\"" + version + "\"")
            .POST(BodyPublishers.ofString(body)));
  }

  private static Visitor.Answer post(Visitor who, String path, String body) {
    return who.post(path, body);
  }

  private Visitor.Answer under(String key, String path, String body) {
    return Visitor.send(
        city.request(path)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(body)));
  }

  private Visitor.Answer batch(String key, String csv) {
    return Visitor.send(
        bank.request("/api/v1/guarantee-batches?programmeId=" + programme)
            .header("Content-Type", "text/csv")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(csv)));
  }

  private static String sum(JsonNode shares) {
    BigDecimal sum = BigDecimal.ZERO;
    for (JsonNode share : shares) {
      sum = sum.add(new BigDecimal(share.at("/amount/amount").asText()));
    }
    return sum.toPlainString();
  }
}
