package io.rongqiao.matching.receivable.registration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.matching.receivable.ReceivableFacts;
import io.rongqiao.scoring.canonical.CanonicalJson;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings as canonical JSON, and back. */
final class FindingJson {

  private static final JsonMapper JSON = new JsonMapper();

  private FindingJson() {}

  static String write(List<Finding> findings) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode array = json.putArray("findings");
    for (Finding finding : findings) {
      ObjectNode one =
          array.addObject().put("subject", finding.subject()).put("known", finding.known());
      put(one, "unencumbered", finding.unencumbered());
      ArrayNode entries = one.putArray("entries");
      for (Finding.Registered entry : finding.entries()) {
        ObjectNode row =
            entries
                .addObject()
                .put("rank", entry.rank())
                .put("kind", entry.kind().name())
                .put("registeredAt", entry.registeredAt().toString())
                .put("validUntil", entry.validUntil().toString())
                .put("own", entry.own());
        put(row, "amount", entry.amount());
      }
    }
    return CanonicalJson.write(json);
  }

  static List<Finding> read(String text) {
    try {
      List<Finding> findings = new ArrayList<>();
      for (JsonNode one : JSON.readTree(text).path("findings")) {
        List<Finding.Registered> entries = new ArrayList<>();
        for (JsonNode row : one.path("entries")) {
          entries.add(
              new Finding.Registered(
                  row.path("rank").intValue(),
                  InterestKind.valueOf(row.path("kind").textValue()),
                  Instant.parse(row.path("registeredAt").textValue()),
                  LocalDate.parse(row.path("validUntil").textValue()),
                  money(row.path("amount")),
                  row.path("own").booleanValue()));
        }
        findings.add(
            new Finding(
                one.path("subject").textValue(),
                one.path("known").booleanValue(),
                money(one.path("unencumbered")),
                entries));
      }
      return findings;
    } catch (JsonProcessingException cause) {
      throw new IllegalStateException("A search cannot be read back", cause);
    }
  }

  private static void put(ObjectNode json, String name, @Nullable Money money) {
    if (money != null) {
      json.set(name, ReceivableFacts.money(money));
    }
  }

  private static @Nullable Money money(JsonNode json) {
    return json.isObject()
        ? Money.of(json.path("amount").textValue(), json.path("currency").textValue())
        : null;
  }
}
