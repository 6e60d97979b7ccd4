package io.rongqiao.scoring.governance;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.scoring.riskmodel.ModelFolder;
import io.rongqiao.scoring.riskmodel.ModelInput;
import io.rongqiao.scoring.riskmodel.RiskModel;
import io.rongqiao.scoring.riskmodel.RiskModelFormat;
import io.rongqiao.scoring.riskmodel.RiskScore;
import io.rongqiao.scoring.riskmodel.ScoreReason;
import io.rongqiao.scoring.scorecard.fitted.ScorecardFormat;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A model of one feature, whose score is the feature times a factor; a factor of 0 breaks it. */
public record SalesLine(double factor, String feature) implements RiskModel {

  public static final ModelFolder FOLDER =
      new ModelFolder(List.of(new Format(), new ScorecardFormat()));

  /** Its files, as they are handed in. */
  public static ModelFiles files(double factor, String feature) {
    String json =
        "{\"kind\":\"sales-line\",\"factor\":%s,\"feature\":\"%s\"}".formatted(factor, feature);
    return ModelFiles.of(Map.of("model.json", json.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public String kind() {
    return "sales-line";
  }

  @Override
  public List<ModelInput> inputs() {
    return List.of(ModelInput.numeric(feature));
  }

  @Override
  public RiskScore score(double[] row) {
    if (factor == 0) {
      throw new IllegalStateException("there is no factor");
    }
    return new RiskScore(factor * row[0], 0.25, List.of(new ScoreReason("X1", feature)));
  }

  private static final class Format implements RiskModelFormat {

    @Override
    public String kind() {
      return "sales-line";
    }

    @Override
    public ObjectNode write(RiskModel model, Path folder) {
      return JsonNodeFactory.instance.objectNode();
    }

    @Override
    public RiskModel read(ObjectNode document, Path folder) {
      return new SalesLine(
          document.path("factor").doubleValue(), document.path("feature").asText());
    }
  }
}
