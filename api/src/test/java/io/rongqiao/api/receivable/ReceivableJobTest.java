package io.rongqiao.api.receivable;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rongqiao.api.RunningPlatform;
import io.rongqiao.api.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The receivables job as creditor, debtor, financiers, strangers and operator live it. */
final class ReceivableJobTest {

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final String ACCOUNT =
      """
      {"holder":"回款专户","number":"622200001234","bank":"某银行"}""";

  private final Visitor creditor = Visitor.signedIn("enterprise-1");
  private final Visitor debtor = Visitor.signedIn("debtor-1");
  private final Visitor bank = Visitor.signedIn("lender-1");
  private final Visitor otherBank = Visitor.signedIn("lender-2");
  private final Visitor operator = Visitor.signedIn("operator");
  private final String debtorUscc =
      debtor.read("/api/v1/me").json().at("/enterprise/uscc").asText();

  @Test
  void carriesAReceivableFromUploadToItsCancelledRegistration() {
    String path = "/api/v1/receivables/" + uploaded("100000.00", anInvoice());
    assertThat(bank.read(path).status()).as("not shown yet").isEqualTo(404);

    assertThat(put(debtor, path + "/answer", null, confirming("60000.00")).status()).isEqualTo(428);
    assertThat(put(debtor, path + "/answer", "\"1\"", confirming("60000.00")).json("type"))
        .isEqualTo("/problems/stale-version");
    Visitor.Answer answered =
        put(debtor, path + "/answer", debtor.read(path).header("ETag"), confirming("60000.00"));
    assertThat(answered.json("state")).isEqualTo("PARTLY_CONFIRMED");
    assertThat(answered.json().at("/balance/unencumbered/amount").asText()).isEqualTo("60000.00");
    assertThat(creditor.read(path).json().at("/answer/account/number").asText())
        .isEqualTo("622200001234");

    show(path);
    assertThat(bank.read(path).status()).isEqualTo(200);
    assertThat(otherBank.read(path).status()).isEqualTo(404);

    Visitor.Answer registered = register(path, "60000.00");
    assertThat(registered.status()).isEqualTo(201);
    assertThat(registered.header("ETag")).isEqualTo("\"0\"");
    assertThat(register(path, "0.01").json("type")).isEqualTo("/problems/rule-broken");
    assertThat(creditor.read(path + "/registrations").json().at("/items/0/covered/amount").asText())
        .isEqualTo("60000.00");

    Visitor.Answer verified =
        Visitor.anonymous().read("/api/v1/certificates/" + registered.json("certificate"));
    assertThat(verified.json("state")).isEqualTo("REGISTERED");
    assertThat(verified.body())
        .doesNotContain("60000", debtorUscc, path.substring("/api/v1/receivables/".length()));
    assertThat(verified.json("digest"))
        .isEqualTo(bank.read(registration(registered) + "/certificate").json("digest"));
    assertThat(Visitor.anonymous().read("/api/v1/certificates/RQ20200229-0000").status())
        .isEqualTo(404);

    Visitor.Answer cancelled =
        bank.post(registration(registered) + "/cancellation", "{\"reason\":\"已结清\"}");
    assertThat(cancelled.json("state")).isEqualTo("CANCELLED");
    assertThat(creditor.read(path).json().at("/balance/unencumbered/amount").asText())
        .isEqualTo("60000.00");
    assertThat(creditor.read(path + "/entries").json().path("items"))
        .extracting(it -> it.path("kind").asText())
        .containsExactly("UPLOADED", "CLEARED", "CONFIRMED", "DISPUTED", "REGISTERED", "RELEASED");
  }

  @Test
  void amendsAndExtendsAgainstTheVersionRead() {
    String path = "/api/v1/receivables/" + uploaded("50000.00", anInvoice());
    show(path);
    Visitor.Answer registered = register(path, "20000.00");
    String body =
        """
        {"amount":{"amount":"%s","currency":"CNY"},"agreement":"BL-2","reason":"追加融资"}""";

    assertThat(
            put(bank, registration(registered), "\"0\"", body.formatted("50000.01")).json("type"))
        .isEqualTo("/problems/rule-broken");
    Visitor.Answer amended =
        put(bank, registration(registered), "\"0\"", body.formatted("50000.00"));
    assertThat(amended.header("ETag")).isEqualTo("\"1\"");
    assertThat(put(bank, registration(registered), "\"0\"", body.formatted("1.00")).status())
        .isEqualTo(412);
    Visitor.Answer early =
        Visitor.send(
            bank.request(registration(registered) + "/extension")
                .header("Content-Type", "application/json")
                .header("If-Match", "\"1\"")
                .POST(BodyPublishers.ofString("{\"validUntil\":\"2022-02-28\"}")));
    assertThat(early.json().at("/errors/0/field").asText()).isEqualTo("validUntil");
    assertThat(early.body()).contains("2020-11-30");
  }

  @Test
  void answersManyInOneCallEachForItself() {
    String first = uploaded("1000.00", anInvoice());
    String second = uploaded("2000.00", anInvoice());
    String body =
        """
        {"answers":[
          {"receivableId":"%s","account":%s},
          {"receivableId":"%s","confirmed":{"amount":"0.00","currency":"CNY"},"reason":"未收货"},
          {"receivableId":"%s","account":%s},
          {"receivableId":"%s","confirmed":{"amount":"0.00","currency":"CNY"}}]}"""
            .formatted(
                first, ACCOUNT, second, UUID.randomUUID(), ACCOUNT, uploaded("3.00", anInvoice()));

    JsonNode replies = debtor.post("/api/v1/receivable-answers", body).json();

    assertThat(replies.path("answered").asInt()).isEqualTo(2);
    assertThat(replies.path("items"))
        .extracting(it -> it.path("state").asText())
        .startsWith("CONFIRMED", "DISPUTED");
    assertThat(replies.at("/items/2/problem/type").asText()).isEqualTo("/problems/not-found");
    assertThat(replies.at("/items/3/problem/errors/0/field").asText()).isEqualTo("reason");
    assertThat(debtor.post("/api/v1/receivable-answers", body).json()).isEqualTo(replies);
  }

  @Test
  void takesAFileInRowByRowAndTheSameFileOnce() {
    String file =
        """
        debtor_uscc,debtor_name,contract,amount,issued_on,due_on,invoice_number
        %1$s,远山,HT-F,500.00,2020-01-05,2020-04-05,%2$s
        %1$s,远山,HT-F,500.001,2020-01-05,2020-04-05,%3$s
        """
            .formatted(debtorUscc, anInvoice(), anInvoice());
    String key = UUID.randomUUID().toString();

    Visitor.Answer first = sendFile(key, file);
    Visitor.Answer again = sendFile(key, file);

    assertThat(first.status()).isEqualTo(201);
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(sendFile(key, file + "\n").json("type"))
        .isEqualTo("/problems/idempotency-key-reused");
    JsonNode rows =
        creditor
            .read("/api/v1/receivable-batches/%s/rows".formatted(first.json("id")))
            .json()
            .path("items");
    assertThat(rows.get(0).path("outcome").asText()).isEqualTo("UPLOADED");
    assertThat(rows.get(1).path("line").asInt()).isEqualTo(3);
    assertThat(rows.get(1).path("field").asText()).isEqualTo("amount");
    assertThat(rows.get(1).path("value").asText()).isEqualTo("500.001");
    assertThat(
            Visitor.signedIn("enterprise-2")
                .read("/api/v1/receivable-batches/" + first.json("id"))
                .status())
        .isEqualTo(404);
  }

  @Test
  void reviewsADisguiseWithNeitherSideLearningOfTheOther() {
    String original = uploaded("77000.00", anInvoice(), "HT-R");
    String disguised = uploaded("77000.00", anInvoice(), "HT-R");
    assertThat(creditor.read("/api/v1/receivables/" + disguised).json().path("held").asBoolean())
        .isTrue();
    show("/api/v1/receivables/" + disguised);
    assertThat(register("/api/v1/receivables/" + disguised, "1.00").json("type"))
        .isEqualTo("/problems/conflict");

    JsonNode review = reviewOf(disguised);
    String path = "/api/v1/receivable-reviews/" + review.path("id").asText();
    assertThat(review.path("disguise").asText()).isEqualTo("RENUMBERED");
    assertThat(review.path("sides"))
        .extracting(it -> it.path("receivableId").asText())
        .containsExactly(original, disguised);
    assertThat(creditor.read(path).json().path("disguise").isNull()).isTrue();
    assertThat(Visitor.signedIn("enterprise-2").read(path).status()).isEqualTo(404);
    assertThat(verdict(creditor, path, "DISTINCT").status()).isEqualTo(403);

    assertThat(verdict(operator, path, "DISTINCT").json("state")).isEqualTo("DISTINCT");
    assertThat(register("/api/v1/receivables/" + disguised, "1.00").status()).isEqualTo(201);
  }

  @Test
  void refusesAnInvoiceOfAnotherCreditorAndTellsTheOperatorAlone() {
    String invoice = anInvoice();
    uploaded("88000.00", invoice);
    Visitor other = Visitor.signedIn("enterprise-2");

    Visitor.Answer refused = other.post("/api/v1/receivables", form("88000.00", invoice, "FAKE-1"));

    assertThat(refused.status()).isEqualTo(409);
    assertThat(
            operator.read("/api/v1/receivable-reviews?state=OPEN&limit=200").json().path("items"))
        .anySatisfy(
            it -> {
              assertThat(it.path("disguise").asText()).isEqualTo("SAME_INVOICE");
              assertThat(it.at("/sides/1/summary").asText()).contains("FAKE-1");
            });
  }

  @Test
  void searchesTheRegisterAndKeepsTheAnswer() {
    String invoice = anInvoice();
    String path = "/api/v1/receivables/" + uploaded("9000.00", invoice);
    show(path);
    register(path, "4000.00");

    Visitor.Answer own =
        bank.post(
            "/api/v1/register-searches",
            "{\"receivables\":[\"%s\"]}"
                .formatted(path.substring("/api/v1/receivables/".length())));
    Visitor.Answer stranger =
        otherBank.post(
            "/api/v1/register-searches", "{\"invoices\":[{\"number\":\"%s\"}]}".formatted(invoice));

    assertThat(own.json().at("/findings/0/unencumbered/amount").asText()).isEqualTo("5000.00");
    assertThat(own.json().at("/findings/0/entries/0/own").asBoolean()).isTrue();
    assertThat(stranger.json().at("/findings/0/entries/0/kind").asText())
        .isEqualTo("FACTORING_ASSIGNMENT");
    assertThat(stranger.body()).doesNotContain("4000.00", "5000.00");
    assertThat(bank.read("/api/v1/register-searches/" + own.json("id")).json())
        .isEqualTo(own.json());
    assertThat(otherBank.read("/api/v1/register-searches/" + own.json("id")).status())
        .isEqualTo(404);
  }

  @Test
  void takesAVoidedInvoiceOffTheClaimWhenTheEvidenceComesIn() throws Exception {
    String invoice = anInvoice();
    String path = "/api/v1/receivables/" + uploaded("6000.00", invoice);
    show(path);
    register(path, "6000.00");
    String uscc = creditor.read("/api/v1/me").json().at("/enterprise/uscc").asText();

    Visitor.Answer load =
        Visitor.send(
            operator
                .request("/api/v1/loads?kind=output-invoices&provider=tax-office")
                .header("Content-Type", "text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(
                    BodyPublishers.ofString(
                        """
                        enterprise,number,issued_on,buyer,net,tax,gross,status,voided_on
                        %s,%s,2020-02-01,%s,5309.73,690.27,6000.00,VOID,2020-02-20
                        """
                            .formatted(uscc, invoice, debtorUscc))));
    assertThat(load.status()).as(load.body()).isEqualTo(202);

    JsonNode after = await(path);
    assertThat(after.path("state").asText()).isEqualTo("EXTINGUISHED");
    assertThat(after.at("/balance/uncovered/amount").asText()).isEqualTo("6000.00");
    assertThat(after.at("/notices/0/en").asText()).startsWith("Registered interests exceed");
    assertThat(facts("receivable-undercovered", path.substring("/api/v1/receivables/".length())))
        .isOne();
  }

  @Test
  void confirmsByUploadingWhereTheDebtorDoesAndNamesWhatIsMissing() {
    String seller = creditor.read("/api/v1/me").json().at("/enterprise/uscc").asText();
    String body =
        """
        {"counterparty":{"uscc":"%s"},"contract":"HT-D","amount":{"amount":"1200.00","currency":"CNY"},"issuedOn":"2020-02-01","dueOn":"2020-05-31","invoices":[{"number":"%s","gross":{"amount":"1200.00","currency":"CNY"},"issuedOn":"2020-02-01"}]%s}""";

    assertThat(
            debtor
                .post("/api/v1/receivables", body.formatted(seller, anInvoice(), ""))
                .json()
                .at("/errors/0/field")
                .asText())
        .isEqualTo("account");
    Visitor.Answer uploaded =
        debtor.post(
            "/api/v1/receivables", body.formatted(seller, anInvoice(), ",\"account\":" + ACCOUNT));

    assertThat(uploaded.json("state")).isEqualTo("CONFIRMED");
    assertThat(
            creditor
                .read("/api/v1/receivables?side=CREDITOR&state=CONFIRMED&limit=200")
                .json()
                .path("items"))
        .extracting(it -> it.path("id").asText())
        .contains(uploaded.json("id"));
    JsonNode page = creditor.read("/api/v1/receivables?limit=1").json();
    assertThat(
            creditor
                .read("/api/v1/receivables?limit=1&cursor=" + page.path("next").asText())
                .json()
                .at("/items/0/id")
                .asText())
        .isNotEqualTo(page.at("/items/0/id").asText());
  }

  private JsonNode await(String path) throws InterruptedException {
    Instant patience = Instant.now(Clock.systemUTC()).plus(Duration.ofSeconds(60));
    JsonNode read = creditor.read(path).json();
    while (!read.path("state").asText().equals("EXTINGUISHED")
        && Instant.now(Clock.systemUTC()).isBefore(patience)) {
      Thread.sleep(200);
      read = creditor.read(path).json();
    }
    return read;
  }

  private static int facts(String type, String receivable) throws SQLException {
    try (Connection connection = RunningPlatform.database().getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "SELECT count(*) FROM outbox WHERE event_type = ? AND key = ?")) {
      statement.setString(1, "io.rongqiao.matching." + type + ".v1");
      statement.setString(2, receivable);
      try (ResultSet counted = statement.executeQuery()) {
        counted.next();
        return counted.getInt(1);
      }
    }
  }

  private JsonNode reviewOf(String receivable) {
    for (JsonNode review :
        operator.read("/api/v1/receivable-reviews?state=OPEN&limit=200").json().path("items")) {
      for (JsonNode side : review.path("sides")) {
        if (side.path("receivableId").asText().equals(receivable)) {
          return review;
        }
      }
    }
    throw new AssertionError("No review of " + receivable);
  }

  private static Visitor.Answer verdict(Visitor visitor, String path, String state) {
    return Visitor.send(
        visitor
            .request(path + "/verdict")
            .header("Content-Type", "application/json")
            .header("If-Match", "\"0\"")
            .POST(
                BodyPublishers.ofString(
                    "{\"state\":\"%s\",\"reason\":\"已核对原件\"}".formatted(state))));
  }

  private Visitor.Answer sendFile(String key, String file) {
    return Visitor.send(
        creditor
            .request("/api/v1/receivable-batches")
            .header("Content-Type", "text/csv")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(file)));
  }

  private void show(String path) {
    String institution = bank.read("/api/v1/me").json().at("/institution/id").asText();
    Visitor.Answer shown =
        creditor.post(path + "/disclosures", "{\"institutions\":[\"%s\"]}".formatted(institution));
    assertThat(shown.status()).as(shown.body()).isEqualTo(200);
  }

  private Visitor.Answer register(String path, String yuan) {
    return bank.post(
        "/api/v1/receivable-registrations",
        """
        {"receivableId":"%s","kind":"FACTORING_ASSIGNMENT","amount":{"amount":"%s","currency":"CNY"},"agreement":"BL-1","validUntil":"2021-02-28"}"""
            .formatted(path.substring("/api/v1/receivables/".length()), yuan));
  }

  private static String registration(Visitor.Answer registered) {
    return "/api/v1/receivable-registrations/" + registered.json("id");
  }

  /** Under a contract of its own, so that it resembles none of the others. */
  private String uploaded(String yuan, String invoice) {
    return uploaded(yuan, invoice, "HT-" + COUNT.incrementAndGet());
  }

  private String uploaded(String yuan, String invoice, String contract) {
    Visitor.Answer uploaded = creditor.post("/api/v1/receivables", form(yuan, invoice, contract));
    assertThat(uploaded.status()).as(uploaded.body()).isEqualTo(201);
    return uploaded.json("id");
  }

  private String form(String yuan, String invoice, String contract) {
    return """
        {"counterparty":{"uscc":"%1$s"},"contract":"%2$s","amount":{"amount":"%3$s","currency":"CNY"},"issuedOn":"2020-02-01","dueOn":"2020-05-31","invoices":[{"number":"%4$s","gross":{"amount":"%3$s","currency":"CNY"},"issuedOn":"2020-02-01"}]}"""
        .formatted(debtorUscc, contract, yuan, invoice);
  }

  private static String confirming(String yuan) {
    return """
        {"confirmed":{"amount":"%s","currency":"CNY"},"reason":"质量扣款","account":%s}"""
        .formatted(yuan, ACCOUNT);
  }

  private static Visitor.Answer put(
      Visitor visitor, String path, @Nullable String ifMatch, String json) {
    var request =
        visitor
            .request(path)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(json));
    return Visitor.send(ifMatch == null ? request : request.header("If-Match", ifMatch));
  }

  private static String anInvoice() {
    return "2044%016d".formatted(1_000_000L + COUNT.incrementAndGet() * 37L);
  }
}
