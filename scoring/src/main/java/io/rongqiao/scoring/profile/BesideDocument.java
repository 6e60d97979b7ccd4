package io.rongqiao.scoring.profile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.party.RelatedEnterprise;
import io.rongqiao.scoring.party.TradeRing;
import java.util.List;

/** What the second form of a profile's document says besides. */
final class BesideDocument {

  private BesideDocument() {}

  static ObjectNode connections(Connections connections) {
    ObjectNode json = object();
    ArrayNode related = json.putArray("related");
    for (RelatedEnterprise one : connections.related()) {
      var there = one.there();
      related
          .addObject()
          .put("enterprise", one.enterprise().value())
          .put("here", one.here().name())
          .put("there", there == null ? null : there.name());
    }
    MutualTrade mutual = connections.mutual();
    ObjectNode trade = json.putObject("mutual");
    trade.put("partners", mutual.partners());
    trade.put("sold", plain(mutual.sold()));
    trade.put("bought", plain(mutual.bought()));
    ArrayNode rings = json.putArray("rings");
    for (TradeRing ring : connections.rings()) {
      rings.addObject().put("members", ring.members()).put("passed", plain(ring.passed()));
    }
    return json;
  }

  static ArrayNode bounds(List<Limit.Bound> bounds) {
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    for (Limit.Bound bound : bounds) {
      json.addObject()
          .put("amount", plain(bound.amount()))
          .put("constraint", bound.constraint().name());
    }
    return json;
  }

  static ObjectNode outlook(Outlook outlook) {
    ObjectNode json = object();
    switch (outlook) {
      case Outlook.Best _ -> json.put("kind", "BEST");
      case Outlook.OutOfReach it -> {
        json.put("kind", "OUT_OF_REACH").put("grade", it.grade().name());
        json.put("missing", it.missing().value()).put("reachable", it.reachable().value());
      }
      case Outlook.Reachable it -> {
        json.put("kind", "REACHABLE").put("grade", it.grade().name());
        json.put("points", it.points().value()).put("months", it.months());
        ArrayNode changes = json.putArray("changes");
        it.changes().forEach(change -> changes.add(change(change)));
      }
    }
    return json;
  }

  private static ObjectNode change(Change change) {
    ObjectNode json = object();
    json.put("feature", change.feature());
    json.set("text", ProfileDocument.wording(change.text()));
    json.put("gain", change.gain().value());
    json.put("months", change.months());
    return json;
  }

  /** Every amount here is in yuan. */
  private static String plain(Money amount) {
    return amount.amount().toPlainString();
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
