package io.rongqiao.scoring.scorecard.fitted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.scoring.portfolio.ColumnKind;
import io.rongqiao.scoring.portfolio.Target;
import io.rongqiao.scoring.portfolio.Trend;
import io.rongqiao.scoring.riskmodel.ModelInput;
import io.rongqiao.scoring.riskmodel.RiskModel;
import io.rongqiao.scoring.riskmodel.RiskModelFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** A learnt scorecard as JSON; {@code /scorecard/fitted.schema.json} describes the document. */
public final class ScorecardFormat implements RiskModelFormat {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  @Override
  public String kind() {
    return FittedScorecard.KIND;
  }

  @Override
  public ObjectNode write(RiskModel model, Path folder) {
    if (!(model instanceof FittedScorecard card)) {
      throw new IllegalArgumentException("A %s is no scorecard".formatted(model.kind()));
    }
    return document(card);
  }

  /** The document of a card, without the member that says its kind. */
  public static ObjectNode document(FittedScorecard card) {
    ObjectNode document = NODES.objectNode();
    document
        .putObject("target")
        .put("column", card.target().column())
        .put("bad", card.target().bad());
    document
        .putObject("scale")
        .put("base_score", card.scale().baseScore())
        .put("base_odds", card.scale().baseOdds())
        .put("points_to_double_odds", card.scale().toDouble());
    document.put("base_points", card.basePoints());
    document.set("training", training(card.training()));
    ArrayNode characteristics = document.putArray("characteristics");
    card.characteristics().forEach(it -> characteristics.add(characteristic(it)));
    return document;
  }

  @Override
  public FittedScorecard read(ObjectNode document, Path folder) {
    JsonNode scale = required(document, "scale");
    JsonNode target = required(document, "target");
    List<FittedCharacteristic> characteristics = new ArrayList<>();
    required(document, "characteristics").forEach(it -> characteristics.add(characteristic(it)));
    return new FittedScorecard(
        new Target(required(target, "column").asText(), required(target, "bad").asText()),
        new PointScale(
            required(scale, "base_score").asInt(),
            required(scale, "base_odds").asDouble(),
            required(scale, "points_to_double_odds").asInt()),
        required(document, "base_points").asInt(),
        characteristics,
        training(required(document, "training")));
  }

  private static ObjectNode training(TrainingRecord training) {
    ObjectNode node = NODES.objectNode();
    node.put("rows", training.rows());
    node.put("bad", training.bad());
    node.put("population_bad_rate", training.populationRate());
    node.put("weight_penalty", training.weightPenalty());
    if (Double.isFinite(training.freedomPenalty())) {
      node.put("freedom_penalty", training.freedomPenalty());
    } else {
      node.putNull("freedom_penalty");
    }
    ArrayNode decisions = node.putArray("decisions");
    training.decisions().forEach(decisions::add);
    return node;
  }

  private static TrainingRecord training(JsonNode node) {
    JsonNode freedom = required(node, "freedom_penalty");
    return new TrainingRecord(
        required(node, "rows").asInt(),
        required(node, "bad").asInt(),
        required(node, "population_bad_rate").asDouble(),
        required(node, "weight_penalty").asDouble(),
        freedom.isNull() ? Double.POSITIVE_INFINITY : freedom.asDouble(),
        texts(required(node, "decisions")));
  }

  private static ObjectNode characteristic(FittedCharacteristic it) {
    ObjectNode node = NODES.objectNode();
    node.put("name", it.name());
    node.put("reason", it.name());
    node.put("kind", it.input().kind().name());
    node.put("trend", it.trend().name());
    node.put("information_value", it.informationValue());
    node.put("unknown_category_points", it.neutral());
    ArrayNode bins = node.putArray("bins");
    for (int bin = 0; bin < it.bins().size(); bin++) {
      bins.add(bin(it, bin));
    }
    return node;
  }

  private static ObjectNode bin(FittedCharacteristic it, int bin) {
    FittedBin fitted = it.bins().get(bin);
    ObjectNode node = NODES.objectNode();
    if (bin == it.bins().size() - 1) {
      node.put("missing", true);
    } else if (bin >= it.ordinary()) {
      node.put("special", it.specials().get(bin - it.ordinary()));
    } else if (it.input().isCategorical()) {
      ArrayNode levels = node.putArray("categories");
      it.levels(bin).forEach(levels::add);
    } else {
      if (bin > 0) {
        node.put("from", it.cut(bin - 1));
      }
      if (bin < it.ordinary() - 1) {
        node.put("below", it.cut(bin));
      }
    }
    return node.put("good", fitted.good())
        .put("bad", fitted.bad())
        .put("weight_of_evidence", fitted.weight())
        .put("points", fitted.points());
  }

  private static FittedCharacteristic characteristic(JsonNode node) {
    List<FittedBin> bins = new ArrayList<>();
    List<String> levels = new ArrayList<>();
    List<Integer> groups = new ArrayList<>();
    List<Double> cuts = new ArrayList<>();
    List<Double> specials = new ArrayList<>();
    for (JsonNode bin : required(node, "bins")) {
      texts(bin.path("categories")).forEach(level -> levels.add(level));
      bin.path("categories").forEach(_ -> groups.add(bins.size()));
      if (bin.has("from")) {
        cuts.add(bin.path("from").asDouble());
      }
      if (bin.has("special")) {
        specials.add(bin.path("special").asDouble());
      }
      bins.add(bin(bin));
    }
    ColumnKind kind = ColumnKind.valueOf(required(node, "kind").asText());
    return new FittedCharacteristic(
        new ModelInput(required(node, "name").asText(), kind, levels),
        Trend.valueOf(required(node, "trend").asText()),
        required(node, "information_value").asDouble(),
        doubles(cuts),
        groups.stream().mapToInt(Integer::intValue).toArray(),
        doubles(specials),
        bins,
        required(node, "unknown_category_points").asInt());
  }

  private static FittedBin bin(JsonNode bin) {
    return new FittedBin(
        required(bin, "good").asLong(),
        required(bin, "bad").asLong(),
        required(bin, "weight_of_evidence").asDouble(),
        required(bin, "points").asInt());
  }

  private static double[] doubles(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static JsonNode required(JsonNode node, String name) {
    JsonNode member = node.get(name);
    if (member == null) {
      throw new IllegalArgumentException("The scorecard's file lacks '%s'".formatted(name));
    }
    return member;
  }
}
