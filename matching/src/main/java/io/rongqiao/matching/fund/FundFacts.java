package io.rongqiao.matching.fund;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.migrations.outbox.Fact;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;

/** The facts that are published about compensation funds, keyed by the fund. */
public final class FundFacts {

  public static final String TOPIC = "matching.funds.v1";

  private static final String TYPES = "io.rongqiao.matching.";

  private FundFacts() {}

  static Fact rules(CompensationFund fund, FundRules rules, Instant at) {
    ObjectNode json =
        json(fund).put("rules", rules.number()).put("validFrom", rules.validFrom().toString());
    return fact(fund, "fund-rules-published", json, at);
  }

  static Fact contributed(CompensationFund fund, FundEntry entry, Instant at) {
    ObjectNode json = json(fund).put("position", entry.position());
    json.set("added", money(entry.added()));
    return fact(fund, "fund-contributed", json, at);
  }

  /** What a fund's claims and their payments tell. */
  public static Fact of(CompensationFund fund, String what, ObjectNode told, Instant at) {
    ObjectNode json = json(fund);
    json.setAll(told);
    return fact(fund, what, json, at);
  }

  public static ObjectNode money(Money money) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("amount", money.amount().toPlainString())
        .put("currency", money.currency().getCurrencyCode());
  }

  private static ObjectNode json(CompensationFund fund) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("fund", fund.id().toString())
        .put("code", fund.code())
        .put("manager", fund.manager().toString());
  }

  private static Fact fact(CompensationFund fund, String what, ObjectNode json, Instant at) {
    return new Fact(TOPIC, fund.id().toString(), TYPES + what + ".v1", json.toString(), at);
  }
}
