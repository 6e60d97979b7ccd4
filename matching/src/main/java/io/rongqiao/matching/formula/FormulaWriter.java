package io.rongqiao.matching.formula;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.matching.eligibility.Measure;
import java.util.List;

/** Writes formulas in their one canonical JSON form: what is read back is equal. */
public final class FormulaWriter {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private FormulaWriter() {}

  public static ObjectNode write(Formula formula) {
    ObjectNode node = JSON.objectNode();
    return switch (formula) {
      case Formula.Constant constant ->
          node.put(constant.quantity().word(), constant.number().toPlainString());
      case Formula.Feature(Measure measure) -> node.put("feature", measure.name());
      case Formula.Times(Formula number, Formula of) -> node.set("times", all(List.of(number, of)));
      case Formula.Sum(List<Formula> parts) -> node.set("sum", all(parts));
      case Formula.Least(List<Formula> parts) -> node.set("least", all(parts));
      case Formula.Most(List<Formula> parts) -> node.set("most", all(parts));
      case Formula.ByCode byCode -> byCode(node, byCode);
      case Formula.ByTier(Measure measure, List<Formula.Tier> tiers) -> {
        ArrayNode written = node.put("feature", measure.name()).putArray("tiers");
        for (Formula.Tier tier : tiers) {
          written
              .addObject()
              .put(
                  "from",
                  measure.grid().number(tier.fromUnits()).stripTrailingZeros().toPlainString())
              .set("then", write(tier.then()));
        }
        yield node;
      }
    };
  }

  private static ObjectNode byCode(ObjectNode node, Formula.ByCode byCode) {
    ObjectNode cases = node.put("code", byCode.code().name()).putObject("cases");
    byCode.cases().forEach((word, formula) -> cases.set(word, write(formula)));
    if (byCode.otherwise() != null) {
      node.set("otherwise", write(byCode.otherwise()));
    }
    return node;
  }

  private static ArrayNode all(List<Formula> parts) {
    ArrayNode array = JSON.arrayNode();
    parts.forEach(part -> array.add(write(part)));
    return array;
  }
}
