package io.rongqiao.matching.application;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.migrations.outbox.Fact;
import java.time.Instant;

/** The facts that are published about applications. */
public final class ApplicationFacts {

  public static final String TOPIC = "matching.applications.v1";

  private static final String TYPES = "io.rongqiao.matching.application-";

  private ApplicationFacts() {}

  static Fact submitted(Application application) {
    ObjectNode json = json(application);
    json.putObject("amount")
        .put("amount", application.request().amount().amount().toPlainString())
        .put("currency", application.request().amount().currency().getCurrencyCode());
    json.put("tenorMonths", application.request().tenor().months());
    json.put("purpose", application.request().purpose().name());
    json.put("expiresOn", application.expiresOn().toString());
    return fact(application, "submitted", json, application.submittedAt());
  }

  static Fact matched(Application application, MatchRound round) {
    ObjectNode json = json(application);
    json.put("round", round.number());
    json.put("assessment", round.profile().assessment());
    json.put("policyDate", round.policyDate().toString());
    json.put("proposals", round.composition().proposals().size());
    json.put("unmetProducts", round.composition().unmet().size());
    return fact(application, "matched", json, round.matchedAt());
  }

  /** The enterprise took its application back. */
  public static Fact withdrawn(Application application, Instant at) {
    return fact(application, "withdrawn", json(application), at);
  }

  private static ObjectNode json(Application application) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("applicationId", application.id().toString())
        .put("enterpriseKey", application.enterprise().value());
  }

  private static Fact fact(Application application, String what, ObjectNode json, Instant at) {
    return new Fact(
        TOPIC, application.enterprise().toString(), TYPES + what + ".v1", json.toString(), at);
  }
}
