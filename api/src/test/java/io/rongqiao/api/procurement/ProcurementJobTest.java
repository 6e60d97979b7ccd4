package io.rongqiao.api.procurement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rongqiao.api.Claims;
import io.rongqiao.api.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A procurement contract as importer, supplier and financier live it. */
final class ProcurementJobTest {

  private static final String CONTRACTS = "/api/v1/procurement-contracts";
  private static final String NEW_ACCOUNT =
      "{\"account\":{\"holder\":\"新户\",\"number\":\"622299998888\",\"bank\":\"他行\"},\"reason\":\"换行\"}";

  private final Visitor operator = Visitor.signedIn("operator");
  private final Visitor supplier = Visitor.signedIn("enterprise-1");
  private final Visitor bank = Visitor.signedIn("lender-1");
  private final JsonNode own = supplier.read("/api/v1/me").json().path("enterprise");
  private final String number = "ZFCG-" + UUID.randomUUID();

  @Test
  void carriesAContractFromItsPublicationToAnotherAccount() {
    Visitor.Answer imported = imported("1000000.00");
    assertThat(imported.status()).as(imported.body()).isEqualTo(201);
    assertThat(imported.json().path("published").asInt()).isEqualTo(1);
    assertThat(imported.json().path("refused").asInt()).isEqualTo(1);
    JsonNode rows =
        operator
            .read("/api/v1/procurement-imports/" + imported.json("id") + "/rows")
            .json()
            .path("items");
    assertThat(rows.at("/1/field").asText()).isEqualTo("amount");
    assertThat(
            supplier
                .read("/api/v1/procurement-publications?number=" + number)
                .json()
                .at("/items/0/amount/amount")
                .asText())
        .isEqualTo("1000000.00");

    Visitor.Answer submitted = submit("1000000.00");
    assertThat(submitted.status()).as(submitted.body()).isEqualTo(201);
    String contract = CONTRACTS + "/" + submitted.json("id");
    assertThat(submitted.json().at("/verification/outcome").asText()).isEqualTo("VERIFIED");
    assertThat(bank.read(contract).status()).as("nothing is locked yet").isEqualTo(404);

    Visitor.Answer locked = lock(contract);
    assertThat(locked.json().at("/lock/agreement").asText()).as(locked.body()).isEqualTo("ZC-1");
    assertThat(bank.read(contract).status()).isEqualTo(200);
    Visitor.Answer asked =
        Claims.post(supplier, contract + "/account-changes", "\"0\"", NEW_ACCOUNT);
    assertThat(asked.json().at("/accountChanges/0/state").asText()).isEqualTo("REQUESTED");
    assertThat(asked.json().at("/account/number").asText()).isEqualTo("622200001111");
    assertThat(
            Visitor.signedIn("lender-2")
                .post(contract + "/account-changes/1/consent", "{}")
                .status())
        .isEqualTo(404);
    assertThat(
            bank.post(contract + "/account-changes/1/consent", "{}")
                .json()
                .at("/account/number")
                .asText())
        .isEqualTo("622299998888");
    assertThat(bank.delete(contract + "/lock").status()).isEqualTo(204);
    assertThat(bank.read(contract).status()).isEqualTo(404);
  }

  @Test
  void namesWhatDiffersAndLocksNothing() {
    imported("999999.00");

    Visitor.Answer submitted = submit("1000000.00");
    assertThat(submitted.json().at("/verification/outcome").asText()).isEqualTo("DIFFERS");
    JsonNode difference = submitted.json().at("/verification/differences/0");
    assertThat(difference.path("field").asText()).isEqualTo("AMOUNT");
    assertThat(difference.path("stated").asText()).isEqualTo("CNY 1000000.00");
    assertThat(difference.path("published").asText()).isEqualTo("CNY 999999.00");

    String contract = CONTRACTS + "/" + submitted.json("id");
    assertThat(lock(contract).json("type")).isEqualTo("/problems/rule-broken");
    assertThat(Visitor.signedIn("enterprise-2").read(contract).status()).isEqualTo(404);
    assertThat(submit("1000000.00").json("type")).isEqualTo("/problems/conflict");
  }

  @Test
  void letsNobodyButProvidersAndOperatorsImport() {
    assertThat(
            Visitor.send(
                    supplier
                        .request("/api/v1/procurement-imports")
                        .header("Content-Type", "text/csv")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString("number\n")))
                .status())
        .isEqualTo(403);
  }

  private Visitor.Answer imported(String yuan) {
    String row = "%s,某县医院,%s,%s,%s,2020-01-10,2020-01-15\n";
    return Visitor.send(
        operator
            .request("/api/v1/procurement-imports")
            .header("Content-Type", "text/csv")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(
                BodyPublishers.ofString(
                    "number,buyer_name,supplier_name,supplier_uscc,amount,signed_on,published_on\n"
                        + row.formatted(
                            number, own.path("name").asText(), own.path("uscc").asText(), yuan)
                        + row.formatted(
                            number + "-2",
                            own.path("name").asText(),
                            own.path("uscc").asText(),
                            "一百万"))));
  }

  private Visitor.Answer submit(String yuan) {
    return supplier.post(
        CONTRACTS,
        """
        {"number":"%s","buyer":{"name":"某县医院"},"amount":{"amount":"%s","currency":"CNY"},"signedOn":"2020-01-10","dueOn":"2020-12-31","account":{"holder":"供应商","number":"622200001111","bank":"某银行"}}\
        """
            .formatted(number, yuan));
  }

  private Visitor.Answer lock(String contract) {
    String financier = bank.read("/api/v1/me").json().at("/institution/id").asText();
    return Visitor.send(
        supplier
            .request(contract + "/lock")
            .header("Content-Type", "application/json")
            .PUT(
                BodyPublishers.ofString(
                    "{\"financier\":\"%s\",\"agreement\":\"ZC-1\"}".formatted(financier))));
  }
}
