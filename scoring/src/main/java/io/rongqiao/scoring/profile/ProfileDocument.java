package io.rongqiao.scoring.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.scoring.canonical.CanonicalJson;
import io.rongqiao.scoring.feature.EnterpriseFacts;
import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.policy.Bilingual;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A profile as the JSON that is sealed and kept. {@link ProfileReading} is the way back. */
final class ProfileDocument {

  /** The form of the document; a changed form is another name beside this one. */
  static final String FORM = "credit-profile-1";

  /** The form of the second edition: connections, outlook, every bound and question besides. */
  static final String SECOND_FORM = "credit-profile-2";

  /** The form of a profile that a champion graded: the probability of default besides. */
  static final String THIRD_FORM = "credit-profile-3";

  private ProfileDocument() {}

  static String write(CreditProfile profile) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    boolean second = isSecond(profile);
    json.put("form", form(profile));
    json.put("enterprise", profile.enterprise().value());
    json.put("asOf", profile.asOf().toString());
    ArrayNode families = json.putArray("families");
    profile.families().forEach(family -> families.add(family.name()));
    json.set("facts", facts(profile.facts()));
    ObjectNode features = json.putObject("features");
    profile
        .features()
        .byName()
        .forEach((name, value) -> features.put(name, Double.isNaN(value) ? null : value));
    ObjectNode codes = json.putObject("codes");
    profile.traits().codes().forEach(codes::put);
    ObjectNode flags = json.putObject("flags");
    profile.traits().flags().forEach(flags::put);
    json.set("assessment", assessment(profile.assessment()));
    if (second) {
      json.set("connections", BesideDocument.connections(profile.connections()));
    }
    ArrayNode freshness = json.putArray("freshness");
    profile.freshness().forEach(one -> freshness.add(freshness(one)));
    json.put("coverage", profile.coverage());
    json.put("confidence", profile.confidence());
    json.set("provenance", provenance(profile.provenance()));
    return CanonicalJson.write(json);
  }

  private static String form(CreditProfile profile) {
    if (profile.provenance().learnt() != null) {
      return THIRD_FORM;
    }
    return isSecond(profile) ? SECOND_FORM : FORM;
  }

  private static boolean isSecond(CreditProfile profile) {
    return !profile.provenance().featureSet().equals(FeatureSets.THIN_1.version());
  }

  private static ObjectNode facts(EnterpriseFacts facts) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("establishedOn", text(facts.establishedOn()));
    json.put("industry", facts.industry());
    json.put("division", facts.division());
    json.put("sizeClass", facts.sizeClass());
    return json;
  }

  private static ObjectNode assessment(Assessment assessment) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("outcome", assessment.outcome().name());
    switch (assessment) {
      case Assessment.Graded graded -> addGraded(json, graded);
      case Assessment.Referred referred -> addReferred(json, referred);
      case Assessment.InLiquidation it -> json.put("noticedOn", it.noticedOn().toString());
      case Assessment.TooLittleEvidence it -> json.set("lacking", wording(it.lacking()));
      case Assessment.ConsentMissing _ -> {}
    }
    return json;
  }

  private static void addReferred(ObjectNode json, Assessment.Referred referred) {
    json.set("question", wording(referred.question()));
    if (!referred.further().isEmpty()) {
      ArrayNode further = json.putArray("further");
      referred.further().forEach(question -> further.add(wording(question)));
    }
  }

  private static void addGraded(ObjectNode json, Assessment.Graded graded) {
    json.put("points", graded.points().value());
    json.put("grade", graded.grade().name());
    ArrayNode reasons = json.putArray("reasons");
    for (Reason reason : graded.reasons()) {
      ObjectNode one = reasons.addObject();
      one.put("code", reason.code().code());
      one.put("feature", reason.feature());
      one.set("text", wording(reason.text()));
      one.put("pointsLost", reason.pointsLost().value());
      one.set("improvement", wording(reason.improvement()));
    }
    Limit limit = graded.limit();
    if (limit != null) {
      ObjectNode one = json.putObject("limit");
      one.put("amount", limit.amount().amount().toPlainString());
      one.put("currency", limit.amount().currency().getCurrencyCode());
      one.put("binding", limit.binding().name());
      if (!limit.bounds().isEmpty()) {
        one.set("bounds", BesideDocument.bounds(limit.bounds()));
      }
    }
    Outlook outlook = graded.outlook();
    if (outlook != null) {
      json.set("outlook", BesideDocument.outlook(outlook));
    }
    DefaultRisk risk = graded.risk();
    if (risk != null) {
      json.set("risk", RiskDocument.write(risk));
    }
  }

  private static JsonNode freshness(Freshness freshness) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("family", freshness.family().name());
    json.put("newest", text(freshness.newest()));
    json.put("ageDays", freshness.ageDays());
    json.put("stale", freshness.stale());
    return json;
  }

  private static ObjectNode provenance(Provenance provenance) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("featureSet", provenance.featureSet());
    json.put("scorecard", provenance.scorecard());
    json.put("watermark", provenance.watermark().toString());
    json.put("policyDate", provenance.policyDate().toString());
    Provenance.Learnt learnt = provenance.learnt();
    if (learnt != null) {
      json.set("learnt", RiskDocument.write(learnt));
    }
    return json;
  }

  static ObjectNode wording(Bilingual text) {
    return JsonNodeFactory.instance.objectNode().put("zh", text.zh()).put("en", text.en());
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
