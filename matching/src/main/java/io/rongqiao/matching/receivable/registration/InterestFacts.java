package io.rongqiao.matching.receivable.registration;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.matching.receivable.ReceivableFacts;
import io.rongqiao.migrations.outbox.Fact;

/** The facts that are published about registrations. */
final class InterestFacts {

  private InterestFacts() {}

  static Fact of(Interest interest, Act act) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("receivableId", interest.receivable().toString())
            .put("interestId", interest.id().toString())
            .put("holder", interest.holder().toString())
            .put("kind", interest.kind().name())
            .put("revision", act.revision());
    json.set("amount", ReceivableFacts.money(act.amount()));
    json.put("validUntil", act.validUntil().toString());
    return ReceivableFacts.fact(interest.receivable(), name(act.kind()), json, act.at());
  }

  private static String name(Act.Kind kind) {
    return switch (kind) {
      case REGISTERED -> "interest-registered";
      case AMENDED -> "interest-amended";
      case EXTENDED -> "interest-extended";
      case CANCELLED -> "interest-cancelled";
      case LAPSED -> "interest-lapsed";
    };
  }
}
