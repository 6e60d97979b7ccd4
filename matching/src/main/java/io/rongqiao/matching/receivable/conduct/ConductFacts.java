package io.rongqiao.matching.receivable.conduct;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.matching.receivable.ReceivableFacts;
import io.rongqiao.migrations.outbox.Fact;
import java.time.Instant;

/** The facts that are published about how debtors pay. No line of a file is in them. */
final class ConductFacts {

  private ConductFacts() {}

  static Fact sealed(PaymentFile file, LatePaymentScore score, Instant at) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("debtorUscc", file.debtor().value())
            .put("month", file.month().toString())
            .put("lines", file.lines().size())
            .put("digest", file.digest())
            .put("formula", LatePaymentScore.FORMULA);
    score.value().ifPresent(it -> json.put("score", it.toPlainString()));
    return new Fact(
        ReceivableFacts.TOPIC,
        file.debtor().value(),
        "io.rongqiao.matching.payment-file-sealed.v1",
        json.toString(),
        at);
  }
}
