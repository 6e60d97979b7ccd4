package io.rongqiao.api.receivable;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rongqiao.api.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What keeps a receivable from being financed twice, as the people of the job meet it. */
final class ReceivableGuardJobTest {

  private final ReceivablePeople people = new ReceivablePeople();

  @Test
  void reviewsADisguiseWithNeitherSideLearningOfTheOther() {
    String original = people.uploaded("77000.00", people.anInvoice(), "HT-R");
    String disguised = people.uploaded("77000.00", people.anInvoice(), "HT-R");
    assertThat(
            people
                .creditor
                .read("/api/v1/receivables/" + disguised)
                .json()
                .path("held")
                .asBoolean())
        .isTrue();
    people.show("/api/v1/receivables/" + disguised);
    assertThat(people.register("/api/v1/receivables/" + disguised, "1.00").json("type"))
        .isEqualTo("/problems/conflict");

    JsonNode review = people.reviewOf(disguised);
    String path = "/api/v1/receivable-reviews/" + review.path("id").asText();
    assertThat(review.path("disguise").asText()).isEqualTo("RENUMBERED");
    assertThat(review.path("sides"))
        .extracting(it -> it.path("receivableId").asText())
        .containsExactly(original, disguised);
    assertThat(people.creditor.read(path).json().path("disguise").isNull()).isTrue();
    assertThat(Visitor.signedIn("enterprise-2").read(path).status()).isEqualTo(404);
    assertThat(people.verdict(people.creditor, path, "DISTINCT").status()).isEqualTo(403);

    assertThat(people.verdict(people.operator, path, "DISTINCT").json("state"))
        .isEqualTo("DISTINCT");
    assertThat(people.register("/api/v1/receivables/" + disguised, "1.00").status()).isEqualTo(201);
  }

  @Test
  void refusesAnInvoiceOfAnotherCreditorAndTellsTheOperatorAlone() {
    String invoice = people.anInvoice();
    people.uploaded("88000.00", invoice);
    Visitor other = Visitor.signedIn("enterprise-2");

    Visitor.Answer refused =
        other.post("/api/v1/receivables", people.form("88000.00", invoice, "FAKE-1"));

    assertThat(refused.status()).isEqualTo(409);
    assertThat(
            people
                .operator
                .read("/api/v1/receivable-reviews?state=OPEN&limit=200")
                .json()
                .path("items"))
        .anySatisfy(
            it -> {
              assertThat(it.path("disguise").asText()).isEqualTo("SAME_INVOICE");
              assertThat(it.at("/sides/1/summary").asText()).contains("FAKE-1");
            });
  }

  @Test
  void searchesTheRegisterAndKeepsTheAnswer() {
    String invoice = people.anInvoice();
    String path = "/api/v1/receivables/" + people.uploaded("9000.00", invoice);
    people.show(path);
    people.register(path, "4000.00");

    Visitor.Answer own =
        people.bank.post(
            "/api/v1/register-searches",
            "{\"receivables\":[\"%s\"]}"
                .formatted(path.substring("/api/v1/receivables/".length())));
    Visitor.Answer stranger =
        people.otherBank.post(
            "/api/v1/register-searches", "{\"invoices\":[{\"number\":\"%s\"}]}".formatted(invoice));

    assertThat(own.json().at("/findings/0/unencumbered/amount").asText()).isEqualTo("5000.00");
    assertThat(own.json().at("/findings/0/entries/0/own").asBoolean()).isTrue();
    assertThat(stranger.json().at("/findings/0/entries/0/kind").asText())
        .isEqualTo("FACTORING_ASSIGNMENT");
    assertThat(stranger.body()).doesNotContain("4000.00", "5000.00");
    assertThat(people.bank.read("/api/v1/register-searches/" + own.json("id")).json())
        .isEqualTo(own.json());
    assertThat(people.otherBank.read("/api/v1/register-searches/" + own.json("id")).status())
        .isEqualTo(404);
  }

  @Test
  void takesAVoidedInvoiceOffTheClaimWhenTheEvidenceComesIn() throws Exception {
    String invoice = people.anInvoice();
    String path = "/api/v1/receivables/" + people.uploaded("6000.00", invoice);
    people.show(path);
    people.register(path, "6000.00");
    String uscc = people.creditor.read("/api/v1/me").json().at("/enterprise/uscc").asText();

    Visitor.Answer load =
        Visitor.send(
            people
                .operator
                .request("/api/v1/loads?kind=output-invoices&provider=tax-office")
                .header("Content-Type", "text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(
                    BodyPublishers.ofString(
                        """
                        enterprise,number,issued_on,buyer,net,tax,gross,status,voided_on
                        %s,%s,2020-02-01,%s,5309.73,690.27,6000.00,VOID,2020-02-20
                        """
                            .formatted(uscc, invoice, people.debtorUscc))));
    assertThat(load.status()).as(load.body()).isEqualTo(202);

    JsonNode after = people.await(path);
    assertThat(after.path("state").asText()).isEqualTo("EXTINGUISHED");
    assertThat(after.at("/balance/uncovered/amount").asText()).isEqualTo("6000.00");
    assertThat(after.at("/notices/0/en").asText()).startsWith("Registered interests exceed");
    assertThat(
            people.facts(
                "receivable-undercovered", path.substring("/api/v1/receivables/".length())))
        .isOne();
  }
}
