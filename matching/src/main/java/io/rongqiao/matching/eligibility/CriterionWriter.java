package io.rongqiao.matching.eligibility;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;

/** Writes criteria in their one canonical JSON form: what is read back is equal. */
public final class CriterionWriter {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private CriterionWriter() {}

  public static ArrayNode writeAll(List<Criterion> criteria) {
    ArrayNode array = JSON.arrayNode();
    criteria.forEach(criterion -> array.add(write(criterion)));
    return array;
  }

  private static ObjectNode write(Criterion criterion) {
    ObjectNode node = JSON.objectNode();
    return switch (criterion) {
      case Criterion.Within within -> within(node, within);
      case Criterion.OneOf(Code code, SortedSet<String> words) -> {
        node.put("code", code.name());
        yield node.set("oneOf", words(words));
      }
      case Criterion.StartsWith(Code code, SortedSet<String> prefixes) -> {
        node.put("code", code.name());
        yield node.set("startsWith", words(prefixes));
      }
      case Criterion.Is(Flag flag, boolean expected) ->
          flag.expression().isPresent()
              ? node.put("cel", flag.expression().get())
              : node.put("flag", flag.name()).put("is", expected);
      case Criterion.Known(Subject subject) -> node.put("known", subject.name());
      case Criterion.All(List<Criterion> parts) -> node.set("all", writeAll(parts));
      case Criterion.Any(List<Criterion> parts) -> node.set("any", writeAll(parts));
      case Criterion.AtLeast(int count, List<Criterion> parts) ->
          node.put("atLeast", count).set("of", writeAll(parts));
      case Criterion.Not(Criterion part) -> node.set("not", write(part));
    };
  }

  private static ObjectNode within(ObjectNode node, Criterion.Within within) {
    if (within.measure().grid() == Grid.DAY) {
      return between(node, within);
    }
    node.put("feature", within.measure().name());
    if (within.isBoundedBelow()) {
      node.set("atLeast", number(within.measure().grid().number(within.from())));
    }
    if (within.isBoundedAbove()) {
      node.set("atMost", number(within.measure().grid().number(within.to())));
    }
    return node;
  }

  private static ObjectNode between(ObjectNode node, Criterion.Within within) {
    node.put("date", within.measure().name());
    if (within.isBoundedBelow()) {
      node.put("from", Grid.DAY.plain(within.from()));
    }
    if (within.isBoundedAbove()) {
      node.put("to", Grid.DAY.plain(within.to()));
    }
    return node;
  }

  /** A number as it is written everywhere: no exponent, no trailing zero. */
  public static DecimalNode number(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return DecimalNode.valueOf(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
  }

  private static ArrayNode words(Collection<String> words) {
    ArrayNode array = JSON.arrayNode();
    words.forEach(array::add);
    return array;
  }
}
