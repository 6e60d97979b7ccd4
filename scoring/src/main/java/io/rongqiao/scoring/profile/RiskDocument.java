package io.rongqiao.scoring.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.scoring.defaultrisk.calibration.Confidence;
import org.jspecify.annotations.Nullable;

/** What a champion adds to the JSON of a profile, written and read back. */
final class RiskDocument {

  private RiskDocument() {}

  static ObjectNode write(DefaultRisk risk) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("probability", risk.probability());
    json.put("horizonMonths", risk.horizonMonths());
    json.put("band", risk.band());
    json.put("from", risk.from());
    json.put("below", risk.below());
    json.set("text", ProfileDocument.wording(risk.text()));
    json.put("second", risk.second());
    json.putObject("confidence")
        .put("coverage", risk.confidence().coverage())
        .put("recency", risk.confidence().recency())
        .put("agreement", risk.confidence().agreement());
    return json;
  }

  static DefaultRisk risk(JsonNode json) {
    JsonNode second = json.required("second");
    JsonNode confidence = json.required("confidence");
    return new DefaultRisk(
        json.required("probability").doubleValue(),
        json.required("horizonMonths").intValue(),
        ProfileReading.text(json, "band"),
        json.required("from").doubleValue(),
        json.required("below").doubleValue(),
        ProfileReading.wording(json.required("text")),
        second.isNull() ? null : (Double) second.doubleValue(),
        new Confidence(
            confidence.required("coverage").doubleValue(),
            confidence.required("recency").doubleValue(),
            confidence.required("agreement").doubleValue()));
  }

  static ObjectNode write(Provenance.Learnt learnt) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("digest", learnt.digest())
        .put("masterScale", learnt.masterScale())
        .put("second", learnt.second())
        .put("beside", learnt.beside());
  }

  static Provenance.@Nullable Learnt learnt(JsonNode json) {
    return json.isMissingNode()
        ? null
        : new Provenance.Learnt(
            ProfileReading.text(json, "digest"),
            ProfileReading.text(json, "masterScale"),
            json.required("second").textValue(),
            ProfileReading.text(json, "beside"));
  }
}
