package io.rongqiao.scoring.profile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.migrations.outbox.Fact;
import io.rongqiao.scoring.canonical.CanonicalJson;

/** The fact that an assessment was sealed, for those who act on a changed profile. */
final class AssessmentSealed {

  static final String TOPIC = "scoring.assessments.v1";
  static final String TYPE = "io.rongqiao.scoring.assessment-sealed.v1";

  private AssessmentSealed() {}

  static Fact fact(SealedProfile sealed) {
    CreditProfile profile = sealed.profile();
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("assessment", sealed.id().toString());
    json.put("enterprise", profile.enterprise().value());
    json.put("asOf", profile.asOf().toString());
    json.put("outcome", sealed.assessment().outcome().name());
    if (sealed.assessment() instanceof Assessment.Graded graded) {
      json.put("points", graded.points().value());
      json.put("grade", graded.grade().name());
      ArrayNode reasons = json.putArray("reasons");
      graded.reasons().forEach(reason -> reasons.add(reason.code().code()));
    }
    json.put("featureSet", profile.provenance().featureSet());
    json.put("scorecard", profile.provenance().scorecard());
    json.put("digest", sealed.digest());
    return new Fact(
        TOPIC, profile.enterprise().toString(), TYPE, CanonicalJson.write(json), sealed.sealedAt());
  }
}
