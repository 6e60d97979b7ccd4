package io.rongqiao.matching.product;

import com.fasterxml.jackson.databind.JsonNode;
import io.rongqiao.matching.eligibility.Code;
import io.rongqiao.matching.eligibility.Fault;
import io.rongqiao.matching.eligibility.Vocabulary;
import io.rongqiao.scoring.policy.Bilingual;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the words in a draft that a code never is, wherever a criterion or formula asks by one: a
 * misspelt grade or region would shut everybody out without a word.
 */
final class UnknownWords {

  private final Vocabulary vocabulary;
  private final List<Fault> faults = new ArrayList<>();

  private UnknownWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Each such word of {@code document}, with the path to it. */
  static List<Fault> in(JsonNode document, Vocabulary vocabulary) {
    UnknownWords unknown = new UnknownWords(vocabulary);
    unknown.search(document, "");
    return List.copyOf(unknown.faults);
  }

  private void search(JsonNode node, String path) {
    vocabulary.code(node.path("code").asText()).ifPresent(code -> check(code, node, path));
    if (node.isArray()) {
      for (int at = 0; at < node.size(); at++) {
        search(node.get(at), path + "/" + at);
      }
    }
    node.properties().forEach(field -> search(field.getValue(), path + "/" + field.getKey()));
  }

  private void check(Code code, JsonNode node, String path) {
    List<String> words = code.words();
    if (words.isEmpty()) {
      return;
    }
    JsonNode asked = node.path("oneOf");
    for (int at = 0; at < asked.size(); at++) {
      if (!words.contains(asked.get(at).asText())) {
        note(code, asked.get(at).asText(), path + "/oneOf/" + at);
      }
    }
    JsonNode prefixes = node.path("startsWith");
    for (int at = 0; at < prefixes.size(); at++) {
      String prefix = prefixes.get(at).asText();
      if (words.stream().noneMatch(word -> word.startsWith(prefix))) {
        note(code, prefix, path + "/startsWith/" + at);
      }
    }
    for (String chosen : List.of("cases", "multiples")) {
      node.path(chosen)
          .fieldNames()
          .forEachRemaining(
              word -> {
                if (!words.contains(word)) {
                  note(code, word, path + "/" + chosen + "/" + word);
                }
              });
    }
  }

  private void note(Code code, String word, String path) {
    faults.add(
        new Fault(
            path,
            "unknown-word",
            new Bilingual(
                "%s没有“%s”这个取值".formatted(code.title().zh(), word),
                "no %s is \"%s\"".formatted(code.title().en(), word))));
  }
}
