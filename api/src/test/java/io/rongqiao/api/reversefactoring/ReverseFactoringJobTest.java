package io.rongqiao.api.reversefactoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rongqiao.api.Claims;
import io.rongqiao.api.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/** Reverse factoring as financier, core enterprise and supplier live it. */
final class ReverseFactoringJobTest {

  private static final String PROGRAMMES = "/api/v1/factoring-programmes";

  private final Visitor supplier = Visitor.signedIn("enterprise-1");
  private final Visitor stranger = Visitor.signedIn("enterprise-2");
  private final Visitor core = Visitor.signedIn("debtor-1");
  private final Visitor bank = Visitor.signedIn("lender-1");
  private final Visitor operator = Visitor.signedIn("operator");
  private final String coreUscc = uscc(core);

  @Test
  void paysASupplierEarlyAndGivesTheLimitBackWhenTheCoreEnterprisePays() {
    String programme = active("90000.00");
    String first = confirmed(50);
    String second = confirmed(50);
    String amount = Claims.outstanding(supplier, first);

    JsonNode offers = supplier.read("/api/v1/early-payment-offers").json().path("items");
    assertThat(offers)
        .filteredOn(it -> (PROGRAMMES + "/" + it.path("programmeId").asText()).equals(programme))
        .extracting(it -> it.path("receivableId").asText())
        .contains(id(first), id(second));

    Visitor.Answer drawn = draw(supplier, programme, first);
    assertThat(drawn.status()).as(drawn.body()).isEqualTo(201);
    assertThat(drawn.json().at("/amount/amount").asText()).isEqualTo(amount);
    assertThat(draw(supplier, programme, second).json("type")).isEqualTo("/problems/conflict");
    assertThat(draw(stranger, programme, first).status()).isEqualTo(404);
    assertThat(drawnOf(bank, programme)).isEqualTo(amount);
    assertThat(
            supplier.read(programme).json().path("limit").isNull()
                || supplier.read(programme).json().path("limit").isMissingNode())
        .isTrue();

    Visitor.Answer paid = Claims.paid(bank, first, amount, "2020-02-29");
    assertThat(paid.status()).as(paid.body()).isEqualTo(200);
    assertThat(drawnOf(core, programme)).isEqualTo("0.00");
    assertThat(draw(supplier, programme, second).status()).isEqualTo(201);
    assertThat(bank.read(programme + "/limit-entries").json().path("items"))
        .extracting(it -> it.path("kind").asText())
        .containsExactly("GRANTED", "DRAWN", "GIVEN_BACK", "DRAWN");
    assertThat(bank.read(programme + "/draws").json().path("items")).hasSize(2);
  }

  @Test
  void keepsAProgrammeToItsParties() {
    String programme = active("90000.00");

    assertThat(stranger.read(programme).status()).isEqualTo(404);
    assertThat(Visitor.signedIn("lender-2").read(programme).status()).isEqualTo(404);
    assertThat(Claims.post(bank, programme + "/acceptance", "\"1\"", "{}").status()).isEqualTo(403);
    Visitor.Answer lowered =
        Claims.put(
            bank,
            programme + "/limit",
            "\"1\"",
            "{\"limit\":{\"amount\":\"10.00\",\"currency\":\"CNY\"}}");
    assertThat(lowered.json().at("/available/amount").asText()).isEqualTo("10.00");
    assertThat(
            Claims.put(
                    bank,
                    programme + "/limit",
                    "\"1\"",
                    "{\"limit\":{\"amount\":\"20.00\",\"currency\":\"CNY\"}}")
                .status())
        .isEqualTo(412);
    Visitor.Answer closed = Claims.post(core, programme + "/closing", "\"1\"", "{}");
    assertThat(closed.json("state")).isEqualTo("CLOSED");
    assertThat(draw(supplier, programme, confirmed(50)).json("type"))
        .isEqualTo("/problems/conflict");
  }

  @Test
  void listsCoreEnterprisesByWhatTheyOweAndTellsTheAmountsToTheOperatorAlone() {
    confirmed(50);
    assertThat(
            Visitor.send(
                    operator
                        .request("/api/v1/core-enterprises/" + coreUscc)
                        .PUT(BodyPublishers.noBody()))
                .status())
        .isEqualTo(204);

    JsonNode seen = bank.read("/api/v1/core-enterprises").json().at("/items/0");
    assertThat(seen.path("uscc").asText()).isEqualTo(coreUscc);
    assertThat(seen.path("rank").asInt()).isEqualTo(1);
    assertThat(seen.hasNonNull("owed")).isFalse();
    assertThat(
            operator
                .read("/api/v1/core-enterprises?candidates=true")
                .json()
                .at("/items/0/owed/currency")
                .asText())
        .isEqualTo("CNY");
  }

  private String active(String limit) {
    Visitor.Answer proposed =
        bank.post(
            PROGRAMMES,
            """
            {"coreEnterprise":"%s","limit":{"amount":"%s","currency":"CNY"},"agreement":"FX-1","advanceShare":"1","annualRate":"0.04","feeShare":"0.002","leastDays":10,"account":{"holder":"回款专户","number":"622200009876","bank":"某银行"},"validFrom":"2020-02-01","validUntil":"2020-12-31"}\
            """
                .formatted(coreUscc, limit));
    assertThat(proposed.status()).as(proposed.body()).isEqualTo(201);
    String programme = PROGRAMMES + "/" + proposed.json("id");
    Visitor.Answer accepted = Claims.post(core, programme + "/acceptance", "\"0\"", "{}");
    assertThat(accepted.json("state")).as(accepted.body()).isEqualTo("ACTIVE");
    assertThat(
            Visitor.send(
                    core.request(programme + "/suppliers/" + uscc(supplier))
                        .PUT(BodyPublishers.noBody()))
                .status())
        .isEqualTo(200);
    return programme;
  }

  private String confirmed(int thousands) {
    String claim = Claims.uploaded(supplier, coreUscc, thousands, "2020-02-01", "2020-05-31");
    Claims.confirmed(core, claim);
    return claim;
  }

  private static Visitor.Answer draw(Visitor who, String programme, String claim) {
    return who.post(programme + "/draws", "{\"receivableId\":\"%s\"}".formatted(id(claim)));
  }

  private static String drawnOf(Visitor who, String programme) {
    return who.read(programme).json().at("/limit/drawn/amount").asText();
  }

  private static String id(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private static String uscc(Visitor who) {
    return who.read("/api/v1/me").json().at("/enterprise/uscc").asText();
  }
}
