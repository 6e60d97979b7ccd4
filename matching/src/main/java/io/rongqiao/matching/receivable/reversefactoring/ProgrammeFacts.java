package io.rongqiao.matching.receivable.reversefactoring;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.matching.receivable.ReceivableFacts;
import io.rongqiao.migrations.outbox.Fact;
import java.time.Instant;

/** The facts that are published about reverse factoring. No terms are in them. */
final class ProgrammeFacts {

  private ProgrammeFacts() {}

  /** Under the programme's key. */
  static Fact changed(Programme programme, Instant at) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("programmeId", programme.id().toString())
            .put("coreUscc", programme.core().uscc().value())
            .put("financier", programme.financier().toString())
            .put("state", programme.state().name())
            .put("version", programme.version());
    return new Fact(
        ReceivableFacts.TOPIC,
        programme.id().toString(),
        "io.rongqiao.matching.factoring-programme-changed.v1",
        json.toString(),
        at);
  }

  static Fact drawn(Programme programme, Draw draw) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("receivableId", draw.receivable().toString())
            .put("programmeId", programme.id().toString())
            .put("drawId", draw.id().toString())
            .put("coreUscc", programme.core().uscc().value())
            .put("financier", programme.financier().toString());
    json.set("amount", ReceivableFacts.money(draw.amount()));
    return ReceivableFacts.fact(draw.receivable(), "early-payment-taken", json, draw.acceptedAt());
  }
}
