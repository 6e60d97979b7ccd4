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
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Creditor, debtor, financiers and operator of the demonstration, and what they do over HTTP. */
final class ReceivablePeople {

  static final String ACCOUNT =
      """
      {"holder":"回款专户","number":"622200001234","bank":"某银行"}""";

  private static final AtomicInteger COUNT = new AtomicInteger();

  final Visitor creditor = Visitor.signedIn("enterprise-1");
  final Visitor debtor = Visitor.signedIn("debtor-1");
  final Visitor bank = Visitor.signedIn("lender-1");
  final Visitor otherBank = Visitor.signedIn("lender-2");
  final Visitor operator = Visitor.signedIn("operator");
  final String debtorUscc = debtor.read("/api/v1/me").json().at("/enterprise/uscc").asText();

  JsonNode await(String path) throws InterruptedException {
    Instant patience = Instant.now(Clock.systemUTC()).plus(Duration.ofSeconds(60));
    JsonNode read = creditor.read(path).json();
    while (!read.path("state").asText().equals("EXTINGUISHED")
        && Instant.now(Clock.systemUTC()).isBefore(patience)) {
      Thread.sleep(200);
      read = creditor.read(path).json();
    }
    return read;
  }

  int facts(String type, String receivable) throws SQLException {
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

  JsonNode reviewOf(String receivable) {
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

  Visitor.Answer verdict(Visitor visitor, String path, String state) {
    return Visitor.send(
        visitor
            .request(path + "/verdict")
            .header("Content-Type", "application/json")
            .header("If-Match", "\"0\"")
            .POST(
                BodyPublishers.ofString(
                    "{\"state\":\"%s\",\"reason\":\"已核对原件\"}".formatted(state))));
  }

  Visitor.Answer sendFile(String key, String file) {
    return Visitor.send(
        creditor
            .request("/api/v1/receivable-batches")
            .header("Content-Type", "text/csv")
            .header("Idempotency-Key", key)
            .POST(BodyPublishers.ofString(file)));
  }

  void show(String path) {
    String institution = bank.read("/api/v1/me").json().at("/institution/id").asText();
    Visitor.Answer shown =
        creditor.post(path + "/disclosures", "{\"institutions\":[\"%s\"]}".formatted(institution));
    assertThat(shown.status()).as(shown.body()).isEqualTo(200);
  }

  Visitor.Answer register(String path, String yuan) {
    return bank.post(
        "/api/v1/receivable-registrations",
        """
        {"receivableId":"%s","kind":"FACTORING_ASSIGNMENT","amount":{"amount":"%s","currency":"CNY"},"agreement":"BL-1","validUntil":"2021-02-28"}"""
            .formatted(path.substring("/api/v1/receivables/".length()), yuan));
  }

  String registration(Visitor.Answer registered) {
    return "/api/v1/receivable-registrations/" + registered.json("id");
  }

  /** Under a contract of its own, so that it resembles none of the others. */
  String uploaded(String yuan, String invoice) {
    return uploaded(yuan, invoice, "HT-" + COUNT.incrementAndGet());
  }

  String uploaded(String yuan, String invoice, String contract) {
    Visitor.Answer uploaded = creditor.post("/api/v1/receivables", form(yuan, invoice, contract));
    assertThat(uploaded.status()).as(uploaded.body()).isEqualTo(201);
    return uploaded.json("id");
  }

  String form(String yuan, String invoice, String contract) {
    return """
        {"counterparty":{"uscc":"%1$s"},"contract":"%2$s","amount":{"amount":"%3$s","currency":"CNY"},"issuedOn":"2020-02-01","dueOn":"2020-05-31","invoices":[{"number":"%4$s","gross":{"amount":"%3$s","currency":"CNY"},"issuedOn":"2020-02-01"}]}"""
        .formatted(debtorUscc, contract, yuan, invoice);
  }

  String confirming(String yuan) {
    return """
        {"confirmed":{"amount":"%s","currency":"CNY"},"reason":"质量扣款","account":%s}"""
        .formatted(yuan, ACCOUNT);
  }

  Visitor.Answer put(Visitor visitor, String path, @Nullable String ifMatch, String json) {
    var request =
        visitor
            .request(path)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(json));
    return Visitor.send(ifMatch == null ? request : request.header("If-Match", ifMatch));
  }

  String anInvoice() {
    return "2044%016d".formatted(1_000_000L + COUNT.incrementAndGet() * 37L);
  }
}
