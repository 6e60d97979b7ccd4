package io.rongqiao.matching.lead;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.migrations.outbox.Fact;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;

/** The facts that are published about leads and offers. */
public final class LeadFacts {

  public static final String TOPIC = "matching.leads.v1";

  private static final String TYPES = "io.rongqiao.matching.";

  private LeadFacts() {}

  static Fact delivered(Lead lead) {
    ObjectNode json = json(lead);
    json.put("product", lead.proposal().offered().product().toString());
    json.set("amount", money(lead.request().amount()));
    json.put("tenorMonths", lead.request().tenor().months());
    json.put("answerBy", lead.promise().answerBy().toString());
    json.put("expiresOn", lead.promise().expiresOn().toString());
    return fact(lead.enterprise(), "lead-delivered", json, lead.promise().deliveredAt());
  }

  static Fact declined(Lead lead, Instant at) {
    return fact(lead.enterprise(), "lead-declined", json(lead), at);
  }

  static Fact withdrawn(Lead lead, Instant at) {
    return fact(lead.enterprise(), "lead-withdrawn", json(lead), at);
  }

  static Fact offerMade(Offer offer) {
    return fact(offer.enterprise(), "offer-made", json(offer), offer.madeAt());
  }

  static Fact offerAccepted(Offer offer, Instant at) {
    return fact(offer.enterprise(), "offer-accepted", json(offer), at);
  }

  static Fact offerDeclined(Offer offer, Instant at) {
    return fact(offer.enterprise(), "offer-declined", json(offer), at);
  }

  private static ObjectNode json(Lead lead) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("leadId", lead.id().toString())
        .put("applicationId", lead.application().toString())
        .put("enterpriseKey", lead.enterprise().value())
        .put("lender", lead.lender().toString());
  }

  private static ObjectNode json(Offer offer) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("offerId", offer.id().toString())
            .put("leadId", offer.lead().toString())
            .put("applicationId", offer.application().toString())
            .put("enterpriseKey", offer.enterprise().value())
            .put("lender", offer.lender().toString());
    json.set("amount", money(offer.terms().amount()));
    return json.put("tenorMonths", offer.terms().tenor().months())
        .put("annualRate", offer.terms().annualRate().fraction().toPlainString())
        .put("validUntil", offer.terms().validUntil().toString());
  }

  private static ObjectNode money(Money money) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("amount", money.amount().toPlainString())
        .put("currency", money.currency().getCurrencyCode());
  }

  private static Fact fact(EnterpriseKey enterprise, String what, ObjectNode json, Instant at) {
    return new Fact(TOPIC, enterprise.toString(), TYPES + what + ".v1", json.toString(), at);
  }
}
