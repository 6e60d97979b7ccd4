package io.rongqiao.api.receivable;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rongqiao.api.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The receivables job as creditor, debtor, financiers, strangers and operator live it. */
final class ReceivableJobTest {

  private final ReceivablePeople people = new ReceivablePeople();

  @Test
  void carriesAReceivableFromUploadToItsCancelledRegistration() {
    String path = "/api/v1/receivables/" + people.uploaded("100000.00", people.anInvoice());
    assertThat(people.bank.read(path).status()).as("not shown yet").isEqualTo(404);

    assertThat(
            people
                .put(people.debtor, path + "/answer", null, people.confirming("60000.00"))
                .status())
        .isEqualTo(428);
    assertThat(
            people
                .put(people.debtor, path + "/answer", "\"1\"", people.confirming("60000.00"))
                .json("type"))
        .isEqualTo("/problems/stale-version");
    Visitor.Answer answered =
        people.put(
            people.debtor,
            path + "/answer",
            people.debtor.read(path).header("ETag"),
            people.confirming("60000.00"));
    assertThat(answered.json("state")).isEqualTo("PARTLY_CONFIRMED");
    assertThat(answered.json().at("/balance/unencumbered/amount").asText()).isEqualTo("60000.00");
    assertThat(people.creditor.read(path).json().at("/answer/account/number").asText())
        .isEqualTo("622200001234");

    people.show(path);
    assertThat(people.bank.read(path).status()).isEqualTo(200);
    assertThat(people.otherBank.read(path).status()).isEqualTo(404);

    Visitor.Answer registered = people.register(path, "60000.00");
    assertThat(registered.status()).isEqualTo(201);
    assertThat(registered.header("ETag")).isEqualTo("\"0\"");
    assertThat(people.register(path, "0.01").json("type")).isEqualTo("/problems/rule-broken");
    assertThat(
            people
                .creditor
                .read(path + "/registrations")
                .json()
                .at("/items/0/covered/amount")
                .asText())
        .isEqualTo("60000.00");

    Visitor.Answer verified =
        Visitor.anonymous().read("/api/v1/certificates/" + registered.json("certificate"));
    assertThat(verified.json("state")).isEqualTo("REGISTERED");
    assertThat(verified.body())
        .doesNotContain(
            "60000", people.debtorUscc, path.substring("/api/v1/receivables/".length()));
    assertThat(verified.json("digest"))
        .isEqualTo(
            people.bank.read(people.registration(registered) + "/certificate").json("digest"));
    assertThat(Visitor.anonymous().read("/api/v1/certificates/RQ20200229-0000").status())
        .isEqualTo(404);

    Visitor.Answer cancelled =
        people.bank.post(people.registration(registered) + "/cancellation", "{\"reason\":\"已结清\"}");
    assertThat(cancelled.json("state")).isEqualTo("CANCELLED");
    assertThat(people.creditor.read(path).json().at("/balance/unencumbered/amount").asText())
        .isEqualTo("60000.00");
    assertThat(people.creditor.read(path + "/entries").json().path("items"))
        .extracting(it -> it.path("kind").asText())
        .containsExactly("UPLOADED", "CLEARED", "CONFIRMED", "DISPUTED", "REGISTERED", "RELEASED");
  }

  @Test
  void amendsAndExtendsAgainstTheVersionRead() {
    String path = "/api/v1/receivables/" + people.uploaded("50000.00", people.anInvoice());
    people.show(path);
    Visitor.Answer registered = people.register(path, "20000.00");
    String body =
        """
        {"amount":{"amount":"%s","currency":"CNY"},"agreement":"BL-2","reason":"追加融资"}""";

    assertThat(
            people
                .put(
                    people.bank,
                    people.registration(registered),
                    "\"0\"",
                    body.formatted("50000.01"))
                .json("type"))
        .isEqualTo("/problems/rule-broken");
    Visitor.Answer amended =
        people.put(
            people.bank, people.registration(registered), "\"0\"", body.formatted("50000.00"));
    assertThat(amended.header("ETag")).isEqualTo("\"1\"");
    assertThat(
            people
                .put(people.bank, people.registration(registered), "\"0\"", body.formatted("1.00"))
                .status())
        .isEqualTo(412);
    Visitor.Answer early =
        Visitor.send(
            people
                .bank
                .request(people.registration(registered) + "/extension")
                .header("Content-Type", "application/json")
                .header("If-Match", "\"1\"")
                .POST(BodyPublishers.ofString("{\"validUntil\":\"2022-02-28\"}")));
    assertThat(early.json().at("/errors/0/field").asText()).isEqualTo("validUntil");
    assertThat(early.body()).contains("2020-11-30");
  }

  @Test
  void answersManyInOneCallEachForItself() {
    String first = people.uploaded("1000.00", people.anInvoice());
    String second = people.uploaded("2000.00", people.anInvoice());
    String body =
        """
        {"answers":[
          {"receivableId":"%s","account":%s},
          {"receivableId":"%s","confirmed":{"amount":"0.00","currency":"CNY"},"reason":"未收货"},
          {"receivableId":"%s","account":%s},
          {"receivableId":"%s","confirmed":{"amount":"0.00","currency":"CNY"}}]}"""
            .formatted(
                first,
                ReceivablePeople.ACCOUNT,
                second,
                UUID.randomUUID(),
                ReceivablePeople.ACCOUNT,
                people.uploaded("3.00", people.anInvoice()));

    JsonNode replies = people.debtor.post("/api/v1/receivable-answers", body).json();

    assertThat(replies.path("answered").asInt()).isEqualTo(2);
    assertThat(replies.path("items"))
        .extracting(it -> it.path("state").asText())
        .startsWith("CONFIRMED", "DISPUTED");
    assertThat(replies.at("/items/2/problem/type").asText()).isEqualTo("/problems/not-found");
    assertThat(replies.at("/items/3/problem/errors/0/field").asText()).isEqualTo("reason");
    assertThat(people.debtor.post("/api/v1/receivable-answers", body).json()).isEqualTo(replies);
  }

  @Test
  void takesAFileInRowByRowAndTheSameFileOnce() {
    String file =
        """
        debtor_uscc,debtor_name,contract,amount,issued_on,due_on,invoice_number
        %1$s,远山,HT-F,500.00,2020-01-05,2020-04-05,%2$s
        %1$s,远山,HT-F,500.001,2020-01-05,2020-04-05,%3$s
        """
            .formatted(people.debtorUscc, people.anInvoice(), people.anInvoice());
    String key = UUID.randomUUID().toString();

    Visitor.Answer first = people.sendFile(key, file);
    Visitor.Answer again = people.sendFile(key, file);

    assertThat(first.status()).isEqualTo(201);
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(people.sendFile(key, file + "\n").json("type"))
        .isEqualTo("/problems/idempotency-key-reused");
    JsonNode rows =
        people
            .creditor
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
  void confirmsByUploadingWhereTheDebtorDoesAndNamesWhatIsMissing() {
    String seller = people.creditor.read("/api/v1/me").json().at("/enterprise/uscc").asText();
    String body =
        """
        {"counterparty":{"uscc":"%s"},"contract":"HT-D","amount":{"amount":"1200.00","currency":"CNY"},"issuedOn":"2020-02-01","dueOn":"2020-05-31","invoices":[{"number":"%s","gross":{"amount":"1200.00","currency":"CNY"},"issuedOn":"2020-02-01"}]%s}""";

    assertThat(
            people
                .debtor
                .post("/api/v1/receivables", body.formatted(seller, people.anInvoice(), ""))
                .json()
                .at("/errors/0/field")
                .asText())
        .isEqualTo("account");
    Visitor.Answer uploaded =
        people.debtor.post(
            "/api/v1/receivables",
            body.formatted(seller, people.anInvoice(), ",\"account\":" + ReceivablePeople.ACCOUNT));

    assertThat(uploaded.json("state")).isEqualTo("CONFIRMED");
    assertThat(
            people
                .creditor
                .read("/api/v1/receivables?side=CREDITOR&state=CONFIRMED&limit=200")
                .json()
                .path("items"))
        .extracting(it -> it.path("id").asText())
        .contains(uploaded.json("id"));
    JsonNode page = people.creditor.read("/api/v1/receivables?limit=1").json();
    assertThat(
            people
                .creditor
                .read("/api/v1/receivables?limit=1&cursor=" + page.path("next").asText())
                .json()
                .at("/items/0/id")
                .asText())
        .isNotEqualTo(page.at("/items/0/id").asText());
  }
}
