package io.rongqiao.scoring.profile;

import static io.rongqiao.scoring.profile.ProfileReading.list;
import static io.rongqiao.scoring.profile.ProfileReading.text;

import com.fasterxml.jackson.databind.JsonNode;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.party.PartyRole;
import io.rongqiao.scoring.party.RelatedEnterprise;
import io.rongqiao.scoring.party.TradeRing;
import io.rongqiao.scoring.scorecard.Points;
import io.rongqiao.scoring.scorecard.RiskGrade;

/** Reads back what {@link BesideDocument} wrote. */
final class BesideReading {

  private BesideReading() {}

  static Connections connections(JsonNode json) {
    JsonNode mutual = json.required("mutual");
    return new Connections(
        list(json.required("related"), BesideReading::related),
        new MutualTrade(
            mutual.required("partners").intValue(), yuan(mutual, "sold"), yuan(mutual, "bought")),
        list(
            json.required("rings"),
            ring -> new TradeRing(ring.required("members").intValue(), yuan(ring, "passed"))));
  }

  static Limit.Bound bound(JsonNode json) {
    return new Limit.Bound(yuan(json, "amount"), LimitConstraint.valueOf(text(json, "constraint")));
  }

  static Outlook outlook(JsonNode json) {
    return switch (text(json, "kind")) {
      case "BEST" -> new Outlook.Best();
      case "OUT_OF_REACH" ->
          new Outlook.OutOfReach(grade(json), points(json, "missing"), points(json, "reachable"));
      case "REACHABLE" ->
          new Outlook.Reachable(
              grade(json),
              points(json, "points"),
              json.required("months").intValue(),
              list(json.required("changes"), BesideReading::change));
      default -> throw new IllegalArgumentException("No outlook is " + json.get("kind"));
    };
  }

  private static Change change(JsonNode json) {
    return new Change(
        text(json, "feature"),
        ProfileReading.wording(json.required("text")),
        points(json, "gain"),
        json.required("months").intValue());
  }

  private static RelatedEnterprise related(JsonNode json) {
    JsonNode there = json.required("there");
    return new RelatedEnterprise(
        new EnterpriseKey(json.required("enterprise").longValue()),
        PartyRole.valueOf(text(json, "here")),
        there.isNull() ? null : PartyRole.valueOf(there.textValue()));
  }

  private static RiskGrade grade(JsonNode json) {
    return RiskGrade.valueOf(text(json, "grade"));
  }

  private static Points points(JsonNode json, String name) {
    return new Points(json.required(name).intValue());
  }

  private static Money yuan(JsonNode json, String name) {
    return Money.yuan(text(json, name));
  }
}
