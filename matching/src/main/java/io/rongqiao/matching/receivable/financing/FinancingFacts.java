package io.rongqiao.matching.receivable.financing;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.ReceivableFacts;
import io.rongqiao.migrations.outbox.Fact;
import java.time.Instant;
import java.util.List;

/** The facts that are published about financing. No terms of any offer are in them. */
final class FinancingFacts {

  private FinancingFacts() {}

  static Fact requested(FinancingRequest request, List<InstitutionId> invited) {
    ObjectNode json = json(request);
    json.put("form", request.form().name());
    json.put("closesAt", request.closesAt().toString());
    ArrayNode array = json.putArray("financiers");
    invited.forEach(it -> array.add(it.toString()));
    return ReceivableFacts.fact(
        request.receivable(), "financing-requested", json, request.requestedAt());
  }

  static Fact accepted(FinancingRequest request, FinancingOffer offer, Instant at) {
    ObjectNode json = json(request);
    json.put("offerId", offer.id().toString());
    json.put("financier", offer.lender().toString());
    return ReceivableFacts.fact(request.receivable(), "financing-accepted", json, at);
  }

  static Fact refused(FinancingRequest request, Instant at) {
    return ReceivableFacts.fact(request.receivable(), "financing-refused", json(request), at);
  }

  static Fact noticeGiven(AssignmentNotice notice) {
    return notice(notice, "assignment-notice-given", notice.givenAt());
  }

  static Fact noticeReceived(AssignmentNotice notice, Instant at) {
    return notice(notice, "assignment-notice-received", at);
  }

  private static Fact notice(AssignmentNotice notice, String what, Instant at) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("receivableId", notice.receivable().toString())
            .put("offerId", notice.offer().toString())
            .put("financier", notice.lender().toString());
    return ReceivableFacts.fact(notice.receivable(), what, json, at);
  }

  private static ObjectNode json(FinancingRequest request) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("receivableId", request.receivable().toString())
            .put("requestId", request.id().toString());
    json.set("amount", ReceivableFacts.money(request.amount()));
    return json;
  }
}
