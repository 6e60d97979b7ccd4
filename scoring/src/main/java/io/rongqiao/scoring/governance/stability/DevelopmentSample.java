package io.rongqiao.scoring.governance.stability;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.scoring.canonical.CanonicalJson;
import io.rongqiao.scoring.riskmodel.InputRows;
import io.rongqiao.scoring.riskmodel.RiskModel;
import java.util.ArrayList;
import java.util.List;

/**
 * What is kept of the sample that a model was developed on: how its score and its characteristics
 * were spread, never a row.
 *
 * @param distributions the score's first, then one for each input in the model's order
 */
public record DevelopmentSample(List<Distribution> distributions) {

  public DevelopmentSample {
    distributions = List.copyOf(distributions);
    if (distributions.isEmpty()
        || !distributions.getFirst().characteristic().equals(Distribution.SCORE)) {
      throw new IllegalArgumentException("The distribution of the score comes first");
    }
  }

  /** Scores the sample and counts it. */
  public static DevelopmentSample of(RiskModel model, InputRows sample) {
    int width = model.inputs().size();
    double[][] columns = new double[width + 1][sample.rows()];
    for (int row = 0; row < sample.rows(); row++) {
      double[] values = sample.row(row);
      columns[0][row] = model.score(values).score();
      for (int input = 0; input < width; input++) {
        columns[input + 1][row] = values[input];
      }
    }
    List<Distribution> all = new ArrayList<>();
    all.add(Distribution.of(Distribution.SCORE, columns[0]));
    for (int input = 0; input < width; input++) {
      all.add(Distribution.of(model.inputs().get(input).name(), columns[input + 1]));
    }
    return new DevelopmentSample(all);
  }

  /** The bin of the score and of each input. */
  public short[] bins(double score, double[] row) {
    if (row.length != distributions.size() - 1) {
      throw new IllegalArgumentException(
          "%d values do not fit a sample of %d".formatted(row.length, distributions.size() - 1));
    }
    short[] bins = new short[distributions.size()];
    bins[0] = (short) distributions.getFirst().bin(score);
    for (int input = 0; input < row.length; input++) {
      bins[input + 1] = (short) distributions.get(input + 1).bin(row[input]);
    }
    return bins;
  }

  /** As canonical JSON. */
  public String write() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    ArrayNode all = json.putArray("distributions");
    for (Distribution one : distributions) {
      ObjectNode node = all.addObject().put("characteristic", one.characteristic());
      ArrayNode edges = node.putArray("edges");
      one.edges().forEach(edges::add);
      ArrayNode counts = node.putArray("counts");
      one.counts().forEach(counts::add);
    }
    return CanonicalJson.write(json);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException when it is something else
   */
  public static DevelopmentSample read(String text) {
    List<Distribution> all = new ArrayList<>();
    try {
      for (JsonNode node : new ObjectMapper().readTree(text).path("distributions")) {
        List<Double> edges = new ArrayList<>();
        node.path("edges").forEach(edge -> edges.add(edge.doubleValue()));
        List<Long> counts = new ArrayList<>();
        node.path("counts").forEach(count -> counts.add(count.longValue()));
        all.add(new Distribution(node.path("characteristic").asText(), edges, counts));
      }
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException("A development sample is JSON", broken);
    }
    return new DevelopmentSample(all);
  }
}
