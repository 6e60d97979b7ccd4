package io.rongqiao.api.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rongqiao.api.Visitor;
import org.junit.jupiter.api.Test;

final class DemonstrationTradeTest {

  private final Visitor supplier = Visitor.signedIn("enterprise-3");

  @Test
  void offersTheSupplierEarlyPaymentOfWhatTheCoreEnterpriseConfirmed() {
    JsonNode offers = supplier.read("/api/v1/early-payment-offers").json().path("items");

    assertThat(offers)
        .anySatisfy(
            it -> {
              assertThat(it.at("/amount/amount").asText()).isEqualTo("800000.00");
              assertThat(it.path("dueOn").asText()).isEqualTo("2020-06-08");
            });
    assertThat(
            Visitor.signedIn("debtor-1").read("/api/v1/factoring-programmes").json().path("items"))
        .anySatisfy(
            it -> {
              assertThat(it.path("agreement").asText()).isEqualTo("DEMO-RF-2020-1");
              assertThat(it.path("state").asText()).isEqualTo("ACTIVE");
            });
  }

  @Test
  void listsTheCoreEnterpriseThatOwesTheSupplier() {
    String core =
        Visitor.signedIn("debtor-1").read("/api/v1/me").json().at("/enterprise/uscc").asText();

    assertThat(Visitor.signedIn("operator").read("/api/v1/core-enterprises").json().path("items"))
        .anySatisfy(
            it -> {
              assertThat(it.path("uscc").asText()).isEqualTo(core);
              assertThat(it.at("/owed/currency").asText()).isEqualTo("CNY");
              assertThat(it.path("suppliers").asInt()).isPositive();
            });
  }

  @Test
  void showsTheSupplierAProcurementContractThatWasVerified() {
    assertThat(supplier.read("/api/v1/procurement-contracts").json().path("items"))
        .anySatisfy(
            it -> {
              assertThat(it.path("number").asText()).isEqualTo("DEMO-ZFCG-2020-0012");
              assertThat(it.toString()).contains("VERIFIED");
            });
  }
}
