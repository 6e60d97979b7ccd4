package io.rongqiao.scoring.defaultrisk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.scoring.defaultrisk.tree.TreeEnsemble;
import io.rongqiao.scoring.defaultrisk.tree.TreeNode;
import io.rongqiao.scoring.portfolio.ColumnKind;
import io.rongqiao.scoring.riskmodel.ModelInput;
import io.rongqiao.scoring.riskmodel.RiskModel;
import io.rongqiao.scoring.riskmodel.RiskModelFormat;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A challenger as JSON: inputs, columns, and every tree as nested arrays. */
public final class ChallengerFormat implements RiskModelFormat {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** A split is [feature, threshold, missing goes below, cover, below, rest]; a leaf is shorter. */
  private static final int SPLIT_MEMBERS = 6;

  @Override
  public String kind() {
    return Challenger.KIND;
  }

  @Override
  public ObjectNode write(RiskModel model, Path folder) {
    if (!(model instanceof Challenger challenger)) {
      throw new IllegalArgumentException("%s is no %s".formatted(model.kind(), kind()));
    }
    ObjectNode document = JSON.objectNode();
    ArrayNode inputs = document.putArray("inputs");
    challenger.inputs().forEach(input -> inputs.add(write(input)));
    ArrayNode columns = document.putArray("columns");
    challenger.columns().forEach(column -> columns.add(write(column)));
    document.set("base", number(challenger.trees().base()));
    ArrayNode trees = document.putArray("trees");
    challenger.trees().trees().forEach(tree -> trees.add(write(tree)));
    document.put("origin", challenger.origin());
    return document;
  }

  @Override
  public Challenger read(ObjectNode document, Path folder) {
    List<ModelInput> inputs = new ArrayList<>();
    document.required("inputs").forEach(input -> inputs.add(readInput(input)));
    List<ColumnCode> columns = new ArrayList<>();
    document.required("columns").forEach(column -> columns.add(readColumn(column)));
    List<TreeNode> trees = new ArrayList<>();
    document.required("trees").forEach(tree -> trees.add(readNode(tree)));
    var ensemble =
        new TreeEnsemble(
            columns.stream().map(ColumnCode::name).toList(),
            document.required("base").floatValue(),
            trees);
    return new Challenger(inputs, columns, ensemble, document.required("origin").asText());
  }

  private static ObjectNode write(ModelInput input) {
    ObjectNode node = JSON.objectNode().put("name", input.name()).put("is", input.kind().name());
    if (input.isCategorical()) {
      input.levels().forEach(node.putArray("levels")::add);
    }
    return node;
  }

  private static ModelInput readInput(JsonNode node) {
    List<String> levels = new ArrayList<>();
    node.path("levels").forEach(level -> levels.add(level.asText()));
    return new ModelInput(
        node.required("name").asText(), ColumnKind.valueOf(node.required("is").asText()), levels);
  }

  private static ObjectNode write(ColumnCode column) {
    ObjectNode node =
        JSON.objectNode().put("name", column.name()).put("input", column.inputs().getFirst());
    switch (column) {
      case ColumnCode.Plain _ -> node.put("code", "plain");
      case ColumnCode.Ratio ratio -> node.put("code", "ratio").put("to", ratio.denominator());
      case ColumnCode.Indicator indicator ->
          node.put("code", "indicator").put("level", indicator.level());
      case ColumnCode.Rate rate -> {
        ArrayNode rates = node.put("code", "rate").putArray("rates");
        rate.rates().forEach(it -> rates.add(number(it)));
      }
    }
    return node;
  }

  private static ColumnCode readColumn(JsonNode node) {
    String name = node.required("name").asText();
    int input = node.required("input").asInt();
    String code = node.required("code").asText();
    return switch (code) {
      case "plain" -> new ColumnCode.Plain(name, input);
      case "ratio" -> new ColumnCode.Ratio(name, input, node.required("to").asInt());
      case "indicator" -> new ColumnCode.Indicator(name, input, node.required("level").asInt());
      case "rate" -> {
        List<Float> rates = new ArrayList<>();
        node.required("rates").forEach(rate -> rates.add(rate.floatValue()));
        yield new ColumnCode.Rate(name, input, rates);
      }
      default -> throw new IllegalArgumentException("No column is coded as " + code);
    };
  }

  private static ArrayNode write(TreeNode node) {
    return switch (node) {
      case TreeNode.Leaf(float value, float cover) ->
          JSON.arrayNode().add(number(value)).add(number(cover));
      case TreeNode.Split split ->
          JSON.arrayNode()
              .add(split.feature())
              .add(number(split.threshold()))
              .add(split.missingBelow() ? 1 : 0)
              .add(number(split.cover()))
              .add(write(split.below()))
              .add(write(split.rest()));
    };
  }

  private static TreeNode readNode(JsonNode node) {
    if (node.size() < SPLIT_MEMBERS) {
      return new TreeNode.Leaf(node.required(0).floatValue(), node.required(1).floatValue());
    }
    return new TreeNode.Split(
        node.required(0).asInt(),
        node.required(1).floatValue(),
        node.required(2).asInt() == 1,
        node.required(3).floatValue(),
        readNode(node.required(4)),
        readNode(node.required(5)));
  }

  /** The shortest decimal that reads back as the same float. */
  private static JsonNode number(float value) {
    return JSON.numberNode(new BigDecimal(Float.toString(value)));
  }
}
