package io.rongqiao.api.financing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rongqiao.api.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Financing as creditor, debtor and financiers live it. */
final class FinancingJobTest {

  private static final String ACCOUNT =
      """
      {"holder":"回款专户","number":"622200009876","bank":"某银行"}\
      """;

  private final Visitor creditor = Visitor.signedIn("enterprise-1");
  private final Visitor debtor = Visitor.signedIn("debtor-1");
  private final Visitor bank = Visitor.signedIn("lender-1");
  private final Visitor rival = Visitor.signedIn("lender-2");
  private final String debtorUscc =
      debtor.read("/api/v1/me").json().at("/enterprise/uscc").asText();

  @Test
  void carriesAReceivableFromSealedBidsToItsPayment() throws Exception {
    String receivable = uploaded();
    String request = "/api/v1/financing-requests/" + ask(receivable, "SEALED", 4);
    String dear = offer(bank, request, "0.09").json("id");
    String best = offer(rival, request, "0.05").json("id");

    assertThat(creditor.read(request + "/offers").json().path("items")).isEmpty();
    assertThat(accept(best).status()).as("sealed still").isEqualTo(404);
    assertThat(bank.read(request + "/offers").json().path("items"))
        .extracting(it -> it.path("id").asText())
        .containsExactly(dear);
    while (!creditor.read(request).json("state").equals("CLOSED")) {
      Thread.sleep(Duration.ofMillis(100));
    }
    assertThat(offer(bank, request, "0.01").json("type")).isEqualTo("/problems/conflict");
    assertThat(creditor.read(request + "/offers").json().path("items"))
        .extracting(it -> it.path("id").asText())
        .containsExactly(best, dear);
    assertThat(accept(dear).json("type")).isEqualTo("/problems/rule-broken");

    Visitor.Answer accepted = accept(best);
    assertThat(accepted.status()).isEqualTo(200);
    assertThat(accepted.header("ETag")).isEqualTo("\"1\"");

    String path = "/api/v1/receivables/" + receivable;
    JsonNode notice = debtor.read(path + "/assignment-notices").json().at("/items/0");
    assertThat(notice.at("/account/number").asText()).isEqualTo("622200009876");
    String receipt = "/api/v1/assignment-notices/%s/receipt".formatted(best);
    assertThat(creditor.post(receipt, "{}").status()).isEqualTo(404);
    assertThat(debtor.post(receipt, "{}").json().path("receivedAt").isNull()).isFalse();

    assertThat(pay(creditor, path, "p0").json("type")).isEqualTo("/problems/conflict");
    assertThat(pay(bank, path, "p0").status()).as("holds nothing").isEqualTo(404);
    JsonNode paid = pay(rival, path, "p1").json();
    assertThat(paid.at("/settled/amount").asText()).isEqualTo("30000.00");
    assertThat(paid.at("/encumbered/amount").asText()).isEqualTo("70000.00");
    assertThat(pay(rival, path, "p1").json()).isEqualTo(paid);
  }

  @Test
  void refusesAnOfferOnWhatIsFinancedAlready() {
    String receivable = uploaded();
    String first =
        offer(bank, "/api/v1/financing-requests/" + ask(receivable, "OPEN", 600), "0.05")
            .json("id");
    String second =
        offer(rival, "/api/v1/financing-requests/" + ask(receivable, "OPEN", 600), "0.04")
            .json("id");

    assertThat(accept(first).status()).isEqualTo(200);
    assertThat(accept(second).json("type")).isEqualTo("/problems/rule-broken");
  }

  private String ask(String receivable, String form, int seconds) {
    Visitor.Answer asked =
        creditor.post(
            "/api/v1/financing-requests",
            """
            {"receivableId":"%s","form":"%s","amount":{"amount":"100000.00","currency":"CNY"},"closesAt":"%s","payoutOn":"2020-03-02"}\
            """
                .formatted(
                    receivable,
                    form,
                    Clock.systemUTC().instant().plus(Duration.ofSeconds(seconds))));
    assertThat(asked.status()).as(asked.body()).isEqualTo(201);
    return asked.json("id");
  }

  private static Visitor.Answer offer(Visitor financier, String request, String rate) {
    return financier.post(
        request + "/offers",
        """
        {"kind":"FACTORING_ASSIGNMENT","advanceShare":"0.8","annualRate":"%s","feeShare":"0.005","recourse":true,"notified":true,"tenorDays":90,"agreement":"BL-9","account":%s,"validUntil":"2020-03-31"}\
        """
            .formatted(rate, ACCOUNT));
  }

  private Visitor.Answer accept(String offer) {
    return Visitor.send(
        creditor
            .request("/api/v1/financing-offers/%s/acceptance".formatted(offer))
            .header("Content-Type", "application/json")
            .header("If-Match", "\"0\"")
            .POST(BodyPublishers.ofString("{}")));
  }

  private static Visitor.Answer pay(Visitor who, String path, String reference) {
    return who.post(
        path + "/payments",
        """
        {"amount":{"amount":"30000.00","currency":"CNY"},"paidOn":"2020-02-29","reference":"%s"}\
        """
            .formatted(reference));
  }

  /** A claim a little above 100000 yuan, like no other. */
  private String uploaded() {
    long fen = ThreadLocalRandom.current().nextLong(1_000_000);
    String yuan = "10%04d.%02d".formatted(fen / 100, fen % 100);
    Visitor.Answer uploaded =
        creditor.post(
            "/api/v1/receivables",
            """
            {"counterparty":{"uscc":"%1$s","name":"远山"},"contract":"RZ-%3$s","amount":{"amount":"%2$s","currency":"CNY"},"issuedOn":"2020-02-01","dueOn":"2020-05-31","invoices":[{"number":"%4$s","gross":{"amount":"%2$s","currency":"CNY"},"issuedOn":"2020-02-01"}]}\
            """
                .formatted(
                    debtorUscc,
                    yuan,
                    UUID.randomUUID(),
                    "31%018d"
                        .formatted(
                            ThreadLocalRandom.current().nextLong(1_000_000_000_000_000_000L))));
    assertThat(uploaded.status()).as(uploaded.body()).isEqualTo(201);
    return uploaded.json("id");
  }
}
