package io.rongqiao.scoring.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.feature.EnterpriseFacts;
import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.feature.FeatureVector;
import io.rongqiao.scoring.feature.Traits;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.scorecard.Points;
import io.rongqiao.scoring.scorecard.ReasonCode;
import io.rongqiao.scoring.scorecard.RiskGrade;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads back what {@link ProfileDocument} wrote. */
final class ProfileReading {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Set<String> FORMS =
      Set.of(ProfileDocument.FORM, ProfileDocument.SECOND_FORM, ProfileDocument.THIRD_FORM);

  private ProfileReading() {}

  static CreditProfile read(String document) {
    JsonNode json;
    try {
      json = JSON.readTree(document);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException("A kept profile is no JSON", broken);
    }
    String form = text(json, "form");
    if (!FORMS.contains(form)) {
      throw new IllegalArgumentException("A kept profile has the unknown form " + json.get("form"));
    }
    Provenance provenance = provenance(json.required("provenance"));
    return new CreditProfile(
        new EnterpriseKey(json.required("enterprise").longValue()),
        LocalDate.parse(text(json, "asOf")),
        families(json.required("families")),
        facts(json.required("facts")),
        features(provenance.featureSet(), json.required("features")),
        new Traits(
            members(json.required("codes"), JsonNode::textValue),
            members(json.required("flags"), JsonNode::booleanValue)),
        assessment(json.required("assessment")),
        list(json.required("freshness"), ProfileReading::freshness),
        json.has("connections")
            ? BesideReading.connections(json.required("connections"))
            : Connections.NONE,
        json.required("coverage").doubleValue(),
        json.required("confidence").doubleValue(),
        provenance);
  }

  private static Set<EvidenceFamily> families(JsonNode names) {
    Set<EvidenceFamily> families = EnumSet.noneOf(EvidenceFamily.class);
    names.forEach(name -> families.add(EvidenceFamily.valueOf(name.textValue())));
    return families;
  }

  private static EnterpriseFacts facts(JsonNode json) {
    return new EnterpriseFacts(
        day(json, "establishedOn"),
        json.required("industry").textValue(),
        json.required("division").textValue(),
        json.required("sizeClass").textValue());
  }

  private static FeatureVector features(String version, JsonNode json) {
    Map<String, Double> values = new HashMap<>();
    json.properties()
        .forEach(
            member ->
                values.put(
                    member.getKey(),
                    member.getValue().isNull() ? Double.NaN : member.getValue().doubleValue()));
    return FeatureSets.of(version).vector(values);
  }

  private static <T> SortedMap<String, T> members(JsonNode json, Function<JsonNode, T> value) {
    SortedMap<String, T> members = new TreeMap<>();
    json.properties()
        .forEach(member -> members.put(member.getKey(), value.apply(member.getValue())));
    return members;
  }

  private static Assessment assessment(JsonNode json) {
    return switch (Outcome.valueOf(text(json, "outcome"))) {
      case GRADED -> graded(json);
      case REFERRED ->
          new Assessment.Referred(
              wording(json.required("question")),
              list(json.path("further"), ProfileReading::wording));
      case CONSENT_MISSING -> new Assessment.ConsentMissing();
      case IN_LIQUIDATION -> new Assessment.InLiquidation(LocalDate.parse(text(json, "noticedOn")));
      case TOO_LITTLE_EVIDENCE ->
          new Assessment.TooLittleEvidence(wording(json.required("lacking")));
    };
  }

  private static Assessment.Graded graded(JsonNode json) {
    return new Assessment.Graded(
        new Points(json.required("points").intValue()),
        RiskGrade.valueOf(text(json, "grade")),
        list(json.required("reasons"), ProfileReading::reason),
        json.has("limit") ? limit(json.required("limit")) : null,
        json.has("outlook") ? BesideReading.outlook(json.required("outlook")) : null,
        json.has("risk") ? RiskDocument.risk(json.required("risk")) : null);
  }

  private static Reason reason(JsonNode json) {
    return new Reason(
        new ReasonCode(text(json, "code")),
        text(json, "feature"),
        wording(json.required("text")),
        new Points(json.required("pointsLost").intValue()),
        wording(json.required("improvement")));
  }

  private static Limit limit(JsonNode json) {
    return new Limit(
        Money.of(text(json, "amount"), text(json, "currency")),
        LimitConstraint.valueOf(text(json, "binding")),
        list(json.path("bounds"), BesideReading::bound));
  }

  private static Freshness freshness(JsonNode json) {
    JsonNode age = json.required("ageDays");
    return new Freshness(
        EvidenceFamily.valueOf(text(json, "family")),
        day(json, "newest"),
        age.isNull() ? null : age.intValue(),
        json.required("stale").booleanValue());
  }

  private static Provenance provenance(JsonNode json) {
    return new Provenance(
        text(json, "featureSet"),
        text(json, "scorecard"),
        Instant.parse(text(json, "watermark")),
        LocalDate.parse(text(json, "policyDate")),
        RiskDocument.learnt(json.path("learnt")));
  }

  static Bilingual wording(JsonNode json) {
    return Bilingual.of(text(json, "zh"), text(json, "en"));
  }

  static String text(JsonNode json, String name) {
    return json.required(name).textValue();
  }

  private static @Nullable LocalDate day(JsonNode json, String name) {
    JsonNode day = json.required(name);
    return day.isNull() ? null : LocalDate.parse(day.textValue());
  }

  static <T> List<T> list(JsonNode json, Function<JsonNode, T> element) {
    List<T> list = new ArrayList<>();
    json.forEach(one -> list.add(element.apply(one)));
    return list;
  }
}
