package io.rongqiao.matching.guarantee;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.matching.structure.Finding;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.policy.Effect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A finding as it is kept: the words of its day, whatever the register says later. */
final class FindingDocument {

  private static final ObjectMapper JSON = new ObjectMapper();

  private FindingDocument() {}

  static String write(Finding finding) {
    ObjectNode document = JSON.createObjectNode();
    document.put("rule", finding.rule());
    document.put("effect", finding.severity().name());
    document.set("text", bilingual(finding.text()));
    document.put("source", finding.source());
    Bilingual scope = finding.scope();
    if (scope != null) {
      document.set("scope", bilingual(scope));
    }
    document.put("inForceFrom", text(finding.inForceFrom()));
    document.put("inForceUntil", text(finding.inForceUntil()));
    return document.toString();
  }

  static Finding read(String json) {
    try {
      JsonNode document = JSON.readTree(json);
      return new Finding(
          document.path("rule").asText(),
          Effect.valueOf(document.path("effect").asText()),
          bilingual(document.path("text")),
          document.path("source").asText(),
          document.has("scope") ? bilingual(document.path("scope")) : null,
          day(document.path("inForceFrom")),
          day(document.path("inForceUntil")));
    } catch (IOException broken) {
      throw new UncheckedIOException("A kept finding cannot be read", broken);
    }
  }

  private static ObjectNode bilingual(Bilingual text) {
    return JSON.createObjectNode().put("zh", text.zh()).put("en", text.en());
  }

  private static Bilingual bilingual(JsonNode node) {
    return Bilingual.of(node.path("zh").asText(), node.path("en").asText());
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable LocalDate day(JsonNode node) {
    return node.isTextual() ? LocalDate.parse(node.asText()) : null;
  }
}
