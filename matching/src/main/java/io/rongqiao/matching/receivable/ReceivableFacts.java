package io.rongqiao.matching.receivable;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.outbox.Fact;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.util.List;

/** The facts that are published about receivables, in order for each of them. */
public final class ReceivableFacts {

  public static final String TOPIC = "matching.receivables.v1";

  private static final String TYPES = "io.rongqiao.matching.";

  private ReceivableFacts() {}

  /** A fact about a receivable, under its key. */
  public static Fact fact(ReceivableId receivable, String what, ObjectNode json, Instant at) {
    return new Fact(TOPIC, receivable.toString(), TYPES + what + ".v1", json.toString(), at);
  }

  /** An amount with its currency. */
  public static ObjectNode money(Money money) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("amount", money.amount().toPlainString())
        .put("currency", money.currency().getCurrencyCode());
  }

  static Fact uploaded(Receivable receivable) {
    ObjectNode json = json(receivable);
    json.put("side", receivable.upload().side().name());
    json.put("answerBy", receivable.answerBy().toString());
    return fact(receivable.id(), "receivable-uploaded", json, receivable.upload().at());
  }

  static Fact answered(Receivable receivable, Answer answer) {
    ObjectNode json = json(receivable);
    json.set("confirmed", money(answer.confirmed()));
    json.set("disputed", money(answer.disputed()));
    return fact(receivable.id(), "receivable-answered", json, answer.answeredAt());
  }

  static Fact answerDue(Receivable receivable, Reminders.Stage stage, Instant at) {
    ObjectNode json = json(receivable);
    json.put("answerBy", receivable.answerBy().toString());
    json.put("stage", stage.name());
    return fact(receivable.id(), "receivable-answer-due", json, at);
  }

  static Fact changed(Entry entry, Balance balance) {
    ObjectNode json = balance(entry.receivable(), balance);
    json.put("kind", entry.kind().name());
    json.set("amount", money(entry.amount()));
    json.put("valueDate", entry.valueDate().toString());
    return fact(entry.receivable(), "receivable-changed", json, entry.recordedAt());
  }

  static Fact undercovered(Entry entry, Balance balance, List<InstitutionId> holders) {
    ObjectNode json = balance(entry.receivable(), balance);
    json.put("kind", entry.kind().name());
    ArrayNode array = json.putArray("holders");
    holders.forEach(holder -> array.add(holder.toString()));
    return fact(entry.receivable(), "receivable-undercovered", json, entry.recordedAt());
  }

  private static ObjectNode balance(ReceivableId receivable, Balance balance) {
    ObjectNode json =
        JsonNodeFactory.instance.objectNode().put("receivableId", receivable.toString());
    json.put("version", balance.entries());
    json.set("outstanding", money(balance.outstanding()));
    json.set("disputed", money(balance.disputed()));
    json.set("encumbered", money(balance.encumbered()));
    json.set("uncovered", money(balance.uncovered()));
    return json;
  }

  private static ObjectNode json(Receivable receivable) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("receivableId", receivable.id().toString())
            .put("creditorKey", receivable.terms().creditor().value())
            .put("debtorUscc", receivable.terms().debtor().uscc().value());
    json.set("amount", money(receivable.terms().amount()));
    return json.put("dueOn", receivable.terms().dueOn().toString());
  }
}
