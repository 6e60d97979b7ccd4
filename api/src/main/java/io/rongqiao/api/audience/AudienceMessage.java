package io.rongqiao.api.audience;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.matching.audience.Tally;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A question from one process to the others, or an answer to it. Answers hold exact sums; the
 * topics are the platform's own and keep a message for a minute.
 */
record AudienceMessage(
    UUID id, UUID from, String question, Map<Integer, SortedMap<String, Tally>> answers) {

  private static final ObjectMapper JSON = new ObjectMapper();

  AudienceMessage {
    answers = Map.copyOf(answers);
  }

  String write() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("id", id.toString());
    json.put("from", from.toString());
    json.put("question", question);
    ObjectNode byPartition = json.putObject("answers");
    answers.forEach(
        (partition, cells) -> {
          ObjectNode node = byPartition.putObject(partition.toString());
          cells.forEach(
              (cell, tally) -> {
                if (!tally.equals(Tally.NONE)) {
                  node.putArray(cell).add(tally.enterprises()).add(tally.print());
                }
              });
        });
    return json.toString();
  }

  static AudienceMessage read(String text) {
    try {
      JsonNode json = JSON.readTree(text);
      Map<Integer, SortedMap<String, Tally>> answers = new TreeMap<>();
      json.required("answers")
          .properties()
          .forEach(it -> answers.put(Integer.valueOf(it.getKey()), cells(it.getValue())));
      return new AudienceMessage(
          UUID.fromString(json.required("id").textValue()),
          UUID.fromString(json.required("from").textValue()),
          json.required("question").textValue(),
          answers);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException("A message of the audience is no JSON", broken);
    }
  }

  private static SortedMap<String, Tally> cells(JsonNode node) {
    SortedMap<String, Tally> cells = new TreeMap<>();
    node.properties()
        .forEach(
            it ->
                cells.put(
                    it.getKey(),
                    new Tally(it.getValue().get(0).longValue(), it.getValue().get(1).longValue())));
    return cells;
  }
}
