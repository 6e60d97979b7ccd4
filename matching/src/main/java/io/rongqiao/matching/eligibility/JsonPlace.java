package io.rongqiao.matching.eligibility;

import com.fasterxml.jackson.databind.JsonNode;
import io.rongqiao.scoring.policy.Bilingual;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A place in a JSON document being read. Whatever is wrong is noted in one common list, so that the
 * author hears of every fault at once.
 */
public record JsonPlace(JsonNode node, String path, List<Fault> faults) {

  /** The whole document. */
  public static JsonPlace root(JsonNode document) {
    return new JsonPlace(document, "", new ArrayList<>());
  }

  public JsonPlace at(String field) {
    JsonNode child = node.path(field);
    return new JsonPlace(child, path + "/" + field, faults);
  }

  public boolean has(String field) {
    return node.hasNonNull(field);
  }

  public boolean isAbsent() {
    return node.isMissingNode() || node.isNull();
  }

  /** The elements of an array; none, and a fault, if it is none. */
  public List<JsonPlace> elements() {
    if (!node.isArray()) {
      fault("array-expected", "此处应为数组", "an array is expected here");
      return List.of();
    }
    List<JsonPlace> elements = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      elements.add(new JsonPlace(node.get(i), path + "/" + i, faults));
    }
    return elements;
  }

  /** Notes what is wrong here. */
  public void fault(String rule, String zh, String en) {
    faults.add(new Fault(path.isEmpty() ? "/" : path, rule, new Bilingual(zh, en)));
  }

  /** Notes every field that is not among those expected, so that no typing error is ignored. */
  public void allowOnly(String... fields) {
    Set<String> allowed = Set.of(fields);
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!allowed.contains(name)) {
                at(name).fault("unknown-field", "未知字段 " + name, "unknown field " + name);
              }
            });
  }

  public Optional<String> text() {
    if (node.isTextual() && !node.textValue().isBlank()) {
      return Optional.of(node.textValue());
    }
    fault("text-expected", "此处应为文字", "a text is expected here");
    return Optional.empty();
  }

  public Optional<Integer> wholeNumber() {
    if (node.isIntegralNumber() && node.canConvertToInt()) {
      return Optional.of(node.intValue());
    }
    fault("whole-number-expected", "此处应为整数", "a whole number is expected here");
    return Optional.empty();
  }

  public Optional<BigDecimal> decimal() {
    if (node.isNumber()) {
      return Optional.of(node.decimalValue());
    }
    fault("number-expected", "此处应为数字", "a number is expected here");
    return Optional.empty();
  }

  public Optional<Boolean> truth() {
    if (node.isBoolean()) {
      return Optional.of(node.booleanValue());
    }
    fault("true-or-false-expected", "此处应为 true 或 false", "true or false is expected here");
    return Optional.empty();
  }

  /** The value of this text, a fault if its type refuses it. */
  public <T> Optional<T> parsed(Function<String, T> parse) {
    return text()
        .flatMap(
            it -> {
              try {
                return Optional.of(parse.apply(it));
              } catch (IllegalArgumentException | DateTimeException refused) {
                fault("malformed", "无法识别：" + it, "cannot be read: " + refused.getMessage());
                return Optional.empty();
              }
            });
  }

  /** The texts of an array, in order and each once; a fault if there is none. */
  public TreeSet<String> words() {
    TreeSet<String> words = new TreeSet<>();
    elements().forEach(element -> element.text().ifPresent(words::add));
    if (words.isEmpty()) {
      fault("empty", "不能为空", "must not be empty");
    }
    return words;
  }

  /** A text in both languages. */
  public Optional<Bilingual> bilingual() {
    Optional<String> zh = at("zh").text();
    Optional<String> en = at("en").text();
    return zh.isPresent() && en.isPresent()
        ? Optional.of(new Bilingual(zh.get(), en.get()))
        : Optional.empty();
  }
}
