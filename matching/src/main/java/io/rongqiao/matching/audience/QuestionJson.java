package io.rongqiao.matching.audience;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.CriterionReader;
import io.rongqiao.matching.eligibility.CriterionWriter;
import io.rongqiao.matching.eligibility.JsonPlace;
import io.rongqiao.matching.eligibility.Requirement;
import io.rongqiao.matching.eligibility.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Questions as processes of the platform put them to each other. */
public final class QuestionJson {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final CriterionReader criteria;

  public QuestionJson(Vocabulary vocabulary) {
    this.criteria = new CriterionReader(vocabulary);
  }

  static String write(Question question) {
    return write(question.formula()).toString();
  }

  private static ObjectNode write(Formula formula) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    switch (formula) {
      case Formula.Leaf(Requirement requirement) -> {
        node.set("leaf", CriterionWriter.writeAll(List.of(requirement.test())));
        node.put("wanted", requirement.wanted());
      }
      case Formula.Some(int count, List<Formula> parts) -> {
        node.put("atLeast", count);
        ArrayNode of = node.putArray("of");
        parts.forEach(part -> of.add(write(part)));
      }
    }
    return node;
  }

  Question read(String json) {
    try {
      return new Question(read(JSON.readTree(json)));
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException("A question is no JSON", broken);
    }
  }

  private Formula read(JsonNode node) {
    if (node.has("leaf")) {
      JsonPlace place = JsonPlace.root(node.get("leaf"));
      List<Criterion> read = criteria.readAll(place);
      if (read.size() == 1 && read.getFirst() instanceof Criterion.Test test) {
        return new Formula.Leaf(new Requirement(test, node.required("wanted").booleanValue()));
      }
      throw new IllegalArgumentException("A question names what is not known here: " + node);
    }
    List<Formula> parts = new ArrayList<>();
    node.required("of").forEach(part -> parts.add(read(part)));
    return new Formula.Some(node.required("atLeast").intValue(), parts);
  }
}
