package io.rongqiao.matching.guarantee.capacity;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.migrations.outbox.Fact;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;

/** The facts that are published about a guarantor's capacity. */
final class CapacityFacts {

  static final String TOPIC = "matching.guarantees.v1";

  private CapacityFacts() {}

  static Fact stated(CapacityTerms terms, Instant at) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("guarantor", terms.guarantor().toString())
            .put("inForceFrom", terms.inForceFrom().toString());
    json.set("total", money(terms.total()));
    json.set("perCustomer", money(terms.perCustomer()));
    json.set("perGroup", money(terms.perGroup()));
    return new Fact(
        TOPIC,
        terms.guarantor().toString(),
        "io.rongqiao.matching.capacity-stated.v1",
        json.toString(),
        at);
  }

  private static ObjectNode money(Money money) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("amount", money.amount().toPlainString())
        .put("currency", money.currency().getCurrencyCode());
  }
}
