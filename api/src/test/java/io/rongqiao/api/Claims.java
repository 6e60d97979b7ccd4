package io.rongqiao.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Receivables as creditors upload them and debtors confirm them, each like no other. */
public final class Claims {

  private Claims() {}

  /** A claim of {@code thousands} thousand yuan and a little more, uploaded; its address. */
  public static String uploaded(
      Visitor creditor, String debtorUscc, int thousands, String issuedOn, String dueOn) {
    String yuan = yuan(thousands);
    Visitor.Answer uploaded =
        creditor.post(
            "/api/v1/receivables",
            """
            {"counterparty":{"uscc":"%1$s","name":"远山"},"contract":"HT-%3$s","amount":{"amount":"%2$s","currency":"CNY"},"issuedOn":"%5$s","dueOn":"%6$s","invoices":[{"number":"%4$s","gross":{"amount":"%2$s","currency":"CNY"},"issuedOn":"%5$s"}]}\
            """
                .formatted(
                    debtorUscc,
                    yuan,
                    UUID.randomUUID(),
                    "31%018d"
                        .formatted(
                            ThreadLocalRandom.current().nextLong(1_000_000_000_000_000_000L)),
                    issuedOn,
                    dueOn));
    assertThat(uploaded.status()).as(uploaded.body()).isEqualTo(201);
    return "/api/v1/receivables/" + uploaded.json("id");
  }

  private static String yuan(int thousands) {
    int fen = ThreadLocalRandom.current().nextInt(100_000);
    return "%d%03d.%02d".formatted(thousands, fen / 100, fen % 100);
  }

  /** The debtor confirms all of it. */
  public static void confirmed(Visitor debtor, String claim) {
    Visitor.Answer confirmed =
        put(
            debtor,
            claim + "/answer",
            debtor.read(claim).header("ETag"),
            """
            {"account":{"holder":"收款户","number":"622200001111","bank":"某银行"}}\
            """);
    assertThat(confirmed.status()).as(confirmed.body()).isEqualTo(200);
  }

  /** The whole outstanding amount, as text. */
  public static String outstanding(Visitor who, String claim) {
    return who.read(claim).json().at("/balance/outstanding/amount").asText();
  }

  /** Pays so much on a day. */
  public static Visitor.Answer paid(Visitor who, String claim, String yuan, String day) {
    return who.post(
        claim + "/payments",
        """
        {"amount":{"amount":"%s","currency":"CNY"},"paidOn":"%s","reference":"%s"}\
        """
            .formatted(yuan, day, UUID.randomUUID()));
  }

  /** Puts, under a version. */
  public static Visitor.Answer put(Visitor who, String path, String etag, String json) {
    return Visitor.send(
        who.request(path)
            .header("Content-Type", "application/json")
            .header("If-Match", etag)
            .PUT(BodyPublishers.ofString(json)));
  }

  /** Posts, under a version. */
  public static Visitor.Answer post(Visitor who, String path, String etag, String json) {
    return Visitor.send(
        who.request(path)
            .header("Content-Type", "application/json")
            .header("If-Match", etag)
            .POST(BodyPublishers.ofString(json)));
  }
}
