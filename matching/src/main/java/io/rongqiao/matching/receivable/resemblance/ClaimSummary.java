package io.rongqiao.matching.receivable.resemblance;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.matching.receivable.ReceivableFacts;
import io.rongqiao.matching.receivable.ReceivableTerms;
import io.rongqiao.scoring.canonical.CanonicalJson;

/** What a claim says, written down as it was when a review was opened. */
final class ClaimSummary {

  private ClaimSummary() {}

  static String of(ReceivableTerms terms) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("debtorUscc", terms.debtor().uscc().value())
            .put("debtorName", terms.debtor().name())
            .put("contract", terms.contract())
            .put("issuedOn", terms.issuedOn().toString())
            .put("dueOn", terms.dueOn().toString());
    json.set("amount", ReceivableFacts.money(terms.amount()));
    ArrayNode invoices = json.putArray("invoices");
    terms
        .invoices()
        .forEach(
            invoice -> {
              ObjectNode one =
                  invoices
                      .addObject()
                      .put("code", invoice.identity().code())
                      .put("number", invoice.identity().number())
                      .put("verified", invoice.verified());
              one.set("gross", ReceivableFacts.money(invoice.gross()));
            });
    return CanonicalJson.write(json);
  }
}
