package io.rongqiao.api.conduct;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rongqiao.api.Claims;
import io.rongqiao.api.Visitor;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** How a debtor pays, as it, its creditors, banks and the operator see it. */
final class ConductJobTest {

  private final Visitor creditor = Visitor.signedIn("enterprise-1");
  private final Visitor other = Visitor.signedIn("enterprise-2");
  private final Visitor debtor = Visitor.signedIn("debtor-1");
  private final Visitor bank = Visitor.signedIn("lender-1");
  private final Visitor operator = Visitor.signedIn("operator");
  private final String debtorUscc =
      debtor.read("/api/v1/me").json().at("/enterprise/uscc").asText();

  @Test
  void tellsHowADebtorPaidInAMonthAndDeliversItToScoring() throws Exception {
    String onTime = overdueIn("2020-01-15", creditor);
    String late = overdueIn("2020-01-15", creditor);
    String ofAnother = overdueIn("2020-01-15", other);
    payWhole(creditor, onTime, "2020-01-10");
    payWhole(creditor, late, "2020-01-25");
    payWhole(other, ofAnother, "2020-01-15");

    JsonNode round = operator.post("/api/v1/debtor-payment-rounds", "{}").json();
    assertThat(round.path("sealedMonths")).extracting(JsonNode::asText).containsExactly("2020-01");
    assertThat(operator.post("/api/v1/debtor-payment-rounds", "{}").json().path("sealedMonths"))
        .isEmpty();

    JsonNode file = debtor.read("/api/v1/debtor-payment-files").json().at("/items/0");
    assertThat(file.path("month").asText()).isEqualTo("2020-01");
    Visitor.Answer text =
        Visitor.send(
            debtor
                .request("/api/v1/debtor-payment-files/2020-01/lines.csv")
                .setHeader("Accept", "text/csv")
                .GET());
    assertThat(text.body())
        .startsWith("kind,receivable,entry,amount,currency,due_on,happened_on,days_late\n");
    assertThat(
            HexFormat.of()
                .formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.body().getBytes(UTF_8))))
        .isEqualTo(file.path("digest").asText());

    String lines = "/api/v1/debtor-payment-files/2020-01?debtor=" + debtorUscc;
    assertThat(other.read(lines).json().path("items"))
        .extracting(it -> "/api/v1/receivables/" + it.path("receivableId").asText())
        .containsExactly(ofAnother);
    assertThat(creditor.read(lines).json().path("items"))
        .extracting(it -> it.path("daysLate").asInt())
        .containsExactly(0, 10);
    assertThat(Visitor.signedIn("enterprise-3").read(lines).status()).isEqualTo(404);

    JsonNode score = creditor.read("/api/v1/debtor-scores/" + debtorUscc).json();
    assertThat(score.path("formula").asText()).isEqualTo("late-payment-1");
    assertThat(score.path("receivables").asInt()).isEqualTo(3);
    assertThat(score.path("score").asText()).matches("9[0-9]\\.[0-9]{2}");
    assertThat(Visitor.signedIn("lender-3").read("/api/v1/debtor-scores/" + debtorUscc).status())
        .isEqualTo(404);

    assertThat(load().path("rowsStored").asInt()).isEqualTo(3);
  }

  @Test
  void carriesAnOverdueClaimFromItsEntryToItsRemoval() {
    String claim = overdueIn("2020-02-10", creditor);
    String id = claim.substring(claim.lastIndexOf('/') + 1);
    String form = "{\"receivableId\":\"%s\"}".formatted(id);
    Visitor.Answer classified =
        Claims.put(
            operator,
            "/api/v1/overdue-debtors/" + debtorUscc,
            "\"0\"",
            "{\"kind\":\"LARGE_ENTERPRISE\",\"basis\":\"规模以上企业名录\"}");
    assertThat(classified.status()).as(classified.body()).isEqualTo(200);

    Visitor.Answer entered = creditor.post("/api/v1/overdue-entries", form);
    assertThat(entered.status()).as(entered.body()).isEqualTo(201);
    String entry = "/api/v1/overdue-entries/" + entered.json("id");
    assertThat(entered.json("state")).isEqualTo("NOTIFIED");
    assertThat(entered.json("answerBy")).isEqualTo("2020-03-15");
    assertThat(creditor.post("/api/v1/overdue-entries", form).json("type"))
        .isEqualTo("/problems/conflict");
    assertThat(other.read(entry).status()).isEqualTo(404);
    assertThat(debtor.read("/api/v1/overdue-entries").json().path("items"))
        .extracting(it -> it.path("id").asText())
        .contains(entered.json("id"));

    assertThat(
            Claims.put(debtor, entry + "/answer", "\"0\"", "{\"position\":\"CONTESTED\"}").status())
        .as("says no reason")
        .isEqualTo(400);
    Visitor.Answer contested =
        Claims.put(
            debtor, entry + "/answer", "\"0\"", "{\"position\":\"CONTESTED\",\"text\":\"尚未验收\"}");
    assertThat(contested.json("state")).isEqualTo("CONTESTED");
    assertThat(
            Claims.put(debtor, entry + "/answer", "\"0\"", "{\"position\":\"ACCEPTED\"}").status())
        .isEqualTo(412);
    assertThat(Visitor.anonymous().read("/api/v1/overdue-register").status())
        .as("no law is named")
        .isEqualTo(404);

    Visitor.Answer removed =
        Claims.post(creditor, entry + "/removal", "\"1\"", "{\"reason\":\"双方已对账\"}");
    assertThat(removed.json("state")).isEqualTo("REMOVED");
    assertThat(removed.json().path("acts"))
        .extracting(it -> it.path("act").asText())
        .containsExactly("ENTERED", "ANSWERED", "REMOVED");
  }

  @Test
  void letsNobodyButTheOperatorSayWhoFallsUnderTheRegister() {
    assertThat(
            Claims.put(
                    bank,
                    "/api/v1/overdue-debtors/" + debtorUscc,
                    "\"0\"",
                    "{\"kind\":\"GOVERNMENT\",\"basis\":\"我说的\"}")
                .status())
        .isEqualTo(403);
    assertThat(creditor.post("/api/v1/debtor-payment-rounds", "{}").status()).isEqualTo(403);
  }

  private String overdueIn(String dueOn, Visitor who) {
    return Claims.uploaded(who, debtorUscc, 20, "2020-01-02", dueOn);
  }

  private static void payWhole(Visitor who, String claim, String day) {
    Visitor.Answer paid = Claims.paid(who, claim, Claims.outstanding(who, claim), day);
    assertThat(paid.status()).as(paid.body()).isEqualTo(200);
  }

  private JsonNode load() throws InterruptedException {
    JsonNode load;
    do {
      Thread.sleep(Duration.ofMillis(100));
      load = operator.read("/api/v1/loads?provider=rongqiao-payments").json().at("/items/0");
      assertThat(load.path("state").asText()).isNotEqualTo("FAILED");
    } while (!load.path("state").asText().equals("SUCCEEDED"));
    return load;
  }
}
