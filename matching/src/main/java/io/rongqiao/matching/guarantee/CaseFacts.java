package io.rongqiao.matching.guarantee;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.migrations.outbox.Fact;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;

/** The facts that are published about risk-sharing cases, keyed by the case. */
public final class CaseFacts {

  public static final String TOPIC = "matching.guarantees.v1";

  private static final String TYPES = "io.rongqiao.matching.";

  private CaseFacts() {}

  /** A case moved on. */
  static Fact moved(GuaranteeCase it, Instant at) {
    ObjectNode json = json(it);
    return fact(it, "case-moved", json, at);
  }

  /** Of the same case something else is told. */
  public static Fact of(GuaranteeCase it, String what, Money amount, Instant at) {
    ObjectNode json = json(it);
    json.set("moved", money(amount));
    return fact(it, what, json, at);
  }

  private static ObjectNode json(GuaranteeCase it) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("caseId", it.id().toString())
            .put("programme", it.request().programme().toString())
            .put("lender", it.lender().toString())
            .put("guarantor", it.guarantor().toString())
            .put("enterpriseKey", it.request().enterprise().value())
            .put("state", it.state().name());
    json.set("amount", money(it.request().amount()));
    json.set("outstanding", money(it.outstanding()));
    return json;
  }

  private static ObjectNode money(Money money) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("amount", money.amount().toPlainString())
        .put("currency", money.currency().getCurrencyCode());
  }

  private static Fact fact(GuaranteeCase it, String what, ObjectNode json, Instant at) {
    return new Fact(TOPIC, it.id().toString(), TYPES + what + ".v1", json.toString(), at);
  }
}
